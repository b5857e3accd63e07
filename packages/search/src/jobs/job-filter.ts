// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { createFacetIndex } from '../facets/facet-index.js';
import type { FacetIndex, FacetKey, FacetValueCounts } from '../facets/facet-index.js';

/** Facets of the jobs. */
export const JOB_FACETS = ['sector', 'level', 'transition', 'interest', 'skill'] as const;
export type JobFacet = (typeof JOB_FACETS)[number];

/** The values of a job for each facet. */
export interface JobRow {
  readonly id: string;
  readonly values: Readonly<Record<JobFacet, readonly string[]>>;
}

/** Accepted values by facet: a job matches a facet with any of them. An empty list filters nothing. */
export type JobFilters = Readonly<Partial<Record<JobFacet, readonly string[]>>>;

/**
 * `relevance`: those that ask for the most skills of the filter first, then the order of `matchingIds` or, without them, those
 * that ask for the fewest skills. `tension`: the highest level first. `name`, and equal jobs: the order of the rows.
 */
export type JobOrder = 'relevance' | 'name' | 'tension';

export interface JobSelection {
  readonly filters: JobFilters;
  /** Ids of the jobs that match a text, best first. Default: every job. */
  readonly matchingIds?: readonly string[] | undefined;
  /** Default: `relevance` with a text or a filter on skills, else `tension`. */
  readonly order?: JobOrder | undefined;
}

export interface SelectedJobs {
  readonly ids: readonly string[];
  /** For each facet and value, the number of jobs with that value among those that match the filters of the other facets. */
  readonly counts: FacetValueCounts<JobFacet>;
}

const KEYS = Object.fromEntries(JOB_FACETS.map(facet => [facet, ({ values }: JobRow) => values[facet]])) as Readonly<
  Record<JobFacet, FacetKey<JobRow>>
>;

/** One index per list of rows, which a page selects from many times. */
const indexes = new WeakMap<readonly JobRow[], FacetIndex<JobRow, JobFacet>>();

function indexOf(rows: readonly JobRow[]): FacetIndex<JobRow, JobFacet> {
  let index = indexes.get(rows);
  if (!index) indexes.set(rows, (index = createFacetIndex(rows, KEYS)));
  return index;
}

/** The jobs that match, sorted, and the counts of every facet. The rows are indexed once: pass the same list each time. */
export function selectJobs(rows: readonly JobRow[], { filters, matchingIds, order }: JobSelection): SelectedJobs {
  const ranks = matchingIds && new Map(matchingIds.map((id, rank) => [id, rank]));
  const skills = filters.skill ?? [];
  const skillsIn = ({ values }: JobRow): number =>
    skills.length && values.skill.filter(skill => skills.includes(skill)).length;
  const levelOf = ({ values }: JobRow): number => Number(values.level[0] ?? 0);
  const comparators = {
    relevance: (a: JobRow, b: JobRow) =>
      skillsIn(b) - skillsIn(a) ||
      (ranks ? ranks.get(a.id)! - ranks.get(b.id)! : a.values.skill.length - b.values.skill.length),
    tension: (a: JobRow, b: JobRow) => levelOf(b) - levelOf(a),
    name: undefined,
  };
  const { records, counts } = indexOf(rows).select({
    filters,
    where: ranks && (({ id }) => ranks.has(id)),
    compare: comparators[order ?? (ranks || skills.length ? 'relevance' : 'tension')],
  });
  return { ids: records.map(({ id }) => id), counts };
}
