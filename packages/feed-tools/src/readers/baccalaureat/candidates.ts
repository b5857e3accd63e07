// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { academiesOf } from '../../geo/academies.js';
import type { Position } from '../reader.js';

/** Candidates that an outcome counts together. */
export interface CandidateGroup {
  /** Year of the examination. */
  readonly session: string;
  /** Code of the région of the académie. */
  readonly region: string;
  readonly status: string;
  /** Code of the diploma; absent when the speciality has none. */
  readonly cfd: string | undefined;
}

/** Number of candidates of one sex, status and speciality, in one académie and session. */
export interface CandidateRow extends CandidateGroup {
  readonly academy: string;
  readonly sex: string;
  readonly speciality: string;
  /** Series of a general or technological baccalauréat, in lower case; '' when the file does not give it. */
  readonly series: string;
  readonly present: number;
  readonly passed: number;
  readonly at: Position;
}

/** A région without a total for a session, because some of its académies have no row. */
export interface IncompleteRegion {
  readonly region: string;
  readonly session: string;
  readonly missing: readonly string[];
}

/** Rows of all the files of a source. */
export class Candidates {
  readonly #rows = new Map<string, CandidateRow>();
  readonly #leftOut = new Set<string>();
  /** Académies that have a row, by session and région. */
  readonly #academies = new Map<string, Set<string>>();

  /** Adds a row, unless an earlier one concerns the same candidates; returns that row, or undefined. */
  add(row: CandidateRow): CandidateRow | undefined {
    const { session, region, academy, sex, status, speciality } = row;
    const key = JSON.stringify([session, academy, sex, status, speciality]);
    const earlier = this.#rows.get(key);
    if (earlier) return earlier;
    this.#rows.set(key, row);
    const academies = this.#academies.get(`${session} ${region}`) ?? new Set();
    this.#academies.set(`${session} ${region}`, academies.add(academy));
    return undefined;
  }

  /** Marks the candidates of a row that cannot be read: a sum of the others would be too low. */
  leaveOut(group: CandidateGroup): void {
    this.#leftOut.add(keyOf(group));
  }

  /** Whether some candidates of the group of a row could not be read. */
  isLeftOut(group: CandidateGroup): boolean {
    return this.#leftOut.has(keyOf(group));
  }

  /** Whether all the académies of a région have a row in a session. */
  isWhole(region: string, session: string): boolean {
    return this.#missing(region, session).length === 0;
  }

  /** Régions that have rows but no total. */
  get incomplete(): IncompleteRegion[] {
    return [...this.#academies.keys()]
      .map(key => {
        const [session = '', region = ''] = key.split(' ');
        return { region, session, missing: this.#missing(region, session) };
      })
      .filter(({ missing }) => missing.length > 0);
  }

  /** Iterates over the rows in the order of the files. */
  [Symbol.iterator](): IterableIterator<CandidateRow> {
    return this.#rows.values();
  }

  #missing(region: string, session: string): string[] {
    const knownAcademies = this.#academies.get(`${session} ${region}`);
    return academiesOf(region).filter(academy => !knownAcademies?.has(academy));
  }
}

const keyOf = ({ session, region, status, cfd = '' }: CandidateGroup): string =>
  JSON.stringify([session, region, status, cfd]);
