// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Recruitment } from '@orientation-widgets/feed';

/** Figures of one family in one area. */
export type RecruitmentFigures = Pick<Recruitment, 'projects' | 'difficult' | 'seasonal' | 'secret'>;

/**
 * Sums the figures of bassins into larger territories. A secret or missing figure adds nothing: the sum is then a lower
 * bound, and `secret` when at least one figure was. A sum without any published figure is null, never zero.
 */
export class RecruitmentSums {
  readonly #sums = new Map<string, Omit<Recruitment, 'sourceId'>>();

  add(fap: string, territoryId: string, year: number, figures: RecruitmentFigures): void {
    const key = `${territoryId} ${year} ${fap}`;
    const sum = this.#sums.get(key);
    if (!sum) {
      this.#sums.set(key, { fap, territoryId, year, ...figures });
      return;
    }
    for (const name of ['projects', 'difficult', 'seasonal'] as const) {
      const value = figures[name];
      if (value !== null) sum[name] = (sum[name] ?? 0) + value;
    }
    sum.secret ||= figures.secret;
  }

  /** The records, sorted by territory, year and family. */
  records(sourceId: string): Recruitment[] {
    const sorted = [...this.#sums].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.map(([, sum]) => ({ ...sum, sourceId }));
  }
}
