// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { comparableShare, difficultOfTwenty } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { payAmount } from '@orientation-widgets/domain/jobs/pay-labels.js';
import { trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { capital, euros, jobListName, jobName, number, plural } from '@orientation-widgets/domain/words/format.js';
import { shareDiscs, womenInWords } from '@orientation-widgets/elements/jobs/share-discs.js';
import type { Job, Training } from '@orientation-widgets/feed';
import { familyName } from '@orientation-widgets/domain/jobs/family-names.js';
import { html, nothing } from 'lit';
import { jobPictogram, sectorPictogram } from '../../illustrations/pictograms.js';
import { headScene, sceneView } from '../../illustrations/scenes.js';
import { ageTag, band, boldAnswers, folds, part, type BoldAnswer, type Fold } from '../../layout/page-parts.js';
import { actionsLine, linkColumns, maybeLink, tensionNote, tensionOfJob, type View } from '../../layout/views.js';
import type { Group } from '../../site/contents.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { girlsRange } from '../formations/girls-view.js';
import { jobSearch } from '../je-cherche/search-pages.js';
import { sectorIdeasView } from '../pour-ma-classe/received-ideas.js';
import { beadRows } from '../shared/bead-strand.js';
import { needPath } from '../shared/need-path.js';
import { openingsPart } from '../shared/openings-view.js';
import { familyJobs, hiresCount, isNamedAfter } from '../shared/planned-hires.js';
import { projectsOfSector, projectsView } from '../shared/projects.js';
import { peoplePart, resourceFolds } from './sector-people.js';
import { figuresView, isOfSector, isSameSector, mostWanted, sectorFigures } from './sectors.js';

const INDEX: PageLink = { path: '/secteurs/', text: 'Secteurs' };

/** Maximum number of jobs drawn and of trainings named: the others are folded. */
const [MOST_JOBS, MOST_TRAININGS] = [6, 6];

/** Level of tension from which employers find it hard to recruit. */
const TENSE = 4;

/** Pages of the sectors: an index, and one page each. */
export function sectorPages(site: Site): Page[] {
  const { sectors } = site.contents;
  const jobSource = (jobs: readonly Job[]): string[] => jobs.flatMap(({ sourceId }) => sourceId ?? []);
  return [
    {
      path: INDEX.path,
      section: 'secteurs',
      title: 'Les secteurs',
      aside: headScene(site, INDEX.path),
      lead: site.has('contrat')
        ? 'Les métiers d’un même monde, et ce que le contrat régional prévoit pour eux.'
        : 'Les métiers d’un même monde, et où ils recrutent.',
      description: `${sectors.length} secteurs : leurs métiers, leurs formations, leurs actions.`,
      crumbs: [],
      sources: sectors.flatMap(({ items }) => jobSource(items)),
      body: html`<ul class="tiles">
        ${sectors.map(
          ({ id, name, items }) =>
            html`<li class="sheet">${sectorPictogram(site, name)}<h2><a href=${site.href(site.pathOf('secteurs', id) ?? '/')}>${name}</a></h2><p class="soft">${jobCount(items.length)}</p></li>`,
        )}
      </ul>`,
    },
    ...sectors.map(sector => sectorPage(site, sector)),
  ];
}

function jobCount(count: number): string {
  return plural(count, `${number(count)} métier|${number(count)} métiers`);
}

/** Page of a sector: its scene, main action, facts, jobs that hire, trainings, misconceptions. */
function sectorPage(site: Site, { id, name, items }: Group<Job>): Page {
  const trainings = [...new Set(items.flatMap(job => site.trainingsTo(job)))];
  const isOurs = ({ sectors }: { readonly sectors: readonly string[] }): boolean =>
    sectors.some(sector => isSameSector(site, sector, name));
  const sheets = site.contents.commitments.filter(({ sectors }) =>
    sectors.some(sector => isOfSector(site, sector, name)),
  );
  const resources = site.contents.resources.filter(isOurs);
  const figures = site.has('chiffres') ? sectorFigures(site, name) : [];
  const jobs = hiringFirst(site, items);
  const isHelped = site.has('annuaire') && site.contents.resources.some(({ needs }) => needs?.includes('job'));
  const answers = boldAnswers([
    payAnswer(items),
    womenAnswer(items),
    tenseAnswer(site, items),
    trainings.length ? { icon: 'training', question: 'Se former', answer: trainingCount(trainings.length) } : undefined,
  ]);
  const ideas = sectorIdeasView(site, name);
  const sources = jobs.flatMap(job =>
    [
      job.sourceId,
      job.salary?.sourceId,
      job.womenShare?.sourceId,
      site.tensionOf(job)?.tension.sourceId,
      site.plansOf(job)?.recruitment.sourceId,
      ...(job.outlook ?? []).map(outlook => outlook.sourceId),
    ].flatMap(source => source ?? []),
  );
  const girlsSources = trainings.flatMap(({ womenShare }) => womenShare?.sourceId ?? []);
  return {
    path: site.pathOf('secteurs', id) ?? '',
    section: 'secteurs',
    title: name,
    lead: `${[jobCount(items.length), ...(trainings.length ? [trainingCount(trainings.length)] : [])].join(', ')}.`,
    description: `${[`${name} : ${jobCount(items.length)}`, ...(trainings.length ? ['les formations qui y mènent'] : []), ...(sheets.length ? ['les actions du contrat'] : [])].join(', ')}.`,
    crumbs: [INDEX],
    aside: sceneView(site, { names: [name] }),
    actions: actionsLine(site, [
      [jobSearch(site, name), 'Choisir parmi ces métiers'],
      [isHelped ? needPath('job') : undefined, 'En parler à quelqu’un'],
    ]),
    ...(sources.length && { card: { body: answers, sources } }),
    sources: [
      ...sources,
      ...girlsSources,
      ...[...trainings, ...sheets, ...resources, ...figures.map(({ latest }) => latest)].flatMap(
        ({ sourceId }) => sourceId ?? [],
      ),
    ],
    body: html`${answers === nothing ? nothing : band('L’essentiel', answers)} ${jobsPart(site, jobs)} ${openingsPart(site, items)}
      <div class="pair">
        ${trainings.length ? part('Se former', trainingsView(site, trainings)) : nothing}
        ${ideas === nothing ? nothing : part('On dit souvent', html`<p class="soft">Vrai ou faux ? Ouvrez la réponse.</p>${ideas}`, 'ideas')}
      </div>
      ${peoplePart(site, resources)}
      ${folds([
        figures.length
          ? {
              title: 'Le secteur en chiffres',
              hint: figures.map(({ measure }) => measure.title).join(', '),
              body: figuresView(site, figures),
            }
          : undefined,
        projectsFold(site, name),
        ...resourceFolds(site, resources),
        sheets.length && site.has('contrat')
          ? {
              title: 'Dans le contrat régional',
              hint: plural(sheets.length, '1 action|' + number(sheets.length) + ' actions'),
              body: linkColumns(
                site,
                sheets.map(({ id: sheetId, title }) => ({ path: site.pathOf('contrat', sheetId), text: title })),
              ),
            }
          : undefined,
      ])}`,
  };
}

/** Sorts jobs so that those with a known pay come first, then by planned hires. */
function hiringFirst(site: Site, jobs: readonly Job[]): readonly Job[] {
  const hires = (job: Job): number => site.plansOf(job)?.recruitment.projects ?? 0;
  const isPaid = ({ salary }: Job): number => Number(salary?.median !== undefined);
  return jobs.toSorted((a, b) => isPaid(b) - isPaid(a) || hires(b) - hires(a));
}

/** Lowest and highest pay of the jobs whose monthly net pay is published. */
function payAnswer(jobs: readonly Job[]): BoldAnswer | undefined {
  const salaries = jobs.flatMap(({ salary }) =>
    salary?.unit === 'net-month' && salary.median !== undefined ? [salary] : [],
  );
  const amounts = salaries.map(({ median = 0 }) => median);
  const periods = [...new Set(salaries.map(({ period }) => period))];
  if (amounts.length < 2) return undefined;
  return {
    icon: 'euro',
    question: 'Salaire net par mois',
    answer: `${number(Math.min(...amounts))} à ${euros(Math.max(...amounts))}`,
    note: `Selon le métier : une personne sur deux y gagnait plus. France, ${periods.join(' ; ')}`,
  };
}

/** Jobs with the fewest and the most women. */
function womenAnswer(jobs: readonly Job[]): BoldAnswer | undefined {
  const shares = jobs
    .filter(job => job.womenShare?.family === undefined || isNamedAfter(job, job.womenShare.family))
    .flatMap(({ title, womenShare }) => (womenShare ? [{ title, ...womenShare }] : []))
    .sort((a, b) => a.value - b.value);
  const [least, most] = [shares[0], shares.at(-1)];
  if (!least || !most || least === most) return undefined;
  return {
    icon: 'help',
    question: 'Les femmes',
    answer: capital(
      `${womenInWords(least.value)}, jusqu’à ${womenInWords(most.value).replace(/ femmes? sur 20$/, '')}`,
    ),
    note: html`${shareDiscs(least.value)}${least.title.feminine}, puis ${most.title.feminine.toLowerCase()}. France, ${least.period}`,
  };
}

/** Minimum share of difficult hires of a hard-to-fill job. */
const HALF = 0.5;

/** Number of hard-to-fill jobs: by difficult hires of the year, or else by level of tension. */
function tenseAnswer(site: Site, jobs: readonly Job[]): BoldAnswer | undefined {
  const plans = jobs.flatMap(job => site.plansOf(job)?.recruitment ?? []).filter(record => comparableShare(record));
  const [latest] = plans;
  if (latest) {
    const hardCount = plans.filter(record => (comparableShare(record)?.least ?? 0) >= HALF).length;
    return {
      icon: 'figures',
      question: 'Difficulté à recruter',
      answer: `${number(hardCount)} sur ${number(plans.length)}`,
      note: `${plural(hardCount, 'Métier où|Métiers où')} une embauche sur deux ou plus semblait difficile, ${latest.year}`,
    };
  }
  const tensions = jobs.flatMap(job => site.tensionOf(job)?.tension ?? []).filter(({ level }) => level !== null);
  const [first] = tensions;
  if (!first) return undefined;
  const tenseCount = tensions.filter(({ level }) => (level ?? 0) >= TENSE).length;
  return {
    icon: 'figures',
    question: 'Difficulté à recruter',
    answer: `${number(tenseCount)} sur ${number(tensions.length)}`,
    note: plural(tenseCount, `Métier en tension élevée, ${first.period}|Métiers en tension élevée, ${first.period}`),
  };
}

/**
 * One job per family of hires, preferably the one named after it: the others have the same figure. Jobs without plans
 * are kept.
 */
function oneOfEachFamily(site: Site, jobs: readonly Job[]): readonly Job[] {
  const families = new Set<string>();
  return jobs.flatMap(job => {
    const fap = site.plansOf(job)?.recruitment.fap;
    if (fap === undefined) return [job];
    if (families.has(fap)) return [];
    families.add(fap);
    const members = familyJobs(site, fap);
    const ours = members.find(member => jobs.includes(member) && site.plansOf(member)?.recruitment.fap === fap) ?? job;
    return members.length === 1 || isNamedAfter(ours, familyName(fap)) ? [ours] : [];
  });
}

/** Jobs that hire the most, each with its pictogram, its beads and its pay; the others by name. */
function jobsPart(site: Site, jobs: readonly Job[]): View {
  const ofFamilies = oneOfEachFamily(site, jobs);
  const visibleJobs = (ofFamilies.length ? ofFamilies : jobs).slice(0, MOST_JOBS);
  const otherJobs = jobs
    .filter(job => !visibleJobs.includes(job))
    .toSorted((a, b) => jobName(a.title).localeCompare(jobName(b.title), 'fr'));
  const plans = visibleJobs.flatMap(job => site.plansOf(job) ?? []);
  const years = [
    ...new Set(plans.map(({ territoryId, recruitment }) => `${site.nameOf(territoryId)}, ${recruitment.year}`)),
  ];
  const periods = [...new Set(visibleJobs.flatMap(({ salary }) => salary?.period ?? []))];
  return part(
    plans.length && otherJobs.length ? 'Ceux qui embauchent le plus' : 'Les métiers',
    html`<ul class="jobs whole">${visibleJobs.map(job => jobCard(site, job))}</ul>
      <p class="tags">${plans.length ? html`<span class="soft">${plans.some(({ recruitment }) => difficultOfTwenty(recruitment)) ? 'Une perle, une embauche sur vingt. Pleine : jugée difficile. ' : ''}Embauches de toute la famille du métier.</span> ${ageTag(`Embauches : ${years.join(' ; ')}`)} ` : nothing}${periods.length ? ageTag(`Salaires : France, ${periods.join(' ; ')}`, true) : nothing}</p>
      ${
        otherJobs.length
          ? html`<details><summary>${plural(otherJobs.length, `L’autre métier|Les ${number(otherJobs.length)} autres métiers`)}</summary>${linkColumns(
              site,
              otherJobs.map(({ id, title }) => ({ path: site.pathOf('metiers', id), text: jobListName(title) })),
            )}</details>`
          : nothing
      }
      ${visibleJobs.every(job => site.plansOf(job)?.recruitment.projects) ? nothing : tensionNote(site, visibleJobs)}`,
  );
}

function jobCard(site: Site, job: Job): View {
  const plans = site.plansOf(job)?.recruitment;
  const share = plans && difficultOfTwenty(plans);
  const pay = job.salary && payAmount(job.salary);
  const hires = plans?.projects
    ? html`<span><strong>${hiresCount(plans)} ${plural(plans.projects, 'embauche prévue|embauches prévues')}</strong>${share ? `, ${share.words} ${share.beads < 2 ? 'difficile' : 'difficiles'}` : ''}</span>`
    : tensionOfJob(site, job);
  const family = plans && familyJobs(site, plans.fap).length > 1 ? familyName(plans.fap) : undefined;
  return html`<li>${jobPictogram(site, job)}<span class="name">${maybeLink(site, site.pathOf('metiers', job.id), jobListName(job.title))}</span> ${share ? beadRows(share.beads) : plans?.projects ? tensionOfJob(site, job) : nothing} ${hires}${plans?.projects && family !== undefined ? html` <span class="soft">famille « ${family} »</span>` : nothing}${pay ? html` <span class="soft">${pay}</span>` : nothing}</li>`;
}

function trainingsView(site: Site, trainings: readonly Training[]): View {
  const sorted = mostWanted(site, trainings, trainings.length);
  const otherTrainings = sorted.slice(MOST_TRAININGS);
  const offersOf = ({ id }: Training): number => site.data.sessions.get(id)?.length ?? 0;
  return html`<ul class="rows whole">${sorted.slice(0, MOST_TRAININGS).map(training => html`<li><span class="name">${maybeLink(site, site.pathOf('formations', training.id), training.title)}</span> <span class="soft">${offersOf(training) ? plural(offersOf(training), `1 offre|${number(offersOf(training))} offres`) : ''}</span></li>`)}</ul>
    ${
      otherTrainings.length
        ? html`<details><summary>${plural(otherTrainings.length, `L’autre formation|Les ${number(otherTrainings.length)} autres formations`)}</summary>${linkColumns(
            site,
            otherTrainings.map(({ id, title }) => ({ path: site.pathOf('formations', id), text: title })),
          )}</details>`
        : nothing
    }
    ${girlsRange(site, trainings)}`;
}

function projectsFold(site: Site, name: string): Fold | undefined {
  const projects = projectsOfSector(site, sector => isSameSector(site, sector, name));
  return projects.length
    ? {
        title: plural(projects.length, 'Un grand projet|Grands projets'),
        hint: projects.map(project => project.name).join(', '),
        body: projectsView(site, projects),
      }
    : undefined;
}
