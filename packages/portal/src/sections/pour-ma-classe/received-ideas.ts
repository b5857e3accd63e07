// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { commonMisconceptions, type Misconception } from '@orientation-widgets/domain/jobs/common-misconceptions.js';
import type { JobFigures, Placed } from '@orientation-widgets/domain/jobs/job-figures.js';
import { jobListName } from '@orientation-widgets/domain/words/format.js';
import type { Job } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { maybeLink, sheet, type View } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';

const IDEAS: PageLink = { path: '/pour-ma-classe/idees-recues/', text: 'Les idées reçues, secteur par secteur' };

/** Maximum number of misconceptions of a sector: each is about a different job. */
const MOST_IDEAS = 3;

/** Misconception about a job, with the figure that answers it. */
interface JobIdea extends Misconception {
  readonly job: Job;
}

interface SectorIdeas {
  readonly name: string;
  readonly ideas: readonly JobIdea[];
}

const ideasBySite = new WeakMap<Site, readonly SectorIdeas[]>();

/** Misconceptions of each sector that a figure answers. */
function sectorIdeas(site: Site): readonly SectorIdeas[] {
  let ideas = ideasBySite.get(site);
  if (!ideas) {
    ideas = site.contents.sectors
      .map(({ name, items }) => ({ name, ideas: variedIdeas(items.flatMap(job => ideasOf(site, job))) }))
      .filter(sector => sector.ideas.length);
    ideasBySite.set(site, ideas);
  }
  return ideas;
}

function ideasOf(site: Site, job: Job): readonly JobIdea[] {
  if (!site.pathOf('metiers', job.id)) return [];
  return commonMisconceptions(job, figuresOf(site, job)).map(idea => ({ ...idea, job }));
}

/** Sorts misconceptions so that one of each kind comes first; each is about a different job. */
function variedIdeas(all: readonly JobIdea[]): readonly JobIdea[] {
  const claims = new Set<string>();
  const [first, otherIdeas]: [JobIdea[], JobIdea[]] = [[], []];
  for (const idea of all) {
    (claims.has(idea.claim) ? otherIdeas : first).push(idea);
    claims.add(idea.claim);
  }
  const jobs = new Set<string>();
  return [...first, ...otherIdeas].filter(({ job }) => !jobs.has(job.id) && jobs.add(job.id)).slice(0, MOST_IDEAS);
}

function figuresOf(site: Site, job: Job): JobFigures {
  const { territory } = site.data.info;
  const tension = site.tensionOf(job);
  const plans = site.plansOf(job);
  const placed = <R>(record: R, territoryId: string): { near: Placed<R> } => ({
    near: { record, territoryId, place: site.nameOf(territoryId) },
  });
  return {
    askedId: territory,
    territoryId: territory,
    isLocal: false,
    tension: tension ? placed(tension.tension, tension.territoryId) : {},
    plans: plans ? placed(plans.recruitment, plans.territoryId) : {},
  };
}

/** Link to the page of the misconceptions; empty when no figure answers any. */
export function ideaLinks(site: Site): PageLink[] {
  return sectorIdeas(site).length ? [IDEAS] : [];
}

/** Page of the misconceptions: a class quotes each one, then unfolds its answer. */
export function ideaPages(site: Site): Page[] {
  const sectors = sectorIdeas(site);
  const jobs = sectors.flatMap(({ ideas }) => ideas.map(({ job }) => job));
  const lead = 'Votez à main levée, vrai ou faux. Puis ouvrez la réponse.';
  return ideaLinks(site).map(({ path, text: title }) => ({
    ...{ path, section: 'pour-ma-classe', title, lead, description: `${title}. ${lead}` },
    crumbs: [{ path: '/pour-ma-classe/', text: 'Pour ma classe' }],
    sources: jobs.flatMap(job =>
      [
        job.womenShare?.sourceId ?? [],
        site.tensionOf(job)?.tension.sourceId ?? [],
        site.plansOf(job)?.recruitment.sourceId ?? [],
      ].flat(),
    ),
    body: html`${sectors.map(({ name, ideas }) => sheet(name, ideasView(site, ideas)))}`,
  }));
}

/** Misconceptions about the jobs of a sector; `nothing` when no figure answers any. */
export function sectorIdeasView(site: Site, name: string): View {
  const ideas = sectorIdeas(site).find(sector => sector.name === name)?.ideas ?? [];
  return ideas.length ? ideasView(site, ideas) : nothing;
}

function ideasView(site: Site, ideas: readonly JobIdea[]): TemplateResult {
  return html`${ideas.map(
    ({ job, claim, answer }) =>
      html`<details><summary>${jobListName(job.title)} : « ${claim} »</summary><p>${answer}</p><p>${maybeLink(site, site.pathOf('metiers', job.id), 'Lire la fiche du métier')}</p></details>`,
  )}`;
}
