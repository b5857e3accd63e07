// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { comparableShare } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { familyName } from '@orientation-widgets/domain/jobs/family-names.js';
import { jobListName, number, plural } from '@orientation-widgets/domain/words/format.js';
import type { Job } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { headScene } from '../../illustrations/scenes.js';
import { jobRows, foldedLinks, linkColumns, sheet, tensionNote, tensionOfJob } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { jobLists } from '../shared/list-links.js';
import { hasLetterPages, jobsByLetter, letterLink } from '../shared/jobs-by-letter.js';
import { bookletPages } from './booklet-page.js';
import { jobPage } from './job-page.js';
import { streetLinks, streetPages } from './street-page.js';

const INDEX: PageLink = { path: '/metiers/', text: 'Métiers' };

/** Pages of the jobs: an index, the jobs that are hardest to recruit for, and one page each. */
export function* jobPages(site: Site): Iterable<Page> {
  yield indexPage(site);
  if (hasLetterPages(site)) for (const letter of jobsByLetter(site)) yield letterPage(site, letter);
  if (tenseJobs(site).length) yield tensionPage(site);
  yield* streetPages(site, INDEX);
  for (const job of site.contents.jobs) {
    yield jobPage(site, job, INDEX);
    yield* bookletPages(site, job, INDEX);
  }
}

function indexPage(site: Site): Page {
  const { jobs, sectors } = site.contents;
  const letters = jobsByLetter(site);
  return {
    path: INDEX.path,
    section: 'metiers',
    title: 'Les métiers',
    aside: headScene(site, INDEX.path),
    lead: 'Chaque métier : ce que l’on y fait, ce que l’on y gagne, comment y entrer.',
    description: `${jobs.length} métiers, de A à Z et par secteur : ce que l’on y fait, comment y entrer, s’ils recrutent.`,
    crumbs: [],
    sources: sourcesOf(jobs),
    body: html`${
      site.has('secteurs')
        ? sheet(
            'Par secteur',
            foldedLinks(
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
        <ul class="letters">${letters.map(([letter]) => html`<li><a href=${hasLetterPages(site) ? site.href(letterLink(letter).path) : `#lettre-${letter}`} aria-label="Métiers en ${letter}">${letter}</a></li>`)}</ul>
        ${hasLetterPages(site) ? nothing : letters.map(([letter, some]) => html`<h3 id="lettre-${letter}">${letter}</h3> ${jobColumns(site, some)}`)}
      </section>`,
  };
}

/** Page of the jobs of one letter, when there are too many for one page. */
function letterPage(site: Site, [letter, jobs]: readonly [string, readonly Job[]]): Page {
  const { path, text } = letterLink(letter);
  return {
    path,
    section: 'metiers',
    title: text,
    description: `${jobs.length} ${jobs.length > 1 ? 'métiers' : 'métier'} : ce que l’on y fait, comment y entrer.`,
    crumbs: [INDEX],
    sources: sourcesOf(jobs),
    body: html`<ul class="letters">${jobsByLetter(site).map(([other]) => html`<li><a href=${site.href(letterLink(other).path)} aria-label="Métiers en ${other}" aria-current=${other === letter ? 'page' : nothing}>${other}</a></li>`)}</ul>
      <section class="sheet">${jobColumns(site, jobs)}</section>`,
  };
}

function jobColumns(site: Site, jobs: readonly Job[]): TemplateResult {
  return linkColumns(
    site,
    jobs.map(job => ({ path: site.pathOf('metiers', job.id), text: jobListName(job.title) })),
  );
}

/** Minimum share of difficult hires of a hard-to-fill job. */
const HALF = 0.5;
/** Minimum level of tension of a hard-to-fill job. */
const TENSE = 4;

/**
 * Jobs that are hard to recruit for: those of the survey of the year, the hardest first; without a survey, those with a
 * high level of tension.
 */
export function tenseJobs(site: Site): readonly Job[] {
  const least = (job: Job): number => comparableShare(site.plansOf(job)?.recruitment)?.least ?? 0;
  const hires = (job: Job): number => site.plansOf(job)?.recruitment.projects ?? 0;
  const jobs = site.contents.jobs.filter(job => least(job) >= HALF);
  if (jobs.length > 0) return jobs.toSorted((a, b) => least(b) - least(a) || hires(b) - hires(a));
  return longTense(site, new Set());
}

/**
 * Hard-to-fill jobs to open a page with, those with most planned hires first: the hardest of all are often in small
 * families.
 */
export function leadingJobs(site: Site): readonly Job[] {
  const hires = (job: Job): number => site.plansOf(job)?.recruitment.projects ?? 0;
  return tenseJobs(site).toSorted((a, b) => hires(b) - hires(a));
}

/** Jobs with a high level of tension, except those of the survey: sorted by level, then by planned hires. */
function longTense(site: Site, apart: ReadonlySet<Job>): readonly Job[] {
  const level = (job: Job): number => site.tensionOf(job)?.tension.level ?? 0;
  const hires = (job: Job): number => site.plansOf(job)?.recruitment.projects ?? 0;
  return site.contents.jobs
    .filter(job => level(job) >= TENSE && !apart.has(job))
    .toSorted((a, b) => level(b) - level(a) || hires(b) - hires(a));
}

/** Sources of the difficulty figures of a list of jobs. */
export function difficultySources(site: Site, jobs: readonly Job[]): string[] {
  const ids = jobs.flatMap(job => {
    const plans = site.plansOf(job)?.recruitment;
    return (comparableShare(plans) ? plans : site.tensionOf(job)?.tension)?.sourceId ?? [];
  });
  return [...new Set(ids)];
}

function tensionPage(site: Site): Page {
  const jobs = tenseJobs(site);
  const isOfSurvey = jobs.some(job => comparableShare(site.plansOf(job)?.recruitment));
  const otherJobs = isOfSurvey ? longTense(site, new Set(jobs)) : [];
  const [first] = otherJobs.flatMap(job => site.tensionOf(job)?.tension ?? []);
  return {
    path: '/metiers/en-tension/',
    section: 'metiers',
    title: 'Les métiers qui peinent à recruter',
    lead: 'Un recrutement difficile est souvent une bonne nouvelle pour qui cherche un emploi.',
    description: `${jobs.length} métiers dans lesquels les employeurs ont du mal à recruter, et comment y entrer.`,
    crumbs: [INDEX],
    sources: difficultySources(site, jobs).concat(first?.sourceId ?? []),
    body: html`${sheet(isOfSurvey ? 'Au moins une embauche sur deux jugée difficile' : 'Tension élevée ou très élevée', html`${hasLetterPages(site) ? familyRows(site, jobs) : foldedRows(site, jobs)}${tensionNote(site, jobs)}`)}
      ${
        first
          ? sheet(
              `Les autres, en tension en ${first.period}`,
              html`<p class="soft">Cela a pu changer.</p>${foldedLinks(
                site,
                otherJobs.map(job => ({ path: site.pathOf('metiers', job.id), text: jobListName(job.title) })),
              )}`,
            )
          : nothing
      }
      ${isOfSurvey ? twoMeasures(first?.period) : nothing}`,
  };
}

/** Maximum number of visible rows. */
const MOST_ROWS = 8;

/** Rows of jobs: all but the first ones are folded. */
function foldedRows(site: Site, jobs: readonly Job[]): TemplateResult {
  const otherJobs = jobs.slice(MOST_ROWS);
  return html`${jobRows(site, jobs.slice(0, MOST_ROWS))}${otherJobs.length ? html`<details><summary>${plural(otherJobs.length, `L’autre métier|Les ${number(otherJobs.length)} autres métiers`)}</summary>${jobRows(site, otherJobs)}</details>` : nothing}`;
}

/** Rows of families, whose jobs share one figure and are folded. */
function familyRows(site: Site, jobs: readonly Job[]): TemplateResult {
  const families = new Map<string, [Job, ...Job[]]>();
  for (const job of jobs) {
    const fap = site.plansOf(job)?.recruitment.fap ?? job.id;
    const family = families.get(fap);
    if (family) family.push(job);
    else families.set(fap, [job]);
  }
  return html`${[...families].map(([fap, some]) => {
    const name = familyName(fap);
    return name === undefined || some.length === 1
      ? jobRows(site, some)
      : html`<details><summary><strong>${name}</strong> ${tensionOfJob(site, some[0])}</summary>${jobColumns(site, some)}</details>`;
  })}`;
}

/** Explanation of the two measures of difficulty, in plain words. */
function twoMeasures(period: string | undefined): TemplateResult {
  return sheet(
    'Deux mesures, deux questions',
    html`<p><strong>Les embauches difficiles</strong> : cette année, France Travail demande aux employeurs combien de personnes ils veulent embaucher, et combien leur semblent difficiles à trouver. C’est une prévision.</p>
      <p><strong>La tension</strong> : la Dares compare les offres d’emploi, les personnes qui cherchent et la difficulté des embauches, sur toute une année. C’est une mesure plus complète, mais plus ancienne${period ? ` (${period})` : ''}.</p>
      <p>Les petits chiffres de l’enquête sont secrets. La part est alors entre deux nombres, ou « au moins ».</p>`,
  );
}

function sourcesOf(jobs: readonly Job[]): string[] {
  return [...new Set(jobs.flatMap(({ sourceId }) => sourceId ?? []))];
}
