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

/** Maximum number of jobs shown that have much less of the unwanted condition. */
const MAX_SHOWN = 4;

/** Job and its related jobs, with the measured conditions of each. */
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

/** Related jobs that have much less of a condition. */
export const escapesIn = ({ here, near }: Neighbourhood, bother: Bother): Escapes => escapesFrom(bother, here, near);

/** Result of a choice in words: number of jobs that have much less of the condition, and of those without a measure. */
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

/** Conditions of the job that may put someone off, to choose one; then the related jobs that have much less of it. */
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
