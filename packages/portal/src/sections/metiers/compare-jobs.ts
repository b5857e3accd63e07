// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { comparableShare } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { paySentence } from '@orientation-widgets/domain/jobs/pay-labels.js';
import { recruitmentLabel } from '@orientation-widgets/domain/jobs/recruitment-labels.js';
import { levelOf } from '@orientation-widgets/domain/tension/tension-labels.js';
import { capital, jobListName, percent } from '@orientation-widgets/domain/words/format.js';
import { shareInWords } from '@orientation-widgets/elements/jobs/share-discs.js';
import { tensionBadge } from '@orientation-widgets/elements/jobs/tension-badge.js';
import type { Job } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { actionsLine, maybeLink, scrollTable, sheet, type View } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { searchLinks } from '../je-cherche/search-pages.js';
import { leadingJobs } from './jobs.js';
import { COMPARE, jobLists } from '../shared/list-links.js';
import { wholeFamily } from '../shared/planned-hires.js';

const INDEX: PageLink = { path: '/metiers/', text: 'Métiers' };

/** Maximum number of jobs side by side: that of the element. */
const MOST_JOBS = 3;

/** Page that compares jobs: those selected by the publisher, or else a hard-to-fill one and related ones. */
export function comparePages(site: Site): Page[] {
  if (!jobLists(site).length) return [];
  const jobs = jobsToCompare(site);
  const [first, ...otherJobs] = jobs;
  const search = searchLinks(site).find(({ path }) => path === '/je-cherche/un-metier/');
  const names = jobs.map(({ title }) => title.feminine).join(', ');
  return [
    {
      path: COMPARE.path,
      section: 'metiers',
      title: COMPARE.text,
      lead: 'Ce que l’on y fait, ce que l’on y gagne, comment y entrer.',
      description: `${names} : difficulté à recruter, salaire, part des femmes et façon d’y entrer, côte à côte.`,
      crumbs: [INDEX],
      sources: jobs.flatMap(job => sourcesOf(site, job)),
      hasElement: true,
      actions: actionsLine(site, [[search?.path, 'Choisir d’autres métiers']]),
      body: html`<job-card feed=${site.href('/feed/feed.json')} job=${first?.id} compare=${otherJobs.map(({ id }) => id).join(',')} heading-level="2">
        ${sheet('Côte à côte', tableView(site, jobs))}
        <p><a href=${site.href(INDEX.path)}>Tous les métiers, un par un</a></p>
      </job-card>`,
    },
  ];
}

function jobsToCompare(site: Site): readonly Job[] {
  const { jobs, comparable } = site.contents;
  const configuredIds = site.config.pages?.comparer;
  if (configuredIds) return configuredIds.flatMap(id => jobs.find(job => job.id === id) ?? []);
  const candidates = [...leadingJobs(site).filter(job => comparable.includes(job)), ...comparable];
  const completeJobs = candidates.filter(({ access, salary, womenShare }) => access && salary && womenShare);
  const first = completeJobs[0] ?? candidates[0];
  const near = candidates.filter(({ id }) => first?.related.includes(id));
  const nearWhole = near.filter(job => completeJobs.includes(job));
  return [...new Set([...(first ? [first] : []), ...nearWhole, ...completeJobs, ...near, ...candidates])].slice(
    0,
    MOST_JOBS,
  );
}

function sourcesOf(site: Site, job: Job): string[] {
  const { sourceId, womenShare, salary } = job;
  const figures = [site.tensionOf(job)?.tension, site.plansOf(job)?.recruitment, womenShare, salary];
  return [sourceId, ...figures.map(figure => figure?.sourceId)].flatMap(id => id ?? []);
}

function tableView(site: Site, jobs: readonly Job[]): TemplateResult {
  const rows: readonly (readonly [question: string, answerOf: (job: Job) => string | View | undefined])[] = [
    ['Ce qu’on y fait', ({ summary }) => summary],
    ['Difficulté à recruter', job => tensionView(site, job)],
    ['Embauches prévues', job => plansView(site, job)],
    ['Salaire', ({ salary }) => salary && paySentence(salary)],
    ['Comment y entrer', ({ access }) => access],
    [
      'Part des femmes',
      ({ womenShare }) =>
        womenShare &&
        html`${percent(womenShare.value)}, ${shareInWords(womenShare.value)}${wholeFamily(womenShare.family)} ${placeView('France', womenShare.period)}`,
    ],
  ];
  const answered = rows
    .map(([question, answerOf]) => ({ question, answers: jobs.map(answerOf) }))
    .filter(({ answers }) => answers.some(Boolean));
  const hasGap = answered.some(({ answers }) => !answers.every(Boolean));
  return html`${scrollTable(
    'Tableau des métiers',
    html`
    <caption class="visually-hidden">Une colonne par métier, une ligne par question</caption>
    <thead><tr><th scope="col">Question</th>${jobs.map(({ id, title }) => html`<th scope="col">${maybeLink(site, site.pathOf('metiers', id), jobListName(title))}</th>`)}</tr></thead>
    <tbody>${answered.map(
      ({ question, answers }) =>
        html`<tr><th scope="row">${question}</th>${answers.map(answer => html`<td>${answer}</td>`)}</tr>`,
    )}</tbody>
  `,
  )}${hasGap ? html`<p class="note">Case vide : nous n’avons pas cette information.</p>` : nothing}`;
}

function tensionView(site: Site, job: Job): string | View | undefined {
  const plans = site.plansOf(job);
  const share = comparableShare(plans?.recruitment);
  if (plans && share)
    return html`Embauches difficiles : ${share.words} ${placeView(site.nameOf(plans.territoryId), String(plans.recruitment.year))}`;
  const match = site.tensionOf(job);
  const level = levelOf(match?.tension);
  if (!match || !level) return undefined;
  return html`${tensionBadge(level)} ${placeView(site.nameOf(match.territoryId), match.tension.period)}`;
}

function plansView(site: Site, job: Job): View | undefined {
  const match = site.plansOf(job);
  if (!match) return undefined;
  const { recruitment, territoryId } = match;
  return html`${capital(recruitmentLabel(recruitment, 'projects'))} ${placeView(site.nameOf(territoryId), String(recruitment.year))}`;
}

function placeView(place: string, period: string): View {
  return place || period ? html`<br><span class="soft">${[place, period].filter(Boolean).join(', ')}</span>` : nothing;
}
