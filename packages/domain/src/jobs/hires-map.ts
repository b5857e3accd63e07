// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { recruitmentFor } from '@orientation-widgets/feed';
import type { Collection, Job, Recruitment, Territory } from '@orientation-widgets/feed';
import { comparableShare } from './difficult-hires.js';
import type { DifficultShare } from './difficult-hires.js';

/** Territory, with the share of the hires planned there that employers judge difficult. */
export interface AreaHires {
  readonly territory: Territory;
  readonly plans: Recruitment | undefined;
  readonly share: DifficultShare | undefined;
}

/** Difficult hires of a job in one year, by territory. */
export interface HiresMap {
  readonly year: number;
  /** Territories with the highest shares first; then those without a share, by name. */
  readonly areas: readonly AreaHires[];
  /** Territory that contains them all. */
  readonly container: AreaHires | undefined;
}

/** Difficult hires of a job in the territories of a kind inside another one. */
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
  // A share of an earlier year is not comparable.
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
