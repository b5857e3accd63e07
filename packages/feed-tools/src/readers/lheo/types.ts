// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Place, Provider, Session, Training } from '@orientation-widgets/feed';
import type { Message } from '../../messages/message.js';
import type { XmlEncoding } from '../../xml/decode.js';

/** Options of {@link readLheo}. */
export interface LheoOptions {
  /** Path of the file, plain or gzip. */
  readonly path: string;
  /** Id of the source, prefix of every id: `source:14_AF_0000011179`. */
  readonly sourceId: string;
  /** Reference day, ISO date: sessions that ended before it are left out. */
  readonly today: string;
  /** Territory of the feed, such as "reg-32". Only used with `keepOutside: false`. */
  readonly territory?: string | undefined;
  /** Whether to keep the sessions whose place is known to be outside `territory`. Default: true. */
  readonly keepOutside?: boolean | undefined;
  /** Stops reading with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** Called with the total number of bytes read from disk so far. */
  readonly onBytes?: ((total: number) => void) | undefined;
}

/** A problem with one record, for the operator. */
export interface LheoProblem {
  readonly file: string;
  /** Line of the record, from 1. */
  readonly line: number;
  readonly reason: Message;
  /** `dropped`: a record was left out. `repaired`: a value was corrected. `noted`: a value was left out. */
  readonly severity: 'dropped' | 'repaired' | 'noted';
}

/**
 * Receives the records one by one. A record comes after those it references, except that places without coordinates
 * come last. `line` is the line of the element, from 1. Records share no state with the reader and may be kept.
 */
export interface LheoSink {
  training(record: Training, line: number): void;
  session(record: Session, line: number): void;
  place(record: Place): void;
  provider(record: Provider): void;
  /** Declares that a place referenced by sessions is the same as another: only the other is emitted. */
  samePlace(id: string, of: string): void;
  problem(problem: LheoProblem): void;
  /** Called between chunks of the file: reading waits for the promise it returns. */
  drain?(): Promise<void> | undefined;
}

/** Result of {@link readLheo}. */
export interface LheoCounts {
  /** Number of elements `formation` and `resume-offre` read. */
  offers: number;
  /** Number of elements `session` read. */
  sessionsRead: number;
  /** Number of records sent to the sink. */
  trainings: number;
  sessions: number;
  places: number;
  providers: number;
  /** Number of sessions left out because they are past, which is not a fault. */
  expired: number;
  /** Number of sessions left out because they are outside the territory. */
  outside: number;
  /** Number of offers that repeat a training already sent. */
  duplicates: number;
  /** Number of problems, by severity. */
  dropped: number;
  repaired: number;
  noted: number;
  /** `lheo` (`formation`) or `lheo-index` (`resume-offre`). */
  dialect: 'lheo' | 'lheo-index';
  /** Version in the namespace, "2.2" or "2.3"; undefined without one. */
  version: string | undefined;
  encoding: XmlEncoding;
}
