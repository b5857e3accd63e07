// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { tensionFor } from '@orientation-widgets/feed';
import type { Collection, Job, Tension, Territory } from '@orientation-widgets/feed';

/** Territory with the tension of the job there; undefined when the source has none. */
export interface AreaTension {
  readonly territory: Territory;
  readonly tension: Tension | undefined;
}

/** Tension of a job, by territory. */
export interface TensionMap {
  readonly kind: 'department' | 'bassin';
  /** Territories with the highest levels first, then unpublished ones, then unknown ones; equal ones by name. */
  readonly areas: readonly AreaTension[];
  /** Territory that contains all the areas. */
  readonly container: AreaTension | undefined;
}

/**
 * Tension of a job in each bassin of a territory when most bassins have a figure, otherwise in each of its
 * départements.
 *
 * @returns undefined when nothing is known about the job there, or when the territory contains none to compare.
 */
export function tensionMapOf(
  job: Job,
  home: string,
  tensions: Iterable<Tension>,
  territories: Collection<Territory>,
): TensionMap | undefined {
  const all = [...tensions];
  const here = (territory: Territory): AreaTension => {
    const match = tensionFor(all, job, territory.id, territories);
    return { territory, tension: match && !match.fellBack ? match.tension : undefined };
  };
  const inside = (kind: Territory['kind']): AreaTension[] =>
    [...territories].filter(territory => territory.kind === kind && territory.parents.includes(home)).map(here);
  const bassins = inside('bassin');
  const hasBassins = bassins.filter(({ tension }) => tension?.level).length * 2 > bassins.length;
  const areas = (hasBassins ? bassins : inside('department')).sort(byLevel);
  const territory = territories.get(home);
  const container = territory && here(territory);
  return areas.length && (areas.some(({ tension }) => tension) || container?.tension)
    ? { kind: hasBassins ? 'bassin' : 'department', areas, container }
    : undefined;
}

function byLevel(a: AreaTension, b: AreaTension): number {
  return rank(b) - rank(a) || a.territory.name.localeCompare(b.territory.name, 'fr');
}

function rank({ tension }: AreaTension): number {
  return tension ? (tension.level ?? 0) : -1;
}

/** State of an area: a level, or the reason for its absence. */
export type AreaState = 1 | 2 | 3 | 4 | 5 | 'below-threshold' | 'not-published' | 'unknown';

export function stateOf({ tension }: AreaTension): AreaState {
  if (!tension) return 'unknown';
  return (tension.level as 1 | 2 | 3 | 4 | 5 | null) ?? tension.missing ?? 'not-published';
}

/** Areas with the same state, in the order of the areas: one sentence describes each group. */
export function groupByState(
  areas: readonly AreaTension[],
): { readonly state: AreaState; readonly areas: readonly AreaTension[] }[] {
  const groups = new Map<AreaState, AreaTension[]>();
  for (const area of areas) groups.set(stateOf(area), [...(groups.get(stateOf(area)) ?? []), area]);
  return Array.from(groups, ([state, members]) => ({ state, areas: members }));
}
