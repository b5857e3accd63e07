// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job, JobProfile } from '@orientation-widgets/feed';
import type { JobLevel } from './job-levels.js';
import { balance } from './guess.js';

/** A suggested job of another gender mix, and the reason for the suggestion. */
export interface NextJob {
  readonly job: Job;
  /** Share of women in the job, in per cent. */
  readonly share: number;
  /** Rarest skills common to both jobs, one or two; otherwise another tie. */
  readonly tie:
    | { readonly kind: 'skills'; readonly skills: readonly string[] }
    | { readonly kind: 'related' }
    | { readonly kind: 'sector'; readonly sector: string };
  /** Sector of the suggested job, when the two jobs share none. */
  readonly elsewhere: string | undefined;
  /** Tension of the suggested job, when it is hard to recruit for; otherwise undefined. */
  readonly tension: JobLevel | undefined;
}

/** Data that jobs are compared on, besides their own records. */
export interface Ties {
  /** Interests and transversal skills, when the feed has them. */
  readonly profiles?: Iterable<JobProfile>;
  /** Tension of each job around the visitor. */
  readonly levels?: ReadonlyMap<string, JobLevel>;
}

const fold = (text: string): string => text.trim().toLocaleLowerCase('fr');

function common(mine: readonly string[], otherTexts: readonly string[]): string[] {
  const foldedTexts = new Set(otherTexts.map(fold));
  return mine.filter(text => foldedTexts.has(fold(text)));
}

/** Skills useful in several jobs; common ones count less than rare ones. */
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

  /**
   * Similarity of two jobs, from 0 (no common skill) to 1 (same skills). A long list of skills does not make a job
   * similar to every other.
   */
  nearness(a: string, b: string): number {
    const weight = (skills: readonly string[] = []): number =>
      skills.reduce((sum, skill) => sum + this.rarity(skill), 0);
    return weight(this.shared(a, b)) / Math.sqrt(weight(this.#skills.get(a)) * weight(this.#skills.get(b))) || 0;
  }

  /** Rarity of a skill, from 0 for a skill of every job to nearly 1. */
  rarity(skill: string): number {
    return 1 - (this.#jobs.get(skill) ?? 0) / Math.max(1, this.#skills.size);
  }
}

/** Maximum number of skills named for a job. */
const MAX_SKILLS = 2;
/** Minimum level at which employers have trouble recruiting. */
const HARD_LEVEL = 4;

/** Weights of the criteria other than skills; skills weigh from 0 to 1. */
const worth = {
  ownSkill: 0.4,
  sameInterest: 0.5,
  sharedInterest: 0.3,
  sameSector: 0.2,
  hardToRecruit: 0.1,
  related: 0.4,
};

/**
 * Up to three jobs with another gender mix, tied to the given one: those that ask for the same skills, each from a
 * different sector; failing that, related jobs and those of the sector. The same interest counts as much as skills;
 * another sector and a high tension count a little. Ties are broken by the order of the feed.
 *
 * @param job - given job, with its long fields.
 */
export function nextJobs(
  job: Job,
  jobs: Iterable<Job>,
  { profiles = [], levels = new Map() }: Ties = {},
  limit = 3,
): NextJob[] {
  const here = job.womenShare ? balance(job.womenShare.value) : 'balanced';
  const profileList = [...profiles];
  const interests = new Map(profileList.map(({ id, interests }) => [id, interests]));
  const [main, ...otherInterests] = interests.get(job.id) ?? [];
  const transversal = new TransversalSkills(profileList);
  const candidates: { readonly next: NextJob; readonly score: number }[] = [];
  for (const other of jobs) {
    const share = other.womenShare?.value;
    // Keeps only jobs of another gender mix.
    if (other.id === job.id || share === undefined || balance(share) === here) continue;
    const isRelated = job.related.includes(other.id) || other.related.includes(job.id);
    const sharedSkills = common(job.skills, other.skills);
    const skills = [...sharedSkills, ...transversal.shared(job.id, other.id)].slice(0, MAX_SKILLS);
    const [sector] = common(job.sectors, other.sectors);
    const tie = skills.length
      ? { kind: 'skills' as const, skills }
      : isRelated
        ? { kind: 'related' as const }
        : sector
          ? { kind: 'sector' as const, sector }
          : undefined;
    if (!tie) continue;
    const level = levels.get(other.id);
    const tension = level && level.level >= HARD_LEVEL ? level : undefined;
    const theirs = interests.get(other.id) ?? [];
    const isLiked = main !== undefined && theirs[0] === main;
    const score =
      transversal.nearness(job.id, other.id) +
      worth.ownSkill * sharedSkills.length +
      (isLiked ? worth.sameInterest : 0) +
      (isLiked && otherInterests.some(interest => theirs.includes(interest)) ? worth.sharedInterest : 0) +
      (sector ? worth.sameSector : 0) +
      (tension ? worth.hardToRecruit : 0) +
      (isRelated ? worth.related : 0);
    candidates.push({
      next: { job: other, share, tie, elsewhere: sector ? undefined : other.sectors[0], tension },
      score,
    });
  }
  const best = candidates.sort((a, b) => b.score - a.score).map(({ next }) => next);
  return varied(best).slice(0, limit);
}

/** Sorts jobs so that the first one of each sector comes before the others. */
function varied(best: readonly NextJob[]): NextJob[] {
  const sectors = new Set<string>();
  const [first, again]: [NextJob[], NextJob[]] = [[], []];
  for (const next of best) {
    (next.elsewhere && next.job.sectors.some(sector => sectors.has(sector)) ? again : first).push(next);
    for (const sector of next.job.sectors) sectors.add(sector);
  }
  return [...first, ...again];
}
