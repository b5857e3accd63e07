// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Resource } from '@orientation-widgets/feed';

export type Innovation = NonNullable<Resource['innovation']>;
export type Stage = Innovation['stage'];
export type Criterion = Innovation['criteria'][number];

/** Stages of a project, from an idea to a practice in general use. */
export const STAGES: readonly Stage[] = ['idea', 'trial', 'evaluated', 'spread'];

export interface InnovationQuery {
  readonly stage?: Stage | undefined;
  /** Name of a sector, as in the feed. */
  readonly sector?: string | undefined;
}

/** Projects of a query, those with findings first, then by name. */
export function innovationsOf(resources: Iterable<Resource>, { stage, sector }: InnovationQuery): Resource[] {
  return [...resources]
    .filter(
      ({ status, innovation, sectors }) =>
        status !== 'closed' && (!stage || innovation?.stage === stage) && (!sector || sectors.includes(sector)),
    )
    .sort((a, b) => countDetails(b) - countDetails(a) || a.name.localeCompare(b.name, 'fr'));
}

/** Numbers that the contract counts: projects, partners, published results. */
export function countsOf(projects: readonly Resource[]): {
  readonly partners: number;
  readonly results: number;
} {
  const partners = projects.flatMap(({ operator, innovation }) => [
    ...(operator ? [operator] : []),
    ...(innovation?.funders ?? []),
  ]);
  return {
    partners: new Set(partners).size,
    results: projects.reduce((sum, { innovation }) => sum + (innovation?.results.length ?? 0), 0),
  };
}

/** A criterion, and its finding in each project; undefined for a project that was not evaluated by it. */
export interface ComparedCriterion {
  readonly id: string;
  readonly values: readonly (Criterion | undefined)[];
}

/** The criteria of some projects, each once, in the order in which the projects name them. */
export function comparedCriteria(projects: readonly Resource[]): ComparedCriterion[] {
  const ids = new Set(projects.flatMap(({ innovation }) => (innovation?.criteria ?? []).map(({ id }) => id)));
  return [...ids].map(id => ({
    id,
    values: projects.map(({ innovation }) => innovation?.criteria.find(criterion => criterion.id === id)),
  }));
}

/** Number of findings of a project. */
function countDetails({ innovation }: Resource): number {
  if (!innovation) return 0;
  const { effects = {}, criteria, results, lessons, failures } = innovation;
  return Object.keys(effects).length + criteria.length + results.length + lessons.length + failures.length;
}
