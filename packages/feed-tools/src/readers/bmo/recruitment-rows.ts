// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Recruitment } from '@orientation-widgets/feed';
import type { Position } from '../reader.js';

/** The three figures of the survey. */
export const FIGURES = ['projects', 'difficult', 'seasonal'] as const satisfies readonly (keyof Recruitment)[];
export type Figure = (typeof FIGURES)[number];

/** Figures of one family in one area; null without any published cell. */
export interface RecruitmentFigures extends Record<Figure, number | null> {
  /** Figures with a cell masked by statistical secrecy. */
  masked: readonly Figure[];
}

/** A row of the survey: one family in one year, in the part of a bassin that lies in one département. */
export interface RecruitmentRow {
  readonly fap: string;
  readonly year: number;
  /** Codes of the bassin, the département, and the région to which the survey assigns the bassin. */
  readonly area: string;
  readonly department: string;
  readonly region: string;
  /** Local employment committee, by which the survey divides bassins since 2026; empty before. */
  readonly committee: string;
  readonly figures: RecruitmentFigures;
  readonly at: Position;
}

/** The rows of all the files of a source, by family, bassin, département, committee and year. */
export class RecruitmentRows {
  readonly #rows = new Map<string, RecruitmentRow>();
  /** First row of each family and place, all committees together. */
  readonly #first = new Map<string, RecruitmentRow>();

  /**
   * Adds a row, unless an earlier one has the same codes, or is the whole of which this row is a part; returns that
   * row, or undefined.
   */
  add(row: RecruitmentRow): RecruitmentRow | undefined {
    const place = `${row.year} ${row.fap} ${row.area} ${row.department}`;
    const first = this.#first.get(place);
    // A row without a committee counts those of every committee.
    const overlapping = first && (first.committee === '') !== (row.committee === '') ? first : undefined;
    const key = `${place} ${row.committee}`;
    const earlier = overlapping ?? this.#rows.get(key);
    if (earlier) return earlier;
    this.#rows.set(key, row);
    if (!first) this.#first.set(place, row);
    return undefined;
  }

  /** Iterates over the rows in the order of the files. */
  [Symbol.iterator](): IterableIterator<RecruitmentRow> {
    return this.#rows.values();
  }
}

/** Minimum number of published cells for the smallest of them to bound the masked ones. */
const ENOUGH_CELLS = 1000;

/**
 * Returns the maximum value of a masked cell: the survey publishes thousands of figures, none below a threshold, so
 * masked ones are under it. Undefined when there are too few published cells, or when the smallest is 1.
 */
export function mostOfMaskedCell(rows: Iterable<RecruitmentRow>): number | undefined {
  let [cells, least] = [0, Infinity];
  for (const { figures } of rows)
    for (const figure of FIGURES) {
      const value = figures[figure];
      if (value === null) continue;
      cells++;
      if (value > 0) least = Math.min(least, value);
    }
  return cells >= ENOUGH_CELLS && least > 1 ? least - 1 : undefined;
}

/** Whether two rows have the same figures. */
export function haveSameFigures(a: RecruitmentFigures, b: RecruitmentFigures): boolean {
  return FIGURES.every(figure => a[figure] === b[figure] && a.masked.includes(figure) === b.masked.includes(figure));
}
