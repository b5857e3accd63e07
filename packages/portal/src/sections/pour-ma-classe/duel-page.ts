// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { capital, jobListName, percent } from '@orientation-widgets/domain/words/format.js';
import { womenInWords } from '@orientation-widgets/elements/jobs/share-discs.js';
import type { Job } from '@orientation-widgets/feed';
import { html, type TemplateResult } from 'lit';
import { TEAMS, type TeamPair } from '../../duel/duel-rules.js';
import { builtScript } from '../../files/page-assets.js';
import { sceneView } from '../../illustrations/scenes.js';
import { part } from '../../layout/page-parts.js';
import { scrollTable } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { wholeFamily } from '../shared/planned-hires.js';

const DUEL: PageLink = { path: '/pour-ma-classe/duel/', text: 'Le duel de la classe' };

/** Maximum number of jobs of a duel, and minimum number. */
const [MOST_JOBS, FEWEST_JOBS] = [10, 4];

/**
 * ROME codes of the jobs of a duel, in order: jobs that pupils know, with few, many or half women, so that an answer
 * never hints at the next one.
 */
const DUEL_CODES = ['H2913', 'J1506', 'J1102', 'D1104', 'K2106', 'M1805', 'N4301', 'A1504', 'A1416', 'G1602'];

/** Teams named after a landscape of their région. */
const LOCAL_TEAMS: Readonly<Record<string, TeamPair<string>>> = { 'reg-32': ['Les Terrils', 'Les Beffrois'] };

/** Job with a known share of women. */
type MeasuredJob = Job & { readonly womenShare: NonNullable<Job['womenShare']> };

/** @param fallbackJobs - jobs that replace those of the list that the feed lacks. */
function duelJobs(site: Site, fallbackJobs: readonly Job[]): readonly MeasuredJob[] {
  const listedJobs = DUEL_CODES.map(code =>
    site.contents.jobs.find(
      ({ rome, womenShare, id }) => womenShare && rome?.includes(code) && site.pathOf('metiers', id),
    ),
  );
  const jobs = [...listedJobs, ...fallbackJobs].filter(job => job?.womenShare !== undefined) as readonly MeasuredJob[];
  return [...new Map(jobs.map(job => [job.id, job])).values()].slice(0, MOST_JOBS);
}

/** Link to the duel; empty when too few jobs have a known share of women. */
export function duelLinks(site: Site, fallbackJobs: readonly Job[]): PageLink[] {
  return duelJobs(site, fallbackJobs).length < FEWEST_JOBS ? [] : [DUEL];
}

/** Page on which two teams guess the number of women in ten jobs: on paper, and on one screen when a script runs. */
export function duelPages(site: Site, fallbackJobs: readonly Job[]): Page[] {
  const jobs = duelJobs(site, fallbackJobs);
  const script = builtScript('duel.js');
  const teams = LOCAL_TEAMS[site.data.info.territory] ?? TEAMS;
  const lead = 'Deux équipes devinent, métier par métier. La plus proche gagne une perle.';
  return duelLinks(site, fallbackJobs).map(({ path, text: title }) => ({
    ...{ path, section: 'pour-ma-classe', title, lead, description: `${title}. ${lead}` },
    crumbs: [{ path: '/pour-ma-classe/', text: 'Pour ma classe' }],
    sources: jobs.map(({ womenShare }) => womenShare.sourceId),
    ownFiles: { style: '/assets/duel.css', ...(script && { script }) },
    body: html`<div data-duel data-teams=${teams.join('|')} hidden>
        <p><button type="button" class="btn">Commencer le duel</button></p>
        <p class="note">Sur un écran, pour toute la classe. Au clavier : les chiffres, Entrée, la flèche. Aucun nom, rien n’est gardé.</p>
      </div>
      ${part('Jouer sur papier', rulesView(teams))}
      ${part('La feuille d’une équipe', teamSheet(jobs, teams), 'paper')}
      ${part('Les réponses, pour l’adulte', answersView(site, jobs), 'paper')}`,
  }));
}

function rulesView(teams: TeamPair<string>): TemplateResult {
  return html`<ol class="bullets">
      <li>Faites deux équipes : ${teams.join(' et ')}. Donnez une feuille à chacune.</li>
      <li>Lisez un métier. Chaque équipe écrit son nombre, sans le montrer.</li>
      <li>Montrez les deux nombres ensemble, puis ouvrez la réponse.</li>
      <li>L’équipe la plus proche colorie une perle. À égalité, les deux.</li>
    </ol>
    <p class="note screen">Pour imprimer la feuille et les réponses : Ctrl + P, ou Cmd + P. Imprimez la première page deux fois.</p>`;
}

function teamSheet(jobs: readonly MeasuredJob[], teams: TeamPair<string>): TemplateResult {
  return html`<p>Notre équipe : ${teams.map(name => html`<span class="tick"></span> ${name} `)}</p>
    <p>Sur 20 personnes de ce métier, combien de femmes ?</p>
    ${scrollTable(
      'La feuille d’une équipe',
      html`<caption class="visually-hidden">Pour chaque métier : notre idée, leur idée, la réponse, et la perle que nous gagnons</caption>
        <thead><tr><th scope="col">Métier</th><th scope="col">Notre idée</th><th scope="col">Leur idée</th><th scope="col">La réponse</th><th scope="col">Notre perle</th></tr></thead>
        <tbody>${jobs.map(({ title }) => html`<tr><th scope="row">${jobListName(title)}</th><td>…</td><td>…</td><td>…</td><td><span class="bead"></span></td></tr>`)}</tbody>
        <tfoot><tr><th scope="row">Nos perles</th><td></td><td></td><td></td><td>… sur ${jobs.length}</td></tr></tfoot>`,
    )}`;
}

/** List of jobs that unfold their answers, which the script reads; on paper, all answers are on the last sheet. */
function answersView(site: Site, jobs: readonly MeasuredJob[]): TemplateResult {
  return html`<ol class="duel-answers">${jobs.map(
    ({ title, womenShare: { value, period, family, sourceId }, sectors, rome }) =>
      html`<li data-share=${value}><details><summary>${jobListName(title)}</summary>${sceneView(site, { names: sectors, ...(rome && { rome }) })}<p class="voice">${capital(womenInWords(value))}.</p><p class="soft figure">${percent(value)} de femmes. <span class="origin">France, ${period}${wholeFamily(family)}. ${site.data.sources.get(sourceId)?.publisher ?? ''}.</span></p></details></li>`,
  )}</ol>`;
}
