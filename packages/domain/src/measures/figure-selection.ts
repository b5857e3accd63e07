// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Entries through which a board shows its figures. */
export const ENTRIES = ['territory', 'job', 'sector', 'audience'] as const;
export type Entry = (typeof ENTRIES)[number];

/** Themes of the measures, in the order of a board. */
export const THEMES = ['population', 'economy-employment', 'labour-market', 'training'] as const;

/** Entry with a choice: a sector, an audience or a job that figures are broken down by. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** Forms of a chart that a page may set; `auto` takes the form that fits the figures. */
export type ChartForm = 'auto' | 'line' | 'bars' | 'map' | 'table';

/** Current selection: ids, null when neither the page nor the visitor sets one. */
export interface Selection {
  readonly territory: string | null;
  /** Id of a territory, or `none`. */
  readonly compare: string | null;
  readonly entry: Entry;
  readonly job: string | null;
  readonly sector: string | null;
  readonly audience: string | null;
  readonly measure: string | null;
}

/** Options that only the page sets. */
export interface BoardOptions {
  readonly theme: string | null;
  readonly board: string | null;
  readonly chart: ChartForm;
  /** Number of periods of a chart, counted from the last one; null for all. */
  readonly periods: number | null;
  /** Shows only the main findings. */
  readonly isBrief?: boolean;
  /** Uses easy-to-read words. */
  readonly isEasy: boolean;
}

export interface BoardQuery extends Selection, BoardOptions {}
