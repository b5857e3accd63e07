// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { jobName } from '@orientation-widgets/domain/words/format.js';
import type { Job } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { jobRows, linkColumns, sheet, tensionNote } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { jobLists } from '../shared/list-links.js';
import { bookletPages } from './booklet-page.js';
import { jobPage } from './job-page.js';
import { streetLinks, streetPages } from './street-page.js';

const INDEX: PageLink = { path: '/metiers/', text: 'Métiers' };

/** The index of the jobs, those that recruit with most difficulty, and a page each. */
export function* jobPages(site: Site): Iterable<Page> {
  yield indexPage(site);
  if (tenseJobs(site).length) yield tensionPage(site);
  yield* streetPages(site, INDEX);
  for (const job of site.contents.jobs) {
    yield jobPage(site, job, INDEX);
    yield* bookletPages(site, job, INDEX);
  }
}

function indexPage(site: Site): Page {
  const { jobs, sectors } = site.contents;
  const letters = new Map<string, Job[]>();
  for (const job of jobs) {
    const letter = (jobName(job.title).normalize('NFD')[0] ?? '').toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), job]);
  }
  return {
    path: INDEX.path,
    section: 'metiers',
    title: 'Les métiers',
    lead: 'Chaque métier : ce que l’on y fait, ce que l’on y gagne, comment y entrer.',
    description: `${jobs.length} métiers, de A à Z et par secteur : ce que l’on y fait, comment y entrer, s’ils recrutent.`,
    crumbs: [],
    sources: sourcesOf(jobs),
    body: html`${
      site.has('secteurs')
        ? sheet(
            'Par secteur',
            linkColumns(
              site,
              sectors.map(({ id, name, items }) => ({
                path: site.pathOf('secteurs', id),
                text: name,
                note: `${items.length}`,
              })),
            ),
          )
        : nothing
    }
      ${
        tenseJobs(site).length
          ? html`<p><a class="btn sec" href=${site.href('/metiers/en-tension/')}>Les métiers qui peinent à recruter</a></p>`
          : nothing
      }
      ${[...streetLinks(site), ...jobLists(site)].map(({ path, text }) => html`<p><a class="btn sec" href=${site.href(path)}>${text}</a></p>`)}
      <section class="sheet">
        <h2>De A à Z</h2>
        <ul class="letters">${[...letters.keys()].map(letter => html`<li><a href="#lettre-${letter}" aria-label="Métiers en ${letter}">${letter}</a></li>`)}</ul>
        ${[...letters].map(
          ([letter, some]) => html`<h3 id="lettre-${letter}">${letter}</h3>
            ${linkColumns(
              site,
              some.map(job => ({ path: site.pathOf('metiers', job.id), text: jobName(job.title) })),
            )}`,
        )}
      </section>`,
  };
}

/** Jobs that recruit with difficulty: level 4 or 5, the most hires planned first. */
export function tenseJobs(site: Site): readonly Job[] {
  const hires = (job: Job): number => site.plansOf(job)?.recruitment.projects ?? 0;
  return site.contents.jobs
    .filter(job => (site.tensionOf(job)?.tension.level ?? 0) >= 4)
    .toSorted(
      (a, b) =>
        (site.tensionOf(b)?.tension.level ?? 0) - (site.tensionOf(a)?.tension.level ?? 0) || hires(b) - hires(a),
    );
}

function tensionPage(site: Site): Page {
  const jobs = tenseJobs(site);
  return {
    path: '/metiers/en-tension/',
    section: 'metiers',
    title: 'Les métiers qui peinent à recruter',
    lead: 'Une tension élevée est souvent une bonne nouvelle pour qui cherche un emploi.',
    description: `${jobs.length} métiers dans lesquels les employeurs ont du mal à recruter, et comment y entrer.`,
    crumbs: [INDEX],
    sources: [...new Set(jobs.flatMap(job => site.tensionOf(job)?.tension.sourceId ?? []))],
    body: sheet('Tension élevée ou très élevée', html`${jobRows(site, jobs)}${tensionNote(site, jobs)}`),
  };
}

function sourcesOf(jobs: readonly Job[]): string[] {
  return [...new Set(jobs.flatMap(({ sourceId }) => sourceId ?? []))];
}
