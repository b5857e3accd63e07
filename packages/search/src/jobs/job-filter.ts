// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** What jobs are narrowed by. */
export const JOB_FACETS = ['sector', 'level', 'transition', 'interest', 'skill'] as const;
export type JobFacet = (typeof JOB_FACETS)[number];

/** A job as filters see it. */
export interface JobRow {
  readonly id: string;
  readonly values: Readonly<Record<JobFacet, readonly string[]>>;
}

/** Values asked for: any of them, in every facet that has some. */
export type JobFilters = Readonly<Partial<Record<JobFacet, readonly string[]>>>;

/** `name` keeps the order of the rows; `tension` too between two jobs of one level. */
export type JobOrder = 'relevance' | 'name' | 'tension';

export interface JobSelection {
  readonly filters: JobFilters;
  /** Ids that a text found, best first; every job when absent. */
  readonly matchingIds?: readonly string[] | undefined;
  /** Default: by relevance when a text or skills are asked for, else by tension. */
  readonly order?: JobOrder | undefined;
}

export interface SelectedJobs {
  readonly ids: readonly string[];
  /** Per facet and value: how many jobs there would be with that value, the other facets being as they are. */
  readonly counts: Readonly<Record<JobFacet, ReadonlyMap<string, number>>>;
}

/** Narrows jobs and counts what each choice would give. */
export function selectJobs(rows: readonly JobRow[], { filters, matchingIds, order }: JobSelection): SelectedJobs {
  const asked = JOB_FACETS.flatMap(facet =>
    filters[facet]?.length ? [{ facet, values: new Set(filters[facet]) }] : [],
  );
  const place = matchingIds && new Map(matchingIds.map((id, at) => [id, at]));
  const counts = Object.fromEntries(JOB_FACETS.map(facet => [facet, new Map<string, number>()])) as Record<
    JobFacet,
    Map<string, number>
  >;
  const kept: JobRow[] = [];
  for (const row of rows) {
    if (place && !place.has(row.id)) continue;
    const missed = asked.filter(({ facet, values }) => !row.values[facet].some(value => values.has(value)));
    if (missed.length === 0) kept.push(row);
    if (missed.length > 1) continue;
    for (const facet of missed.length ? [missed[0]!.facet] : JOB_FACETS)
      for (const value of row.values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  }
  const skills = new Set(filters.skill);
  const byRelevance = (a: JobRow, b: JobRow): number =>
    usedOf(b, skills) - usedOf(a, skills) ||
    (place ? place.get(a.id)! - place.get(b.id)! : a.values.skill.length - b.values.skill.length);
  const by = order ?? (place || skills.size > 0 ? 'relevance' : 'tension');
  if (by === 'tension') kept.sort((a, b) => levelOf(b) - levelOf(a));
  else if (by === 'relevance') kept.sort(byRelevance);
  return { ids: kept.map(({ id }) => id), counts };
}

function usedOf({ values }: JobRow, skills: ReadonlySet<string>): number {
  return skills.size === 0 ? 0 : values.skill.filter(skill => skills.has(skill)).length;
}

function levelOf({ values }: JobRow): number {
  return Number(values.level[0] ?? 0);
}
