// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { familyName } from '@orientation-widgets/domain/jobs/family-names.js';
import { hasPublishedFigure, recruitmentLabel } from '@orientation-widgets/domain/jobs/recruitment-labels.js';
import { levelOf, tensionSentence } from '@orientation-widgets/domain/tension/tension-labels.js';
import { levelName, trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { capital, euros, jobName, percent } from '@orientation-widgets/domain/words/format.js';
import { pictogram } from '@orientation-widgets/elements/jobs/pictograms.js';
import { shareDiscs, shareInWords } from '@orientation-widgets/elements/jobs/share-discs.js';
import { tensionBadge } from '@orientation-widgets/elements/jobs/tension-badge.js';
import type { Job, Training } from '@orientation-widgets/feed';
import { safeUrl } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { JsonLd } from '../../html/json-ld.js';
import {
  actionsLine,
  facts,
  jobRows,
  linkColumns,
  maybeLink,
  sheet,
  tensionNote,
  tensionReason,
  type View,
} from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { needPath } from '../annuaire/directory.js';
import { trainingSearch } from '../je-cherche/search-pages.js';
import { jobLists } from '../shared/list-links.js';

const INDEX: PageLink = { path: '/metiers/', text: 'Métiers' };

/** Trainings listed before the fold. */
const FIRST = 8;

/** The index of the jobs, those that recruit with most difficulty, and a page each. */
export function* jobPages(site: Site): Iterable<Page> {
  yield indexPage(site);
  if (tenseJobs(site).length) yield tensionPage(site);
  for (const job of site.contents.jobs) yield jobPage(site, job);
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
      ${jobLists(site).map(({ path, text }) => html`<p><a class="btn sec" href=${site.href(path)}>${text}</a></p>`)}
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

function jobPage(site: Site, job: Job): Page {
  const { title, summary, skills, conditions, access, sectors } = job;
  const name = jobName(title);
  const trainings = site.trainingsTo(job);
  const [sector] = sectors;
  const sectorPath = sector === undefined ? undefined : site.pathOf('secteurs', sector);
  const isHelped = site.has('annuaire') && site.contents.resources.some(({ needs }) => needs?.includes('job'));
  return {
    path: site.pathOf('metiers', job.id) ?? '',
    section: 'metiers',
    title: name,
    lead: summary,
    description: summary ?? `${name} : compétences, tension, formations.`,
    crumbs: [INDEX, ...(sector && sectorPath ? [{ path: sectorPath, text: sector }] : [])],
    aside: html`<div class="picto">${pictogram(sectors)}</div>`,
    jsonLd: [occupation(site, job)],
    sources: jobSources(site, job, trainings),
    body: html`${actionsLine(site, [
      [trainings.length ? trainingSearch(site, 'job', job.id) : undefined, 'Trouver une formation pour ce métier'],
      [isHelped ? needPath('job') : undefined, 'En parler à quelqu’un'],
    ])}${figuresView(site, job)}
      <div class="two">
        <div>
          ${access ? sheet('Comment y entrer', html`<p>${access}</p>`) : nothing}
          ${trainings.length ? sheet('Se former à ce métier', trainingsView(site, trainings)) : nothing}
          ${skills.length ? sheet('Ce qu’il faut savoir faire', bullets(skills)) : nothing} ${relatedView(site, job)}
        </div>
        <div>
          ${womenView(job)}
          ${conditions.length ? sheet('Les conditions de travail', bullets(conditions)) : nothing}
          ${hoursView(job)} ${linksView(job)}
        </div>
      </div>`,
  };
}

function bullets(items: readonly string[]): View {
  return html`<ul class="bullets">${items.map(item => html`<li>${capital(item)}</li>`)}</ul>`;
}

function figuresView(site: Site, job: Job): View {
  const tension = site.tensionOf(job);
  const level = levelOf(tension?.tension);
  const plans = site.plansOf(job);
  const { salary } = job;
  const tensionBlock =
    tension && level
      ? html`<div><h2>Difficulté à recruter</h2><p class="answer">${tensionBadge(level)}</p><p>${tensionSentence(level, tension.tension.period)}</p><p class="note">${site.nameOf(tension.territoryId)}, ${tension.tension.period}</p></div>`
      : tensionReason(site, job) && html`<div><h2>Difficulté à recruter</h2><p>${tensionReason(site, job)}</p></div>`;
  const plansBlock =
    plans &&
    html`<div><h2>Embauches prévues</h2><p class="answer">${recruitmentLabel(plans.recruitment, 'projects')}</p>${hasPublishedFigure(plans.recruitment, 'difficult') ? html`<p>dont difficiles : ${recruitmentLabel(plans.recruitment, 'difficult')}</p>` : nothing}<p class="note">${[site.nameOf(plans.territoryId), String(plans.recruitment.year), familyNote(plans.recruitment.fap)].filter(Boolean).join(', ')}</p></div>`;
  const isPlanNewer = plans && String(plans.recruitment.year) > (tension?.tension.period.slice(0, 4) ?? '');
  const blocks = [
    ...(isPlanNewer ? [plansBlock, tensionBlock] : [tensionBlock, plansBlock]),
    salary?.median !== undefined &&
      html`<div><h2>Salaire</h2><p class="answer">${euros(salary.median)}</p><p>${salaryUnit(salary.unit)}. Une personne sur deux gagnait plus.</p><p class="note">France, ${salary.period}</p></div>`,
  ].filter(Boolean);
  return blocks.length ? html`<section class="sheet figures" aria-label="En chiffres">${blocks}</section>` : nothing;
}

/** The survey counts by family of jobs: which one, when its name is known. */
function familyNote(fap: string): string {
  const name = familyName(fap);
  return name === undefined ? '' : `pour toute la famille « ${name} »`;
}

function salaryUnit(unit: NonNullable<Job['salary']>['unit']): string {
  return { 'net-month': 'Net par mois', 'gross-month': 'Brut par mois', 'gross-year': 'Brut par an' }[unit];
}

function womenView({ womenShare, title }: Job): View {
  if (!womenShare) return nothing;
  const { value, period } = womenShare;
  return sheet(
    'Des femmes et des hommes',
    html`<p><strong>${percent(value)}</strong> de femmes, ${shareInWords(value)}.</p>
      ${shareDiscs(value)}
      <p class="note">${jobName(title)}, France, ${period}. Disque plein : une femme.</p>`,
  );
}

function hoursView({ unusualHours }: Job): View {
  if (!unusualHours) return nothing;
  const { saturday, sunday, night, period } = unusualHours;
  const share = (value: number | undefined): string | undefined => (value === undefined ? undefined : percent(value));
  const hourFacts = facts([
    ['le samedi', share(saturday)],
    ['le dimanche', share(sunday)],
    ['la nuit', share(night)],
  ]);
  return hourFacts === nothing
    ? nothing
    : sheet('Travailler…', html`${hourFacts}<p class="note">Part des personnes de ce métier, France, ${period}.</p>`);
}

function trainingsView(site: Site, trainings: readonly Training[]): View {
  const list = (some: readonly Training[]): View =>
    html`<ul class="rows">
      ${some.map(({ id, title, level }) => html`<li><span class="name">${maybeLink(site, site.pathOf('formations', id), title)}</span> <span class="soft">${level ? levelName(level) : ''}</span></li>`)}
    </ul>`;
  const otherTrainings = trainings.slice(FIRST);
  return html`<p>${trainingCount(trainings.length)} sur ce site, d’après la fiche officielle du métier.</p>
    ${list(trainings.slice(0, FIRST))}
    ${otherTrainings.length ? html`<details><summary>Les autres : ${trainingCount(otherTrainings.length)}</summary>${list(otherTrainings)}</details>` : nothing}`;
}

function relatedView(site: Site, { related }: Job): View {
  const jobs = related.flatMap(id => site.contents.jobs.find(job => job.id === id) ?? []);
  return jobs.length ? sheet('Des métiers proches', jobRows(site, jobs)) : nothing;
}

function linksView({ links }: Job): View {
  const safe = links.flatMap(({ label, url }) => {
    const href = safeUrl(url);
    return href ? [{ label, href }] : [];
  });
  return safe.length
    ? sheet(
        'Aller plus loin',
        html`<ul>${safe.map(({ label, href }) => html`<li><a href=${href} rel="noreferrer">${label}</a></li>`)}</ul>`,
      )
    : nothing;
}

function sourcesOf(jobs: readonly Job[]): string[] {
  return [...new Set(jobs.flatMap(({ sourceId }) => sourceId ?? []))];
}

function jobSources(site: Site, job: Job, trainings: readonly Training[]): string[] {
  const { sourceId, womenShare, salary, unusualHours } = job;
  const figures = [site.tensionOf(job)?.tension, site.plansOf(job)?.recruitment, womenShare, salary, unusualHours];
  return [
    sourceId,
    ...figures.map(figure => figure?.sourceId),
    ...trainings.map(training => training.sourceId),
  ].flatMap(id => id ?? []);
}

function occupation(site: Site, { title, summary, skills, rome = [], access, salary }: Job): JsonLd {
  return {
    '@type': 'Occupation',
    name: jobName(title),
    description: summary,
    skills: skills.length ? skills.join(', ') : undefined,
    qualifications: access,
    occupationalCategory: rome.length ? rome.map(code => `ROME ${code}`) : undefined,
    occupationLocation: { '@type': 'AdministrativeArea', name: site.nameOf(site.data.info.territory) },
    estimatedSalary:
      salary?.median === undefined
        ? undefined
        : {
            '@type': 'MonetaryAmountDistribution',
            name: salaryUnit(salary.unit),
            currency: 'EUR',
            median: salary.median,
            duration: salary.unit === 'gross-year' ? 'P1Y' : 'P1M',
          },
  };
}
