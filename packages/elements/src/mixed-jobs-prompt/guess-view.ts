// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { jobName, number } from '@orientation-widgets/domain/words/format.js';
import { heading } from '../core/heading.js';
import { iconMinus, iconPlus } from '../icons/common-icons.js';
import { outOfTwenty, shareDiscs, womenInWords } from '../jobs/share-discs.js';
import { shareDiscsStyles } from '../jobs/share-discs.styles.js';
import { surpriseJob } from '@orientation-widgets/domain/jobs/known-share.js';
import type { PromptData } from './prompt-data.js';
import { guessUnit } from './guess-labels.js';
import { ownStyles } from './guess.styles.js';

export const guessStyles = [shareDiscsStyles, ownStyles];

/** Points between two positions of the slider: one person out of twenty. */
export const step = 5;

export interface GuessOptions {
  /** The slider moved. A move by a button has to be announced. */
  readonly onGuess: (guess: number, announcement?: string) => void;
  /** Null for “Je ne sais pas”. */
  readonly onAnswer: (guess: number | null) => void;
}

/** A slider, two buttons and “Je ne sais pas” to answer the question. */
export function guessView(guess: number, { onGuess, onAnswer }: GuessOptions): TemplateResult {
  const nudge = (points: number, name: string, icon: TemplateResult): TemplateResult => {
    const next = Math.min(100, Math.max(0, guess + points));
    const onClick = (): void => onGuess(next, womenInWords(next));
    return html`<button class="btn sec" type="button" aria-label=${name} @click=${onClick}>${icon}</button>`;
  };
  return html`<div class="guess">
      <p class="value"><strong class="big">${number(outOfTwenty(guess))}</strong> ${guessUnit(guess)}</p>
      ${shareDiscs(guess)} ${slider(guess, onGuess)}
      <p class="scale note" aria-hidden="true">
        <span>${msg('Aucune')}</span><span>${msg('La moitié')}</span><span>${msg('Toutes')}</span>
      </p>
    </div>
    <div class="acts">
      ${nudge(-step, msg('Moins de femmes'), iconMinus())} ${nudge(step, msg('Plus de femmes'), iconPlus())}
      <button class="btn pri" type="button" @click=${() => onAnswer(guess)}>${msg('Voir la réponse')}</button>
      <button class="btn quiet" type="button" @click=${() => onAnswer(null)}>${msg('Je ne sais pas')}</button>
    </div>
    <p class="legend note" aria-hidden="true">
      <span class="discs"><i class="woman"></i></span> ${msg('une femme')}
      <span class="discs"><i></i></span> ${msg('un homme')}
    </p>`;
}

/** The slider of a guess, per cent. */
export function slider(guess: number, onGuess: GuessOptions['onGuess']): TemplateResult {
  const onInput = (event: Event): void => onGuess((event.target as HTMLInputElement).valueAsNumber);
  return html`<div class="slider">
    <svg aria-hidden="true">
      ${svg`<line x2="100%" y1="50%" y2="50%"/><line class="so-far" x2="${guess}%" y1="50%" y2="50%"/>`}
    </svg>
    <input
      type="range"
      min="0"
      max="100"
      step=${step}
      aria-label=${msg('Votre réponse, femmes sur 20')}
      aria-valuetext=${womenInWords(guess)}
      .value=${String(guess)}
      @input=${onInput}
    />
  </div>`;
}

/** What is said of a job whose share of women is not known: there is nothing to guess. */
export function unknownView({ job, jobs }: PromptData, headingLevel: number, onAnother: () => void): TemplateResult {
  return html`<section class="sheet">
    <div class="lead" tabindex="-1">
      ${heading(headingLevel, msg('La part des femmes n’est pas connue pour ce métier'), 'subtitle')}
      <p lang="fr">${jobName(job.title)}</p>
    </div>
    <p>
      ${
        job.fap?.length
          ? msg('Ce chiffre n’est pas publié pour sa famille de métiers.')
          : msg('Ce métier n’est relié à aucune famille de métiers de la statistique publique.')
      }
    </p>
    ${
      surpriseJob(jobs)
        ? html`<p><button class="btn sec" type="button" @click=${onAnother}>${msg('Un autre métier')}</button></p>`
        : nothing
    }
  </section>`;
}
