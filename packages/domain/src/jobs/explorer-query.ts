// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { JOB_FACETS } from '@orientation-widgets/search';
import type { JobFacet, JobFilters, JobOrder } from '@orientation-widgets/search';

export interface ExplorerQuery {
  readonly text: string;
  readonly filters: JobFilters;
  readonly order?: JobOrder | undefined;
}

export const EMPTY_QUERY: ExplorerQuery = { text: '', filters: {} };

/** The attributes of the element that set a filter, and its facet. */
const PREFILLS = {
  sector: 'sector',
  tension: 'level',
  transition: 'transition',
  interest: 'interest',
} as const satisfies Record<string, JobFacet>;

/** The query of the attributes: `4,5`, `R`, `ecological`. A sector may have commas in its name: `|` separates several. */
export function readPrefill(
  attributes: Readonly<Record<keyof typeof PREFILLS | 'query', string | null>>,
): ExplorerQuery {
  const filters: Partial<Record<JobFacet, string[]>> = {};
  for (const [name, facet] of Object.entries(PREFILLS) as [keyof typeof PREFILLS, JobFacet][]) {
    const values = (attributes[name] ?? '')
      .split(name === 'sector' ? '|' : ',')
      .map(value => value.trim())
      .filter(Boolean);
    if (values.length) filters[facet] = values;
  }
  return { text: attributes.query ?? '', filters };
}

/** Adds a value to a filter of the query, or removes it. */
export function toggle(query: ExplorerQuery, facet: JobFacet, value: string): ExplorerQuery {
  const values = query.filters[facet] ?? [];
  const next = values.includes(value) ? values.filter(other => other !== value) : [...values, value];
  return { ...query, filters: { ...query.filters, [facet]: next } };
}

export function isEmpty(query: ExplorerQuery): boolean {
  return !query.text.trim() && !activeFilters(query).length;
}

/** Values of all filters. */
export function activeFilters({ filters }: ExplorerQuery): { readonly facet: JobFacet; readonly value: string }[] {
  return JOB_FACETS.flatMap(facet => (filters[facet] ?? []).map(value => ({ facet, value })));
}

/** Whether the filters need the profiles of the jobs: interests and skills do. */
export function needsProfiles({ filters }: ExplorerQuery): boolean {
  return Boolean(filters.interest?.length || filters.skill?.length);
}
