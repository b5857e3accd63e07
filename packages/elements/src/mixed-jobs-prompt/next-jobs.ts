// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job, JobProfile } from '@orientation-widgets/feed';
import { balance } from './guess.js';

/** A job one rarely thinks of, and what ties it to the one in question. */
export interface NextJob {
  readonly job: Job;
  /** Share of women there, per cent. */
  readonly share: number;
  /** A skill of both, else a word for the tie. */
  readonly tie:
    | { readonly kind: 'skill'; readonly skill: string }
    | { readonly kind: 'related' }
    | { readonly kind: 'sector'; readonly sector: string };
}

const fold = (text: string): string => text.trim().toLocaleLowerCase('fr');

function common(mine: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(fold));
  return mine.filter(text => known.has(fold(text)));
}

/** Skills of jobs that serve in others; one that most jobs ask for ties less than a rare one. */
class TransversalSkills {
  readonly #skills = new Map<string, readonly string[]>();
  readonly #jobs = new Map<string, number>();

  constructor(profiles: Iterable<JobProfile>) {
    for (const { id, transversalSkills } of profiles) {
      this.#skills.set(id, transversalSkills);
      for (const skill of transversalSkills) this.#jobs.set(skill, (this.#jobs.get(skill) ?? 0) + 1);
    }
  }

  /** Skills of both jobs, the rarest first. */
  shared(a: string, b: string): string[] {
    return common(this.#skills.get(a) ?? [], this.#skills.get(b) ?? []).sort((x, y) => this.rarity(y) - this.rarity(x));
  }

  /** From 0, nothing in common, to 1, the same skills: a job with a long list is not near every other. */
  nearness(a: string, b: string): number {
    const weight = (skills: readonly string[] = []): number => skills.reduce((sum, skill) => sum + this.rarity(skill), 0);
    return weight(this.shared(a, b)) / Math.sqrt(weight(this.#skills.get(a)) * weight(this.#skills.get(b))) || 0;
  }

  /** From 0, a skill of every job, to nearly 1. */
  rarity(skill: string): number {
    return 1 - (this.#jobs.get(skill) ?? 0) / Math.max(1, this.#skills.size);
  }
}

/**
 * Up to three jobs tied to this one by `related`, by skills or, failing that, by sector, where one of the
 * two genders is rare. Those where it is the other way round count more, and one of them is there whenever it is near enough.
 * Ties are broken by the order of the feed.
 *
 * @param job - the job in question, with its long fields.
 * @param profiles - transversal skills of jobs, when the feed has them.
 */
export function nextJobs(job: Job, jobs: Iterable<Job>, profiles: Iterable<JobProfile> = [], limit = 3): NextJob[] {
  const here = job.womenShare ? balance(job.womenShare.value) : 'balanced';
  const transversal = new TransversalSkills(profiles);
  const found: { readonly next: NextJob; readonly score: number; readonly reversed: boolean }[] = [];
  for (const other of jobs) {
    const share = other.womenShare?.value;
    if (other.id === job.id || share === undefined || balance(share) === 'balanced') continue;
    const related = job.related.includes(other.id) || other.related.includes(job.id);
    const own = common(job.skills, other.skills);
    const shared = transversal.shared(job.id, other.id);
    const [sector] = common(job.sectors, other.sectors);
    const [skill] = [...own, ...shared];
    const tie = skill
      ? { kind: 'skill' as const, skill }
      : related
        ? { kind: 'related' as const }
        : sector
          ? { kind: 'sector' as const, sector }
          : undefined;
    if (!tie) continue;
    const reversed = here !== 'balanced' && balance(share) !== here;
    const skills = own.length + 3 * transversal.nearness(job.id, other.id);
    const score = (related ? 3 : 0) + Math.min(3, skills) + (reversed ? 1.5 : 0) + (sector ? 0.5 : 0);
    found.push({ next: { job: other, share, tie }, score, reversed });
  }
  found.sort((a, b) => b.score - a.score);
  const kept = found.slice(0, limit);
  const last = kept[limit - 1];
  // One of the other kind, unless it is much further.
  const surprise = last && !kept.some(({ reversed }) => reversed) && found.find(({ reversed, score }) => reversed && score > last.score - 0.5);
  if (surprise) kept[limit - 1] = surprise;
  return kept.map(({ next }) => next);
}
