// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Feed, JobProfile, Source } from '@orientation-widgets/feed';
import type { JobRecord } from './job-record.js';

/** Comparison of two jobs, for someone who moves from one to the other. */
export interface JobPath {
  readonly to: JobRecord;
  /** Skills that both jobs ask for, those of the trade first. */
  readonly shared: readonly string[];
  /** Further skills that the other job asks for. */
  readonly toLearn: readonly string[];
  readonly sources: Collection<Source>;
  /** Ids of the sources of the skills and of the way in. */
  readonly sourceIds: readonly string[];
}

/** Reads both jobs and compares their skills. */
export async function loadJobPath(feed: Feed, from: JobRecord, to: JobRecord): Promise<JobPath> {
  const [detailed, profiles, sources] = await Promise.all([
    feed.details('jobs', to.id),
    feed.collection('profiles'),
    feed.collection('sources'),
  ]);
  return { ...comparePath(from, detailed ?? to, id => profiles.get(id)), sources };
}

/** Compares the skills of two jobs: those of the trade by their wording, transversal ones by their profile. */
export function comparePath(
  from: JobRecord,
  to: JobRecord,
  profileOf: (id: string) => JobProfile | undefined,
): Omit<JobPath, 'sources'> {
  const currentSkills = new Set([...(from.skills ?? []), ...(profileOf(from.id)?.transversalSkills ?? [])]);
  const profile = profileOf(to.id);
  const requiredSkills = [...new Set([...(to.skills ?? []), ...(profile?.transversalSkills ?? [])])];
  return {
    to,
    shared: requiredSkills.filter(skill => currentSkills.has(skill)),
    toLearn: requiredSkills.filter(skill => !currentSkills.has(skill)),
    sourceIds: [to.sourceId, profile?.sourceId].flatMap(id => id ?? []),
  };
}
