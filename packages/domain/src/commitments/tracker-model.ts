// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { actionState } from '@orientation-widgets/feed';
import type {
  Action,
  ActionState,
  Collection,
  Commitment,
  FeedInfo,
  Source,
  Territory,
} from '@orientation-widgets/feed';

/** Facets that group commitments, one at a time. */
export const FACETS = ['ambition', 'sector', 'pilot', 'territory', 'audience'] as const;
export type Facet = (typeof FACETS)[number];

/** State of an action; `none` when nobody published one. */
export type DisplayedState = ActionState | 'none';

/** Commitments that have actions or indicators, and the records that name them. */
export interface TrackerData {
  readonly info: FeedInfo;
  /** Day of the feed: dates are compared with it, not with the clock of the visitor. */
  readonly day: string;
  readonly sheets: readonly Commitment[];
  /** Every commitment by id, including those that only group others. */
  readonly byId: ReadonlyMap<string, Commitment>;
  readonly sources: Collection<Source>;
  readonly territories: Collection<Territory>;
}

/** The numbers of an overview. */
export interface Counts {
  readonly sheets: number;
  readonly actions: number;
  /** Actions whose state someone reported. */
  readonly published: number;
  readonly indicators: number;
  /** Indicators with a value, or with an answer in words. */
  readonly valued: number;
  /** Actions whose last day is past and whose state nobody reported. */
  readonly silent: number;
  /** Day of the latest report, ISO 8601; undefined without a report. */
  readonly updated: string | undefined;
}

export interface CommitmentGroup {
  /** Value of the facet; empty for commitments without a value. */
  readonly key: string;
  readonly sheets: readonly Commitment[];
}

/** Actions whose last day is in one year. */
export interface Year {
  readonly year: number;
  readonly actions: readonly Action[];
  readonly silent: number;
}

export function stateOf(action: Action, day: string): DisplayedState {
  return actionState(action, day) ?? 'none';
}

/** Whether the date set by the contract is past and nobody reported a state. */
export function isSilent(action: Action, day: string): boolean {
  return action.dueEnd !== undefined && action.dueEnd < day && stateOf(action, day) === 'none';
}

/** An answer is a number or words; a reason for a missing value is none. */
export function hasAnswer({ values }: Commitment['indicators'][number]): boolean {
  return values.some(({ value, text }) => value !== null || Boolean(text));
}

export function countsOf(sheets: readonly Commitment[], day: string): Counts {
  const actions = sheets.flatMap(sheet => sheet.actions);
  const indicators = sheets.flatMap(sheet => sheet.indicators);
  const reported = [
    ...actions.filter(action => stateOf(action, day) !== 'none').map(({ statusDate }) => statusDate),
    ...indicators.flatMap(({ values }) => values.map(({ date }) => date)),
  ];
  return {
    sheets: sheets.length,
    actions: actions.length,
    published: actions.filter(action => stateOf(action, day) !== 'none').length,
    indicators: indicators.length,
    valued: indicators.filter(hasAnswer).length,
    silent: actions.filter(action => isSilent(action, day)).length,
    updated: reported
      .filter(date => date !== undefined)
      .sort()
      .at(-1),
  };
}

function valuesOf(sheet: Commitment, facet: Facet): readonly string[] {
  switch (facet) {
    case 'ambition':
      return sheet.parentId === undefined ? [] : [sheet.parentId];
    case 'sector':
      return sheet.sectors;
    case 'pilot':
      return sheet.pilots;
    case 'territory':
      return sheet.territoryIds;
    case 'audience':
      return sheet.audiences;
  }
}

/**
 * Groups commitments by the values of a facet. A commitment with several values is in several groups, one without any
 * in the last. Ambitions keep the order of the contract, other values are sorted alphabetically.
 */
export function groupsOf(sheets: readonly Commitment[], facet: Facet): CommitmentGroup[] {
  const groups = new Map<string, Commitment[]>();
  for (const sheet of sheets) {
    const values = new Set(valuesOf(sheet, facet));
    for (const key of values.size ? values : ['']) groups.set(key, [...(groups.get(key) ?? []), sheet]);
  }
  const all = Array.from(groups, ([key, list]) => ({ key, sheets: list }));
  if (facet !== 'ambition') all.sort((a, b) => a.key.localeCompare(b.key, 'fr'));
  return [...all.filter(({ key }) => key), ...all.filter(({ key }) => !key)];
}

/** Actions by the year of their last day, including the empty years between; those without a last day are left out. */
export function yearsOf(actions: readonly Action[], day: string): Year[] {
  const byYear = new Map<number, Action[]>();
  for (const action of actions) {
    const year = Number(action.dueEnd?.slice(0, 4));
    if (year) byYear.set(year, [...(byYear.get(year) ?? []), action]);
  }
  const publishedYears = [...byYear.keys()];
  if (!publishedYears.length) return [];
  const [first, last] = [Math.min(...publishedYears), Math.max(...publishedYears)];
  // A date of another century comes from a faulty feed: empty years are then left out.
  const years =
    last - first > 40
      ? publishedYears.sort((a, b) => a - b)
      : Array.from({ length: last - first + 1 }, (_, rank) => first + rank);
  return years.map(year => {
    const list = byYear.get(year) ?? [];
    return { year, actions: list, silent: list.filter(action => isSilent(action, day)).length };
  });
}

/** The actions with a last day that is not past, the nearest first, each with its commitment. */
export function deadlinesOf(
  sheets: readonly Commitment[],
  day: string,
): { readonly sheet: Commitment; readonly action: Action; readonly end: string }[] {
  return sheets
    .flatMap(sheet => sheet.actions.map(action => ({ sheet, action, end: action.dueEnd ?? '' })))
    .filter(({ end }) => end >= day)
    .sort((a, b) => (a.end < b.end ? -1 : Number(a.end > b.end)));
}

/** Actions by state, in the order of the states; those without a state come last. */
export function tallyOf(actions: readonly Action[], day: string): readonly (readonly [DisplayedState, number])[] {
  const tally = new Map<DisplayedState, number>();
  for (const action of actions) {
    const state = stateOf(action, day);
    tally.set(state, (tally.get(state) ?? 0) + 1);
  }
  const order = ['done', 'started', 'adjusted', 'planned', 'stopped', 'none'] as const;
  return order.flatMap(state => {
    const count = tally.get(state);
    return count ? [[state, count] as const] : [];
  });
}
