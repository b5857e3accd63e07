// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { jobListName, percent } from '@orientation-widgets/domain/words/format.js';
import type { Job } from '@orientation-widgets/feed';
import { html, type TemplateResult } from 'lit';
import { blankForm, scrollTable, sheet } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import { wholeFamily } from '../shared/planned-hires.js';

export const SESSION: PageLink = { path: '/pour-ma-classe/seance/', text: 'La feuille de la séance, à imprimer' };

/** Maximum number of jobs to guess on paper. */
const MOST_JOBS = 8;

/** Plan of a session of 50 minutes. */
export function sessionPlan(): TemplateResult {
  return html`<ol class="bullets">
    <li>5 minutes : chaque élève écrit trois métiers qu’elle ou il connaît.</li>
    <li>20 minutes : la classe joue. Chaque élève devine avant que la réponse s’affiche.</li>
    <li>15 minutes : par deux, on ouvre la page d’un métier et on note ce qui surprend.</li>
    <li>10 minutes : chaque groupe dit une chose apprise. Qui fait ce métier autour de nous ?</li>
  </ol>`;
}

/** Sheet for the pupils, and answers for the adult who leads the session: paper is enough, and nobody writes a name. */
export function sessionPages(jobs: readonly Job[]): Page[] {
  const guessed = jobs.slice(0, MOST_JOBS);
  const lead = 'Une feuille par élève, sans nom. Les réponses sont à la fin, pour l’adulte.';
  return [
    {
      ...{ path: SESSION.path, section: 'pour-ma-classe', title: SESSION.text, lead, description: lead },
      crumbs: [{ path: '/pour-ma-classe/', text: 'Pour ma classe' }],
      sources: guessed.flatMap(({ womenShare }) => womenShare?.sourceId ?? []),
      body: html`${sheet('Le déroulé', html`${sessionPlan()}<p class="note screen">Pour imprimer : Ctrl + P, ou Cmd + P.</p>`)}
        ${sheet('Avant de jouer', blankForm(['Trois métiers que je connais']))}
        ${sheet(
          'Sur 100 personnes de ce métier, combien de femmes ?',
          scrollTable(
            'Mes idées',
            html`<caption class="visually-hidden">Mon idée, puis la réponse, pour chaque métier</caption>
              <thead><tr><th scope="col">Métier</th><th scope="col">Mon idée</th><th scope="col">La réponse</th></tr></thead>
              <tbody>${guessed.map(({ title }) => html`<tr><th scope="row">${jobListName(title)}</th><td>… sur 100</td><td>… sur 100</td></tr>`)}</tbody>`,
          ),
        )}
        ${sheet(
          'Par deux, un métier',
          blankForm([
            'Le métier que nous lisons',
            'Ce qu’on y fait',
            'Ce qui nous surprend',
            'Qui fait ce métier autour de nous ?',
            'Une question à lui poser',
          ]),
        )}
        ${sheet(
          'Les réponses, pour l’adulte',
          html`<ul class="rows">${guessed.map(({ title, womenShare }) => html`<li><span class="name">${jobListName(title)}</span> <span>${percent(womenShare?.value ?? 0)} de femmes</span> <span class="soft where">France, ${womenShare?.period}${wholeFamily(womenShare?.family)}</span></li>`)}</ul>`,
        )}`,
    },
  ];
}
