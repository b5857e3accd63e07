// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isMasked, recruitmentLabel } from '@orientation-widgets/domain/jobs/recruitment-labels.js';
import { number } from '@orientation-widgets/domain/words/format.js';
import { familyName } from '@orientation-widgets/domain/jobs/family-names.js';
import { foldText, type Job, type Recruitment } from '@orientation-widgets/feed';
import type { Site } from '../../site/site.js';

/** The hires planned, or what is known of them at least: “4 770”, “au moins 2 213”. Without their unit. */
export function hiresCount(plans: Recruitment): string {
  return isMasked(plans, 'projects') ? recruitmentLabel(plans, 'projects') : number(plans.projects ?? 0);
}

/** Says that a figure is that of a whole family, after a comma; nothing for a figure of the job itself. */
export function wholeFamily(family: string | undefined): string {
  return family === undefined ? '' : `, pour toute la famille « ${family} »`;
}

/** Letters by which two words are one: “serveurs”, “serveuse”. */
const STEM = 5;

/** The jobs of a family that a site shows, first those whose name says the family best. */
export function familyJobs(site: Site, fap: string): readonly Job[] {
  const stems = stemsOf(familyName(fap) ?? '');
  const likeness = ({ title }: Job): number =>
    [...stemsOf([title.feminine, title.masculine].join(' '))].filter(stem => stems.has(stem)).length;
  return site.contents.jobs.filter(job => job.fap?.includes(fap)).toSorted((a, b) => likeness(b) - likeness(a));
}

/**
 * One job of each family of the survey, whose figure is the same for all: the one whose name says the family best. A family of
 * which no name says it stays out where others are enough: “Horlogère” says nothing of the mechanics it is counted with.
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

/** Whether a job has a word of the name of its family: the figure of the cleaners says nothing of a rope access technician. */
export function isNamedAfter({ title }: Job, family: string | undefined): boolean {
  const stems = stemsOf(family ?? '');
  return [...stemsOf([title.feminine, title.masculine].join(' '))].some(stem => stems.has(stem));
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set((foldText(text).match(/\w{4,}/g) ?? []).map(word => word.slice(0, STEM)));
}
