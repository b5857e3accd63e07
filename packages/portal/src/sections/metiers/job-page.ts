// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { comparableShare } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { levelOf, tensionTitle } from '@orientation-widgets/domain/tension/tension-labels.js';
import { payAmount } from '@orientation-widgets/domain/jobs/pay-labels.js';
import { levelName, trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { firstSentences } from '@orientation-widgets/domain/words/easy-words.js';
import { capital, euros, jobListName, jobName, percent } from '@orientation-widgets/domain/words/format.js';
import { shareDiscs, womenInWords } from '@orientation-widgets/elements/jobs/share-discs.js';
import { safeUrl, type Job, type Training } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { JsonLd } from '../../html/json-ld.js';
import { jobPictogram } from '../../illustrations/pictograms.js';
import { sceneView } from '../../illustrations/scenes.js';
import { boldAnswers, folds, part, splitLead, type BoldAnswer, type Fold } from '../../layout/page-parts.js';
import { actionsLine, jobRows, keepPlace, maybeLink, type View } from '../../layout/views.js';
import type { PictureFact } from '../../pictures/picture-svg.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { branchOfJob, companiesOfJob } from '../annuaire/company.js';
import { trainingSearch } from '../je-cherche/search-pages.js';
import { jobAidsFold } from '../shared/aids.js';
import { jobPayFold } from '../shared/apprentice-pay.js';
import { jobCitationFold } from '../shared/citations.js';
import { guideSources, guidesView, noTrainingView } from '../shared/coverage-notes.js';
import { needPath } from '../shared/need-path.js';
import { officialSearchesFold } from '../shared/official-searches.js';
import { openingsFold } from '../shared/openings-view.js';
import { wholeFamily } from '../shared/planned-hires.js';
import { bookletPath } from './booklet-page.js';
import { hiresBand } from './hires-view.js';
import { hoursBand } from './hours-view.js';
import { contractsFold } from './people-groups.js';
import { peopleFiles, peopleView } from './people-view.js';

/** Maximum number of trainings listed before the fold. */
const FIRST = 6;

/** Maximum number of nearby jobs. */
const MOST_RELATED = 8;

/** Maximum length of an answer in bold, in characters: a longer one is read in full further down. */
const MOST_BOLD = 72;

/** Page of a job: description, main action, facts, hours, then folded details. */
export function jobPage(site: Site, job: Job, index: PageLink): Page {
  const { title, summary, sectors, rome } = job;
  const name = jobName(title);
  const trainings = site.trainingsTo(job);
  const [sector] = sectors;
  const sectorPath = sector === undefined ? undefined : site.pathOf('secteurs', sector);
  const isHelped = site.has('annuaire') && site.contents.resources.some(({ needs }) => needs?.includes('job'));
  const guides = guidesView(site, 'aident à choisir un métier, une formation');
  const talk =
    guides === nothing
      ? nothing
      : html`<section class="part" id="en-parler"><h2>En parler avec quelqu’un</h2>${guides}</section>`;
  const scene = sceneView(site, { names: sectors, ...(rome && { rome }) });
  const { lead, rest } = splitLead(summary);
  const ownFiles = peopleFiles(job);
  const answers = boldAnswers([payAnswer(job), accessAnswer(job), womenAnswer(job), trainingAnswer(trainings)]);
  return {
    path: site.pathOf('metiers', job.id) ?? '',
    section: 'metiers',
    title: name,
    heading: jobListName(title),
    lead,
    description: summary ?? `${name} : compétences, tension, formations.`,
    crumbs: [index, ...(sector && sectorPath ? [{ path: sectorPath, text: sector }] : [])],
    actions: actionsLine(
      site,
      [
        [trainings.length ? trainingSearch(site, 'job', job.id) : undefined, 'Trouver une formation pour ce métier'],
        guides === nothing
          ? [isHelped ? needPath('job') : undefined, 'En parler à quelqu’un']
          : ['#en-parler', 'Appeler quelqu’un'],
      ],
      keepPlace(site, 'job', { id: job.id, title: name }),
    ),
    aside: scene === nothing ? html`<div class="picto">${jobPictogram(site, job)}</div>` : scene,
    jsonLd: [occupation(site, job)],
    fact: tensionFact(site, job),
    sources: [...jobSources(site, job, trainings), ...guideSources(site)],
    ...(ownFiles && { ownFiles }),
    card: {
      body: answers,
      sources: [job.sourceId, job.salary?.sourceId, job.womenShare?.sourceId].flatMap(id => id ?? []),
    },
    body: html`${hiresBand(site, job)} ${answers}
      ${hoursBand(job)} ${peopleView(job)}
      <div class="after">
        <div>${folds([aboutFold(rest), openingsFold(site, job), accessFold(job), skillsFold(job), conditionsFold(job), contractsFold(job), jobPayFold(site, trainings), jobAidsFold(site, trainings), publicSearchFold(site, job, trainings), relatedFold(site, job), linksFold(job), jobCitationFold(site, job)])}${trainings.length ? nothing : talk}</div>
        <div>
          ${site.has('formations') ? part('Se former à ce métier', trainings.length ? trainingsView(site, trainings) : noTrainingView(site, job)) : nothing}
          ${trainings.length ? talk : nothing}
          ${branchOfJob(site, job)} ${bookletView(site, job)}
        </div>
      </div>`,
  };
}

/**
 * Folded links to public searches of trainings; undefined without a training here, when these links replace the list.
 */
function publicSearchFold(site: Site, { title, rome }: Job, trainings: readonly Training[]): Fold | undefined {
  if (!trainings.length || !site.has('formations')) return undefined;
  return officialSearchesFold(site, { jobName: title.masculine, ...(rome && { rome }) });
}

/** Link to the printable booklet of the job. */
function bookletView(site: Site, job: Job): View {
  const path = bookletPath(site, job);
  return path === undefined
    ? nothing
    : html`<section class="part screen">
        <h2>Le petit livre du métier</h2>
        <p>Une feuille à imprimer, à plier en huit pages et à garder dans sa poche.</p>
        <p><a class="btn sec" href=${site.href(path)}>Voir et imprimer le petit livre</a></p>
      </section>`;
}

/**
 * Difficulty of hiring, for the picture of the page: planned hires of the year, or else the level of tension; undefined
 * without a source.
 */
function tensionFact(site: Site, job: Job): PictureFact | undefined {
  const plans = site.plansOf(job);
  const share = comparableShare(plans?.recruitment);
  const surveySource = site.data.sources.get(plans?.recruitment.sourceId ?? '')?.publisher;
  if (plans && share && surveySource !== undefined)
    return {
      figure: `Embauches difficiles : ${share.words}`,
      context: `${site.nameOf(plans.territoryId)}, ${plans.recruitment.year}`,
      source: surveySource,
    };
  const tension = site.tensionOf(job)?.tension;
  const level = levelOf(tension);
  const source = site.data.sources.get(tension?.sourceId ?? '')?.publisher;
  if (!tension || level === undefined || source === undefined) return undefined;
  const context = `${site.nameOf(tension.territoryId)}, ${tension.period}`;
  return { figure: tensionTitle(level), context, source, level };
}

function payAnswer({ salary }: Job): BoldAnswer | undefined {
  if (salary?.median === undefined) return undefined;
  return {
    icon: 'euro',
    question: 'Salaire',
    answer: payAmount(salary) ?? `${euros(salary.median)} ${salaryUnit(salary.unit).toLowerCase()}`,
    note: `Une personne sur deux gagnait plus. France, ${salary.period}`,
  };
}

function accessAnswer({ access }: Job): BoldAnswer | undefined {
  const first = access && firstSentences(access, 1);
  if (!first) return undefined;
  return {
    icon: 'route',
    question: 'Comment y entrer',
    answer:
      first.length > MOST_BOLD ? `${first.slice(0, first.lastIndexOf(' ', MOST_BOLD))}…` : first.replace(/\.$/, ''),
  };
}

function womenAnswer({ womenShare }: Job): BoldAnswer | undefined {
  if (!womenShare) return undefined;
  const { value, period, family } = womenShare;
  return {
    icon: 'help',
    question: 'Qui fait ce métier',
    answer: capital(womenInWords(value)),
    note: html`${shareDiscs(value)}${percent(value)} de femmes${wholeFamily(family)}. Disque plein : une femme. France, ${period}`,
  };
}

function trainingAnswer(trainings: readonly Training[]): BoldAnswer | undefined {
  if (!trainings.length) return undefined;
  const levels = trainings.flatMap(({ level }) => level ?? []).sort((a, b) => a - b);
  const [lowest, highest] = [levels[0], levels.at(-1)];
  const note =
    lowest === undefined || highest === undefined
      ? undefined
      : lowest === highest
        ? capital(levelName(lowest))
        : `Du ${levelName(lowest)} au ${levelName(highest)}`;
  return { icon: 'training', question: 'Se former', answer: trainingCount(trainings.length), note };
}

function bullets(items: readonly string[]): View {
  return html`<ul class="bullets">${items.map(item => html`<li>${capital(item)}</li>`)}</ul>`;
}

/** First items of a list, as the hint of its fold. */
function hintOf(items: readonly string[]): string {
  return items
    .slice(0, 3)
    .map((item, rank) => (rank ? item.charAt(0).toLowerCase() + item.slice(1) : capital(item)))
    .join(', ');
}

function aboutFold(text: string): Fold | undefined {
  return text ? { title: 'Le métier', hint: firstSentences(text, 1), body: html`<p>${text}</p>` } : undefined;
}

function accessFold({ access }: Job): Fold | undefined {
  return access && (firstSentences(access, 1) !== access.trim() || access.length > MOST_BOLD)
    ? { title: 'Pour entrer', hint: firstSentences(access, 1), body: html`<p>${access}</p>` }
    : undefined;
}

function skillsFold({ skills }: Job): Fold | undefined {
  return skills.length
    ? { title: 'Ce qu’il faut savoir faire', hint: hintOf(skills), body: bullets(skills) }
    : undefined;
}

function conditionsFold({ conditions }: Job): Fold | undefined {
  return conditions.length
    ? { title: 'Les conditions de travail', hint: hintOf(conditions), body: bullets(conditions) }
    : undefined;
}

function relatedFold(site: Site, { related }: Job): Fold | undefined {
  const jobs = related.flatMap(id => site.contents.jobs.find(job => job.id === id) ?? []).slice(0, MOST_RELATED);
  return jobs.length
    ? { title: 'Des métiers proches', hint: hintOf(jobs.map(({ title }) => title.feminine)), body: jobRows(site, jobs) }
    : undefined;
}

function linksFold({ links }: Job): Fold | undefined {
  const safeLinks = links.flatMap(({ label, url }) => {
    const href = safeUrl(url);
    return href ? [{ label, href }] : [];
  });
  return safeLinks.length
    ? {
        title: 'Aller plus loin',
        hint: hintOf(safeLinks.map(({ label }) => label)),
        body: html`<ul>${safeLinks.map(({ label, href }) => html`<li><a href=${href} rel="noreferrer">${label}</a></li>`)}</ul>`,
      }
    : undefined;
}

function trainingsView(site: Site, trainings: readonly Training[]): View {
  const list = (some: readonly Training[]): View =>
    html`<ul class="rows whole">
      ${some.map(({ id, title, level }) => html`<li><span class="name">${maybeLink(site, site.pathOf('formations', id), title)}</span> <span class="soft">${[level ? levelName(level) : '', site.hasPlaces(id) ? '' : 'lieux à demander'].filter(Boolean).join(', ')}</span></li>`)}
    </ul>`;
  const otherTrainings = trainings.slice(FIRST);
  return html`<p class="soft">${trainingCount(trainings.length)} sur ce site, d’après la fiche officielle du métier.</p>
    <div data-near="trainings">${list(trainings.slice(0, FIRST))}
    ${otherTrainings.length ? html`<details><summary>Les autres : ${trainingCount(otherTrainings.length)}</summary>${list(otherTrainings)}</details>` : nothing}</div>`;
}

function salaryUnit(unit: NonNullable<Job['salary']>['unit']): string {
  return { 'net-month': 'Net par mois', 'gross-month': 'Brut par mois', 'gross-year': 'Brut par an' }[unit];
}

function jobSources(site: Site, job: Job, trainings: readonly Training[]): string[] {
  const { sourceId, womenShare, salary, unusualHours, people } = job;
  const plans = site.plansOf(job)?.recruitment;
  const figures = [site.tensionOf(job)?.tension, plans, womenShare, salary, unusualHours, people];
  const testimonies = site.data.testimonies.filter(({ jobId }) => jobId === job.id);
  return [
    sourceId,
    ...[...companiesOfJob(site, job), ...testimonies].map(record => record.sourceId),
    ...figures.map(figure => figure?.sourceId),
    ...(job.outlook ?? []).map(outlook => outlook.sourceId),
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
