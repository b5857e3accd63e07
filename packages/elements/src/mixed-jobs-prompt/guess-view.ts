// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { jobName, number } from '@orientation-widgets/domain/words/format.js';
import { heading } from '../core/heading.js';
import { outOfTwenty, shareDiscs, womenInWords } from '../jobs/share-discs.js';
import { shareDiscsStyles } from '../jobs/share-discs.styles.js';
import { surpriseJob } from '@orientation-widgets/domain/jobs/known-share.js';
import type { PromptData } from './prompt-data.js';
import { guessUnit } from './guess-labels.js';
import { ownStyles } from './guess.styles.js';

export const guessStyles = [shareDiscsStyles, ownStyles];

/** Points between two guesses: one person out of twenty. */
export const step = 5;

export interface GuessOptions {
  readonly onGuess: (guess: number) => void;
  /** Called with the guess, or null for “Je ne sais pas”. */
  readonly onAnswer: (guess: number | null) => void;
}

/** Twenty discs to fill, and the button “Je ne sais pas”. */
export function guessView(guess: number, { onGuess, onAnswer }: GuessOptions): TemplateResult {
  return html`<div class="guess" part="figure">
      ${discPicker(guess, onGuess)}
      <p class="value"><strong class="big">${number(outOfTwenty(guess))}</strong> ${guessUnit(guess)}</p>
    </div>
    <div class="acts" part="actions">
      <button class="btn pri" type="button" @click=${() => onAnswer(guess)}>${msg('Voir la réponse')}</button>
      <button class="btn quiet" type="button" @click=${() => onAnswer(null)}>${msg('Je ne sais pas')}</button>
    </div>
    <p class="legend note" aria-hidden="true">
      <span class="discs"><i class="woman"></i></span> ${msg('une femme')}
      <span class="discs"><i></i></span> ${msg('un homme')}
    </p>`;
}

/** Discs of a guess, in percent: a press or a move of the pointer fills them; keyboards and screen readers use a slider over them. */
export function discPicker(guess: number, onGuess: GuessOptions['onGuess']): TemplateResult {
  const onInput = (event: Event): void => onGuess((event.target as HTMLInputElement).valueAsNumber);
  const onPointer = (event: PointerEvent): void => {
    const picker = event.currentTarget as HTMLElement;
    const isPress = event.type === 'pointerdown';
    if (event.button > 0 || !(event.buttons & 1)) return;
    if (isPress) {
      picker.setPointerCapture(event.pointerId);
      picker.querySelector('input')?.focus({ preventScroll: true });
    }
    const next = pickedGuess(event, [...picker.querySelectorAll('i')]);
    // A press on the last filled disc empties it: none is also a possible answer.
    onGuess(isPress && next === guess ? next - step : next);
  };
  return html`<div class="picker" @pointerdown=${onPointer} @pointermove=${onPointer}>
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
    ${shareDiscs(guess)}
  </div>`;
}

/** Guess whose last disc is nearest to the pointer. */
function pickedGuess({ clientX, clientY }: PointerEvent, discs: readonly HTMLElement[]): number {
  const distances = discs.map(disc => {
    const { left, top, width, height } = disc.getBoundingClientRect();
    return Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY);
  });
  return (distances.indexOf(Math.min(...distances)) + 1) * step;
}

/** Text for a job whose share of women is not known: there is nothing to guess. */
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
