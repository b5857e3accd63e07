// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isMasked, recruitmentLabel } from '@orientation-widgets/domain/jobs/recruitment-labels.js';
import { number } from '@orientation-widgets/domain/words/format.js';
import { familyName } from '@orientation-widgets/domain/jobs/family-names.js';
import { foldText, type Job, type Recruitment } from '@orientation-widgets/feed';
import type { Site } from '../../site/site.js';

/** Number of planned hires, or its known minimum: “4 770”, “au moins 2 213”. Without a unit. */
export function hiresCount(plans: Recruitment): string {
  return isMasked(plans, 'projects') ? recruitmentLabel(plans, 'projects') : number(plans.projects ?? 0);
}

/** Words that attribute a figure to a whole family, after a comma; empty for a figure of the job itself. */
export function wholeFamily(family: string | undefined): string {
  return family === undefined ? '' : `, pour toute la famille « ${family} »`;
}

/** Number of letters compared to match two words: “serveurs”, “serveuse”. */
const STEM = 5;

/** Jobs of a family that a site shows, those whose name is closest to that of the family first. */
export function familyJobs(site: Site, fap: string): readonly Job[] {
  const stems = stemsOf(familyName(fap) ?? '');
  const likeness = ({ title }: Job): number =>
    Math.max(...[title.feminine, title.masculine].map(name => sharedPart(stemsOf(name), stems)));
  return site.contents.jobs.filter(job => job.fap?.includes(fap)).toSorted((a, b) => likeness(b) - likeness(a));
}

/** Share of the words of two names that are in both: a cook is closer to the cooks than a kitchen assistant is. */
function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter(stem => b.has(stem)).length;
  return common / Math.max(1, a.size + b.size - common);
}

/**
 * One job per family of the survey, whose jobs share one figure: the job whose name is closest to that of the family. A
 * family without such a job is left out when others are enough: “Horlogère” does not represent the mechanics with whom
 * it is counted.
 */
export function oneOfEachFamily(site: Site, jobs: readonly Job[], enough: number): readonly Job[] {
  const families = new Map<string, readonly Job[]>();
  for (const job of jobs) {
    const fap = site.plansOf(job)?.recruitment.fap;
    if (!families.has(fap ?? job.id)) families.set(fap ?? job.id, fap === undefined ? [job] : familyJobs(site, fap));
  }
  const listed = new Set(jobs);
  const examples = [...families].flatMap(([fap, all]) => {
    const job = all.find(item => listed.has(item));
    return job ? [{ job, isClear: all.length === 1 || isNamedAfter(job, familyName(fap)) }] : [];
  });
  const clearJobs = examples.flatMap(({ job, isClear }) => (isClear ? [job] : []));
  return (clearJobs.length < enough ? examples.map(({ job }) => job) : clearJobs).slice(0, enough);
}

/**
 * Whether the name of a job shares a word with that of its family: the figure of cleaners says nothing about a rope
 * access technician.
 */
export function isNamedAfter({ title }: Job, family: string | undefined): boolean {
  const stems = stemsOf(family ?? '');
  return [...stemsOf([title.feminine, title.masculine].join(' '))].some(stem => stems.has(stem));
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set((foldText(text).match(/\w{4,}/g) ?? []).map(word => word.slice(0, STEM)));
}
