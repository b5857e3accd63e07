// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { jobName } from '@orientation-widgets/domain/words/format.js';
import type { Job } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { linkColumns, sheet } from '../../layout/views.js';
import type { Page } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { audiencesOf } from '../je-suis/audience-pages.js';
import { TOWN } from '../je-suis/town.js';

/** Jobs to guess without a script. */
const MOST_JOBS = 12;

/** What a class does together: guess who does a job, open the places of a town. */
export function classPages(site: Site): Page[] {
  const jobs = jobsToGuess(site);
  const hasTown = audiencesOf(site).some(({ slug }) => slug === TOWN);
  const lead = 'Devinez ensemble qui fait ce métier, puis lisez la réponse.';
  return [
    {
      ...{
        path: '/pour-ma-classe/',
        section: 'pour-ma-classe',
        title: 'Pour ma classe',
        lead,
        description: lead,
        crumbs: [],
      },
      sources: jobs.flatMap(({ womenShare }) => womenShare?.sourceId ?? []),
      hasElement: true,
      body: html`<mixed-jobs-prompt feed=${site.href('/feed/feed.json')} heading-level="2">
          ${sheet(
            'Combien de femmes, à votre avis ?',
            html`<p>Choisissez un métier, dites un nombre sur 100, puis ouvrez sa page.</p>
              ${linkColumns(
                site,
                jobs.map(({ id, title }) => ({ path: site.pathOf('metiers', id), text: jobName(title) })),
              )}`,
          )}
        </mixed-jobs-prompt>
        ${sheet(
          'Une séance de 50 minutes',
          html`<ol class="bullets">
            <li>5 minutes : chaque élève écrit trois métiers qu’elle ou il connaît.</li>
            <li>20 minutes : la classe joue. Chaque élève devine avant que la réponse s’affiche.</li>
            <li>15 minutes : par deux, on ouvre la page d’un métier et on note ce qui surprend.</li>
            <li>10 minutes : chaque groupe dit une chose apprise. Qui fait ce métier autour de nous ?</li>
          </ol>
          <p class="note">« Jouer en classe » donne un code : tous les appareils ont les mêmes métiers. Aucun nom n’est demandé, rien n’est gardé.</p>`,
        )}
        ${hasTown ? sheet('En CM1 et CM2', html`<p><a href=${site.href(`/je-suis/${TOWN}/`)}>Les métiers d’une ville</a></p>`) : nothing}`,
    },
  ];
}

/** Jobs whose share is far from half, in turn those of women and those of men: they are the ones that surprise. */
function jobsToGuess(site: Site): readonly Job[] {
  const distance = ({ womenShare }: Job): number => Math.abs((womenShare?.value ?? 50) - 50);
  return site.contents.jobs
    .filter(({ womenShare, id }) => womenShare && site.pathOf('metiers', id))
    .toSorted((a, b) => distance(b) - distance(a) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_JOBS);
}
