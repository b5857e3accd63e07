// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Through what a board looks at figures. */
export const ENTRIES = ['territory', 'job', 'sector', 'audience'] as const;
export type Entry = (typeof ENTRIES)[number];

/** Themes of the measures, in the order of a board. */
export const THEMES = ['population', 'economy-employment', 'labour-market', 'training'] as const;

/** Something to look through: a sector, an audience or a job that figures are broken down by. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** Forms of a chart that a page may ask for; `auto` takes the form that fits the figures. */
export type ChartForm = 'auto' | 'line' | 'bars' | 'map' | 'table';

/** What is looked at: ids, null where the page and the visitor leave it open. */
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

/** What else the page says. */
export interface BoardOptions {
  readonly theme: string | null;
  readonly board: string | null;
  readonly chart: ChartForm;
  /** Number of periods of a chart, from the last one; all without it. */
  readonly periods: number | null;
  /** Only what to remember. */
  readonly isBrief?: boolean;
  /** Words easy to read. */
  readonly isEasy: boolean;
}

export interface BoardQuery extends Selection, BoardOptions {}
