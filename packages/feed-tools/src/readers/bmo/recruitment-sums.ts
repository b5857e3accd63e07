// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Recruitment } from '@orientation-widgets/feed';
import { FIGURES, type Figure, type RecruitmentRow } from './recruitment-rows.js';

/** Figures of one family in one territory, in one year. */
interface Sum extends Record<Figure, number | null> {
  readonly fap: string;
  readonly territoryId: string;
  readonly year: number;
  /** Number of masked cells of each figure. */
  readonly masked: Map<Figure, number>;
}

/**
 * Sums rows into territories. A masked or missing cell adds nothing; the sum of a figure with a masked cell is a lower
 * bound. A sum without any published cell is null, never zero.
 */
export class RecruitmentSums {
  readonly #sums = new Map<string, Sum>();

  add(territoryId: string, { fap, year, figures }: RecruitmentRow): void {
    const key = `${territoryId} ${year} ${fap}`;
    const sum = this.#sums.get(key) ?? newSum(fap, territoryId, year);
    this.#sums.set(key, sum);
    for (const figure of FIGURES) {
      const value = figures[figure];
      if (value !== null) sum[figure] = (sum[figure] ?? 0) + value;
      if (figures.masked.includes(figure)) sum.masked.set(figure, (sum.masked.get(figure) ?? 0) + 1);
    }
  }

  /**
   * Returns the records, sorted by territory, year and family. @param mostMasked - maximum value of a masked cell;
   * undefined when unknown.
   */
  records(sourceId: string, mostMasked?: number): Recruitment[] {
    const sorted = [...this.#sums].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.map(([, { masked, ...sum }]) => {
      const secret = masked.size > 0;
      const hidden = (figure: Figure): number => (masked.get(figure) ?? 0) * (mostMasked ?? 0);
      return {
        ...sum,
        secret,
        ...(secret && { masked: FIGURES.filter(figure => masked.has(figure)) }),
        ...(hidden('projects') > 0 && { projectsMasked: hidden('projects') }),
        ...(hidden('difficult') > 0 && { difficultMasked: hidden('difficult') }),
        sourceId,
      };
    });
  }
}

function newSum(fap: string, territoryId: string, year: number): Sum {
  return { fap, territoryId, year, projects: null, difficult: null, seasonal: null, masked: new Map() };
}
