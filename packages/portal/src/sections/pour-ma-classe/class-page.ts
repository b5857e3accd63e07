// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { jobListName } from '@orientation-widgets/domain/words/format.js';
import type { Job } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { foldedLinks, sheet } from '../../layout/views.js';
import type { Page } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { audiencesOf } from '../je-suis/audience-pages.js';
import { TOWN } from '../je-suis/town.js';
import { isNamedAfter } from '../shared/planned-hires.js';
import { duelLinks, duelPages } from './duel-page.js';
import { ideaLinks, ideaPages } from './received-ideas.js';
import { SESSION, sessionPages, sessionPlan } from './session-sheet.js';

/** Maximum number of jobs to guess without a script. */
const MOST_JOBS = 12;
const HALF = 50;

/**
 * Pages of class activities: guess who does a job, tell true from false, explore a town; and the sheet of a session.
 */
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
              ${foldedLinks(
                site,
                jobs.map(({ id, title }) => ({ path: site.pathOf('metiers', id), text: jobListName(title) })),
              )}`,
          )}
        </mixed-jobs-prompt>
        ${sheet(
          'Une séance de 50 minutes',
          html`${sessionPlan()}
          <p><a class="btn sec" href=${site.href(SESSION.path)}>${SESSION.text}</a></p>
          <p class="note">« Jouer en classe » donne un code : tous les appareils ont les mêmes métiers. Aucun nom n’est demandé, rien n’est gardé.</p>`,
        )}
        ${duelLinks(site, jobs).map(({ path, text }) => sheet(text, html`<p>Deux équipes, dix métiers, un écran ou deux feuilles.</p><p><a class="btn sec" href=${site.href(path)}>${text}</a></p>`))}
        ${ideaLinks(site).map(({ path, text }) => sheet('Vrai ou faux ?', html`<p>Ce que l’on dit d’un métier, et ce que dit le chiffre.</p><p><a class="btn sec" href=${site.href(path)}>${text}</a></p>`))}
        ${hasTown ? sheet('En CM1 et CM2', html`<p><a href=${site.href(`/je-suis/${TOWN}/`)}>Les métiers d’une ville</a></p>`) : nothing}`,
    },
    ...sessionPages(jobs),
    ...duelPages(site, jobs),
    ...ideaPages(site),
  ];
}

/** Jobs whose share of women is far from half, alternating male and female ones: these surprise most. */
function jobsToGuess(site: Site): readonly Job[] {
  const shareOf = ({ womenShare }: Job): number => womenShare?.value ?? HALF;
  const families = new Set<string | undefined>();
  const byShare = site.contents.jobs
    .filter(({ womenShare, id }) => womenShare && site.pathOf('metiers', id))
    .filter(job => job.womenShare?.family === undefined || isNamedAfter(job, job.womenShare.family))
    .toSorted((a, b) => shareOf(a) - shareOf(b) || (a.id < b.id ? -1 : 1))
    // One job per family: the others would have the same answer.
    .filter(({ womenShare }) => {
      const isNew = !families.has(womenShare?.family);
      if (womenShare?.family !== undefined) families.add(womenShare.family);
      return isNew;
    });
  const ofMen = byShare.filter(job => shareOf(job) < HALF);
  const ofWomen = byShare.filter(job => shareOf(job) >= HALF).reverse();
  return byShare
    .flatMap((_, rank) => [ofMen[rank] ?? [], ofWomen[rank] ?? []])
    .flat()
    .slice(0, MOST_JOBS);
}
