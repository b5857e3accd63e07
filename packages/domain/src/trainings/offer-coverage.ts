// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Territory } from '@orientation-widgets/feed';

/** The territories the visitor can compare. */
export type ComparedAreaKind = 'bassin' | 'spel' | 'department';

/** A territory, its number of trainings, and its class: 0 has none, then 1 up to 4. */
export interface Area {
  readonly territory: Territory;
  readonly trainings: number;
  readonly rank: number;
}

/** Territories with about as many trainings. */
export interface AreaClass {
  readonly rank: number;
  readonly from: number;
  readonly to: number;
  readonly areas: number;
}

/** Distribution of the trainings of a search over territories. */
export interface Coverage {
  readonly kind: ComparedAreaKind;
  /** Most trainings first, then by name. */
  readonly areas: readonly Area[];
  /** Classes from the fewest trainings to the most; the class without trainings is present when it has a territory. */
  readonly classes: readonly AreaClass[];
  /** Territories without trainings, by name. */
  readonly uncovered: readonly Territory[];
}

/** Maximum number of classes of territories that have trainings. */
const CLASSES = 4;

/**
 * Sorts territories into classes of about as many territories each; the same number is never in two classes.
 *
 * @param counts - trainings by id of bassin or of SPEL, or by code of département: a facet of the search.
 * @param home - territory of the feed: only those inside it are compared, when some are.
 */
export function coverageOf(
  counts: Readonly<Record<string, number>>,
  territories: Iterable<Territory>,
  kind: ComparedAreaKind,
  home: string,
): Coverage {
  const all = [...territories].filter(territory => territory.kind === kind);
  const inside = all.filter(({ parents }) => parents.includes(home));
  const countOf = ({ id, code }: Territory): number => ownCount(counts, kind === 'department' ? code : id);
  const compared = (inside.length ? inside : all).map(territory => ({ territory, trainings: countOf(territory) }));
  const limits = upperLimits(compared.map(({ trainings }) => trainings).filter(Boolean));
  const rankOf = (trainings: number): number => (trainings ? limits.findIndex(limit => trainings <= limit) + 1 : 0);
  const areas = compared
    .map(area => ({ ...area, rank: rankOf(area.trainings) }))
    .sort((a, b) => b.trainings - a.trainings || byName(a.territory, b.territory));
  const classes = [0, ...limits.map((_, index) => index + 1)].flatMap((rank): AreaClass[] => {
    const members = areas.filter(area => area.rank === rank).map(({ trainings }) => trainings);
    return members.length
      ? [{ rank, from: Math.min(...members), to: Math.max(...members), areas: members.length }]
      : [];
  });
  return { kind, areas, classes, uncovered: areas.filter(({ rank }) => !rank).map(({ territory }) => territory) };
}

/** Largest number of trainings in each class. */
function upperLimits(numbers: readonly number[]): number[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const distinct = new Set(sorted).size;
  const classes = Math.min(CLASSES, distinct);
  const limits = new Set<number>();
  for (let rank = 1; rank <= classes; rank++) limits.add(sorted[Math.ceil((sorted.length * rank) / classes) - 1] ?? 0);
  return [...limits];
}

export type SortKey = 'name' | 'trainings';

/** Sort order of the table. */
export interface AreaOrder {
  readonly key: SortKey;
  readonly ascending: boolean;
}

/** Areas in another order; those with equal numbers stay sorted by name. */
export function sortAreas(areas: readonly Area[], { key, ascending }: AreaOrder): Area[] {
  const way = ascending ? 1 : -1;
  return [...areas].sort((a, b) =>
    key === 'name'
      ? way * byName(a.territory, b.territory)
      : way * (a.trainings - b.trainings) || byName(a.territory, b.territory),
  );
}

/** Order after a press on a heading: reversed, or the natural one of the other column. */
export function nextOrder(order: AreaOrder, key: SortKey): AreaOrder {
  return { key, ascending: order.key === key ? !order.ascending : key === 'name' };
}

/** The entries of a facet with the most trainings first, and how many are left out. */
export function leading(
  counts: Readonly<Record<string, number>>,
  most: number,
): { readonly entries: readonly (readonly [string, number])[]; readonly otherCount: number } {
  const entries = Object.entries(counts).sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'fr'));
  return { entries: entries.slice(0, most), otherCount: Math.max(0, entries.length - most) };
}

function byName(a: Territory, b: Territory): number {
  return a.name.localeCompare(b.name, 'fr');
}

/** Count of a key, read as an own property: a code of the feed may be the name of an inherited one. */
function ownCount(counts: Readonly<Record<string, number>>, key: string): number {
  return Object.hasOwn(counts, key) ? (counts[key] ?? 0) : 0;
}
