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
  /** Whether the main figures are published: of two equal jobs, the one with more figures comes first. */
  readonly isComplete?: boolean | undefined;
  readonly values: Readonly<Record<JobFacet, readonly string[]>>;
}

/**
 * Accepted values by facet: a job matches a facet with any of them, except that two interests must match when several
 * are selected. An empty list filters nothing.
 */
export type JobFilters = Readonly<Partial<Record<JobFacet, readonly string[]>>>;

/**
 * `relevance`: jobs with the most skills of the filter first, then the order of `matchingIds` or, without them, jobs
 * with the fewest skills. `openings`: hard-to-fill jobs or those that a transition changes first; in each group, the
 * first job of each sector, then the second. `tension`: the highest level first. `name`, and equal jobs: the order of
 * the rows.
 */
export type JobOrder = 'relevance' | 'openings' | 'name' | 'tension';

export interface JobSelection {
  readonly filters: JobFilters;
  /** Ids of the jobs that match a text, best first. Default: every job. */
  readonly matchingIds?: readonly string[] | undefined;
  /** Default: `relevance` with a text or a filter on skills; otherwise `openings`. */
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

/** Level from which employers have trouble recruiting. */
const HARD_LEVEL = 4;

const levelOf = ({ values }: JobRow): number => Number(values.level[0] ?? 0);

/** Stable pseudo-random number of a job: in alphabetical order, all the first jobs would begin with A. */
const shuffleKey = ({ id }: JobRow): number =>
  Array.from(id).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 0);

/**
 * Sorts jobs with openings before the others; in each group, alternates between sectors. @param groupOf - higher groups
 * come first.
 */
function alternateSectors(rows: readonly JobRow[], groupOf: (row: JobRow) => number): JobRow[] {
  const turns = new Map<string, number>();
  const placed = [...rows]
    .sort((a, b) => shuffleKey(a) - shuffleKey(b))
    .map(row => {
      const { sector, transition } = row.values;
      const isOther = levelOf(row) < HARD_LEVEL && !transition.length;
      const key = `${groupOf(row)} ${isOther} ${sector[0] ?? ''}`;
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      return { row, rank: turn + (isOther ? rows.length : 0) };
    });
  return placed.sort((a, b) => groupOf(b.row) - groupOf(a.row) || a.rank - b.rank).map(({ row }) => row);
}

/** Part of the jobs of a sector that must share an interest for it to be usual there. */
const USUAL_SHARE = 0.15;

/**
 * Whether all the selected interests of a job are usual in one of its sectors: an unusual one is more likely a quirk of
 * the source.
 */
function usualInterests(rows: readonly JobRow[], likes: readonly string[]): (row: JobRow) => boolean {
  const bySector = new Map<string, JobRow[]>();
  for (const row of rows)
    for (const sector of row.values.sector) bySector.set(sector, [...(bySector.get(sector) ?? []), row]);
  const isUsual = (sector: string, like: string): boolean => {
    const jobs = bySector.get(sector) ?? [];
    return jobs.filter(({ values }) => values.interest.includes(like)).length >= jobs.length * USUAL_SHARE;
  };
  return ({ values }) =>
    likes.every(like => !values.interest.includes(like) || values.sector.some(sector => isUsual(sector, like)));
}

/** Minimum number of the selected interests that a job must have: one when a single one is selected, two otherwise. */
const enough = (likesCount: number): number => Math.min(2, likesCount);

/** Index of each list of rows: a page selects from the same list many times. */
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
  const by = order ?? (ranks || skills.length ? 'relevance' : 'openings');
  const comparators = {
    relevance: (a: JobRow, b: JobRow) =>
      skillsIn(b) - skillsIn(a) ||
      (ranks ? ranks.get(a.id)! - ranks.get(b.id)! : a.values.skill.length - b.values.skill.length),
    tension: (a: JobRow, b: JobRow) => levelOf(b) - levelOf(a),
    openings: undefined,
    name: undefined,
  };
  const { interest: likes = [], ...otherFilters } = filters;
  const count = ({ values }: JobRow, interests: readonly string[]): number =>
    values.interest.filter(value => interests.includes(value)).length;
  const likesIn = (row: JobRow): number => count(row, likes);
  const isFound = ({ id }: JobRow): boolean => !ranks || ranks.has(id);
  const compareBy = comparators[by];
  const index = indexOf(rows);
  const { records, counts } = index.select({
    filters: otherFilters,
    where: row => isFound(row) && likesIn(row) >= enough(likes.length),
    compare: compareBy && ((a, b) => likesIn(b) - likesIn(a) || compareBy(a, b)),
  });
  const hasUsual = usualInterests(rows, likes);
  const groupOf = (row: JobRow): number =>
    likesIn(row) * 4 + Number(hasUsual(row)) * 2 + Number(row.isComplete ?? false);
  const ids = (by === 'openings' ? alternateSectors(records, groupOf) : records).map(({ id }) => id);
  if (!likes.length) return { ids, counts };
  // Counts each further interest together with the selected ones: two must then match.
  const open = index.select({ filters: otherFilters, where: isFound }).records;
  const interest = new Map(
    [...new Set(rows.flatMap(({ values }) => values.interest))].flatMap(value => {
      const interests = [...new Set([...likes, value])];
      const matchCount = open.filter(row => count(row, interests) >= enough(interests.length)).length;
      return matchCount ? [[value, matchCount] as const] : [];
    }),
  );
  return { ids, counts: { ...counts, interest } };
}
