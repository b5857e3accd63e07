// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Collection, Job, Source } from '@orientation-widgets/feed';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { jobName, percent, plural } from '@orientation-widgets/domain/words/format.js';
import { tensionLabel } from '@orientation-widgets/domain/tension/tension-labels.js';
import type { TensionLevel } from '@orientation-widgets/domain/tension/tension-level.js';
import { sourceNote } from '../../sources/source-note.js';
import { bothersOf, escapesFrom, isMeasured, isShare, measureOf } from '@orientation-widgets/domain/jobs/conditions.js';
import type { Bother, Escapes, JobConditions, Measured } from '@orientation-widgets/domain/jobs/conditions.js';

/** Jobs shown of those that escape what puts off. */
const MAX_SHOWN = 4;

/** A job, and those near it, with what is measured of each. */
export interface Neighbourhood {
  readonly here: JobConditions;
  readonly near: readonly JobConditions[];
  readonly sources: Collection<Source>;
}

export interface WhyNotProps {
  readonly selectedBother: Bother | undefined;
  choose: (bother: Bother) => void;
  goTo: (jobId: string) => void;
}

function botherName(bother: Bother): string {
  switch (bother) {
    case 'night':
      return msg('Travailler la nuit');
    case 'saturday':
      return msg('Travailler le samedi');
    case 'sunday':
      return msg('Travailler le dimanche');
    case 'strain':
      return msg('Un travail pénible');
    case 'contracts':
      return msg('Des contrats courts');
  }
}

/** The jobs near it that have much less of something. */
export const escapesIn = ({ here, near }: Neighbourhood, bother: Bother): Escapes => escapesFrom(bother, here, near);

/** What a press gave, in words: how many jobs escape, and how many nobody measured. */
export function escapesSentence({ escapes, unknown }: Escapes): string {
  const { length } = escapes;
  const count = length
    ? plural(
        length,
        msg(str`${length} métier proche en a beaucoup moins.|${length} métiers proches en ont beaucoup moins.`),
      )
    : msg('Aucun métier proche n’en a beaucoup moins.');
  const left = unknown
    ? plural(unknown, msg(str`Pour ${unknown} autre, ce n’est pas connu.|Pour ${unknown} autres, ce n’est pas connu.`))
    : '';
  return [count, left].filter(Boolean).join(' ');
}

/** What the job has that may put off, to choose one thing; then the jobs near it that have much less. */
export function whyNotView(
  neighbourhood: Neighbourhood,
  { selectedBother, choose, goTo }: WhyNotProps,
): TemplateResult {
  const { here } = neighbourhood;
  const bothers = bothersOf(here);
  if (!bothers.length)
    return html`<p>
      ${isMeasured(here) ? msg('Nuit, week-end, pénibilité, contrats : rien de cela n’est fréquent ici.') : msg('Nuit, week-end, pénibilité, contrats : ce n’est pas mesuré pour ce métier.')}
    </p>`;
  return html`<div class="bothers" role="group" aria-label=${msg('Ce qui vous gêne')}>
      ${bothers.map(bother => html`<button class="btn sec" type="button" aria-pressed=${bother === selectedBother} @click=${() => choose(bother)}>${botherName(bother)}</button>`)}
    </div>
    ${selectedBother ? escapesView(selectedBother, neighbourhood, goTo) : nothing}`;
}

function escapesView(bother: Bother, neighbourhood: Neighbourhood, goTo: (jobId: string) => void): TemplateResult {
  const { here, sources } = neighbourhood;
  const jobMeasure = measureOf(bother, here);
  const escapes = escapesIn(neighbourhood, bother);
  const cited = [...(jobMeasure ? [jobMeasure] : []), ...escapes.escapes.map(({ measured }) => measured)];
  return html`<p>${escapesSentence(escapes)}</p>
    <ul>
      ${escapes.escapes.slice(0, MAX_SHOWN).map(
        ({ job, measured }) => html`<li>
        ${jobButton(job, goTo)} <span class="soft">${jobMeasure ? comparedSentence(bother, measured, jobMeasure) : nothing}</span>
      </li>`,
      )}
    </ul>
    ${sourceNote(sources, cited)}`;
}

function jobButton(job: Job, goTo: (jobId: string) => void): TemplateResult {
  return html`<button class="btn sec" type="button" lang="fr" @click=${() => goTo(job.id)}>${jobName(job.title)}</button>`;
}

function comparedSentence(bother: Bother, there: Measured, here: Measured): string {
  const inWords = ({ value }: Measured): string =>
    isShare(bother) ? percent(value) : tensionLabel(value as TensionLevel);
  return msg(str`${botherName(bother)} : ${inWords(there)}. Ici : ${inWords(here)} (${here.period}).`);
}

export const whyNotStyles = css`
  .bothers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .bothers [aria-pressed='true'] {
    background: var(--_accent-tint);
    box-shadow: inset 0 0 0 0.125em var(--_accent-ink);
  }
  .why-not p {
    margin-block-start: 0.75em;
  }
  @media print {
    .bothers {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bothers [aria-pressed='true'] {
      outline: 0.1875em solid;
    }
  }
`;
