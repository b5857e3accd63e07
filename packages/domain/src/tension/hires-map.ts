// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { recruitmentFor } from '@orientation-widgets/feed';
import type { Collection, Job, Recruitment, Territory } from '@orientation-widgets/feed';
import { comparableShare } from '../jobs/difficult-hires.js';
import type { DifficultShare } from '../jobs/difficult-hires.js';

/** A territory and the share of the hires planned there that employers judge difficult. */
export interface AreaHires {
  readonly territory: Territory;
  readonly plans: Recruitment | undefined;
  readonly share: DifficultShare | undefined;
}

/** The difficult hires of a job in one year, territory by territory. */
export interface HiresMap {
  readonly year: number;
  /** The highest shares first; then those without a share, by name. */
  readonly areas: readonly AreaHires[];
  /** The territory that holds them all. */
  readonly container: AreaHires | undefined;
}

/**
 * The difficult hires of a job in the territories of a kind inside another.
 *
 * @returns undefined when none of them has a share.
 */
export function hiresMapOf(
  job: Job,
  { home, kind }: { readonly home: string; readonly kind: Territory['kind'] },
  recruitments: Iterable<Recruitment>,
  territories: Collection<Territory>,
): HiresMap | undefined {
  const all = [...recruitments];
  const here = (territory: Territory): AreaHires => {
    const match = recruitmentFor(all, job, territory.id, territories);
    const plans = match && !match.fellBack ? match.recruitment : undefined;
    return { territory, plans, share: comparableShare(plans) };
  };
  const inside = [...territories]
    .filter(territory => territory.kind === kind && territory.parents.includes(home))
    .map(here);
  const year = Math.max(0, ...inside.flatMap(({ plans, share }) => (plans && share ? plans.year : [])));
  if (!year) return undefined;
  // A share of an earlier year does not compare.
  const inYear = (area: AreaHires): AreaHires => (area.plans?.year === year ? area : { ...area, share: undefined });
  const container = territories.get(home);
  return {
    year,
    areas: inside.map(inYear).sort(byShare),
    container: container && inYear(here(container)),
  };
}

function byShare(a: AreaHires, b: AreaHires): number {
  return (b.share?.least ?? -1) - (a.share?.least ?? -1) || a.territory.name.localeCompare(b.territory.name, 'fr');
}
