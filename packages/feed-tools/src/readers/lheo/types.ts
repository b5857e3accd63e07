// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Place, Provider, Session, Training } from '@orientation-widgets/feed';
import type { Encoding } from '../../xml/decode.js';

/** What {@link readLheo} reads and how. */
export interface LheoOptions {
  /** Path of the file, plain or gzip. */
  readonly path: string;
  /** Id of the source; it prefixes every id: `source:14_AF_0000011179`. */
  readonly sourceId: string;
  /** Day the file is read for, ISO date: sessions that ended before it are left out. */
  readonly today: string;
  /** Territory of the feed, "reg-32". Only used with `keepOutside: false`. */
  readonly territory?: string | undefined;
  /** False leaves out the sessions whose place is known to be outside `territory`. Default true. */
  readonly keepOutside?: boolean | undefined;
  /** Stops the reading with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Told the total of bytes read from the disk so far. */
  readonly onBytes?: ((total: number) => void) | undefined;
}

/** Something to tell the operator about one record. */
export interface LheoProblem {
  readonly file: string;
  /** Line of the record, from 1. */
  readonly line: number;
  /** Elements that lead to the fault, `formation/action/session/periode/fin`. */
  readonly path?: string;
  /** Short English sentence. */
  readonly reason: string;
  /** `dropped`: a record was left out. `repaired`: a value was put right. `noted`: a value was left out. */
  readonly severity: 'dropped' | 'repaired' | 'noted';
  /** Kind of fault, to count them: `no-title`, `siret`, `date`, `coordinates`, `url`, `encoding`… */
  readonly code: string;
}

/**
 * Receives the records one by one. A record comes after those it refers to, but for places without coordinates, which come
 * last. Records hold no reference to the reader's own state: they may be kept.
 */
export interface LheoSink {
  training(record: Training): void;
  session(record: Session): void;
  place(record: Place): void;
  provider(record: Provider): void;
  /** A place that sessions refer to is another one: it is not given, the other is. */
  samePlace(id: string, of: string): void;
  problem(problem: LheoProblem): void;
  /** Asked between chunks of the file: a promise holds the reading back until it settles. */
  drain?(): Promise<void> | undefined;
}

/** What {@link readLheo} did. */
export interface LheoCounts {
  /** Elements formation and resume-offre met. */
  offers: number;
  /** Elements session met. */
  sessionsRead: number;
  /** Records given to the sink. */
  trainings: number;
  sessions: number;
  places: number;
  providers: number;
  /** Sessions left out because they are over: not a fault. */
  expired: number;
  /** Sessions left out because they are outside the territory. */
  outside: number;
  /** Offers that repeat a training already given. */
  duplicates: number;
  /** Problems, by severity. */
  dropped: number;
  repaired: number;
  noted: number;
  /** `lheo` (formations) or `lheo-index` (resume-offre). */
  dialect: 'lheo' | 'lheo-index';
  /** Version of the namespace, "2.2" or "2.3"; undefined when the file names none. */
  version: string | undefined;
  encoding: Encoding;
}
