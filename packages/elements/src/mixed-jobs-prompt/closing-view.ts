// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Job } from '@orientation-widgets/feed';
import { css, html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { jobName, number, plural } from '@orientation-widgets/domain/words/format.js';
import { heading } from '../core/heading.js';
import { printSheet } from '../export/print-sheet.js';
import { outOfTwenty } from '../jobs/share-discs.js';
import { shortCount } from './answer-labels.js';

/** Answered job: guess out of twenty, null without one, and share of women in percent. */
export interface QuizAnswer {
  readonly job: Job;
  readonly guess: number | null;
  readonly share: number;
}

/** Difference, in people out of twenty, above which a guess is far from the figure. */
const FAR = 2;

/** Number of guesses that were far from the figure, in a sentence without blame. */
export function closingSentence(answers: readonly QuizAnswer[]): string {
  const guesses = answers.filter(({ guess }) => guess !== null);
  const far = guesses.filter(({ guess, share }) => Math.abs((guess ?? 0) - outOfTwenty(share)) > FAR).length;
  const total = number(guesses.length);
  if (!far) return msg('Toutes ces réponses étaient proches, à deux personnes près.');
  return plural(
    far,
    msg(
      str`Pour ${number(far)} métier sur ${total}, la réponse était loin : plus de deux personnes.|Pour ${number(far)} métiers sur ${total}, la réponse était loin : plus de deux personnes.`,
    ),
  );
}

/** Table of guesses and figures, a line a job: a ring, a disc, and the numbers in words. */
export function closingTable(answers: readonly QuizAnswer[]): TemplateResult {
  return html`<table class="closing">
    <thead>
      <tr>
        <th scope="col">${msg('Métier')}</th>
        <td class="drawn"></td>
        <th scope="col"><span class="key believed" aria-hidden="true"></span> ${msg('Dit')}</th>
        <th scope="col"><span class="key real" aria-hidden="true"></span> ${msg('En vrai')}</th>
      </tr>
    </thead>
    <tbody>
      ${answers.map(
        ({ job, guess, share }) =>
          html`<tr>
            <th scope="row" lang="fr">${jobName(job.title)}</th>
            <td class="drawn">${distanceDrawing(guess, share)}</td>
            <td>${guess === null ? '' : number(guess)}</td>
            <td>${shortCount(share)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Scale from none to twenty: a ring for the guess, a disc for the figure, a line between them. */
function distanceDrawing(guess: number | null, share: number): TemplateResult {
  const at = (people: number): number => 6 + people * 10;
  const real = at(share / 5);
  return html`<svg viewBox="0 0 212 16" width="212" height="16" aria-hidden="true">
    ${svg`<path class="ground" d="M6 8H206" />${guess === null ? '' : svg`<path class="gap" d="M${at(guess)} 8H${real}" /><circle class="believed" cx=${at(guess)} cy="8" r="5" />`}<circle class="real" cx=${real} cy="8" r="5" />`}
  </svg>`;
}

/** End of a quiz: sentence, drawing, and one action. */
export interface ClosingProps {
  readonly level: number;
  readonly title: string;
  readonly answers: readonly QuizAnswer[];
  /** Sources of the figures. */
  readonly source: unknown;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

export function closingView({ level, title, answers, source, onAgain, onLeave }: ClosingProps): TemplateResult {
  const sentence = closingSentence(answers);
  const print = (event: Event): void =>
    printSheet(
      html`<h2>${title}</h2>
        <p>${sentence}</p>
        ${closingTable(answers)}
        <p class="source">${msg('Pour chaque métier : ce qui était dit, puis la part des femmes, France.')}</p>`,
      (event.target as HTMLElement).closest('[lang]')?.getAttribute('lang') ?? 'fr',
      css`
        ${wallStyles}${closingStyles}
      `,
    );
  return html`<section class="sheet class">
    <div class="lead" tabindex="-1">
      ${heading(level, title, 'subtitle')}
      <p class="voice">${sentence}</p>
    </div>
    ${closingTable(answers)} ${source}
    <div class="acts" part="actions">
      <button class="btn pri" type="button" @click=${print}>${msg('Imprimer pour le mur')}</button>
      <button class="btn sec" type="button" @click=${onAgain}>${msg('Une autre série')}</button>
      <button class="btn quiet" type="button" @click=${onLeave}>${msg('Quitter le jeu')}</button>
    </div>
    <p class="note">${msg('Rien n’est enregistré. Rien n’est envoyé.')}</p>
  </section>`;
}

/** Styles of the printed A4 sheet, in black. */
const wallStyles = css`
  @page {
    size: A4;
    margin: 15mm;
  }
  :root {
    --_share: #000;
    --_surface: #fff;
    --_line: #bbb;
    --_border: 0.3mm;
  }
`;

export const closingStyles = css`
  .closing {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }
  .closing :is(th, td) {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: var(--_border) solid var(--_line);
    font-weight: 400;
    text-align: start;
  }
  .closing thead th {
    white-space: nowrap;
  }
  .closing tbody th {
    font-weight: 600;
  }
  .closing svg {
    display: block;
    width: 100%;
    min-width: 8em;
    height: auto;
    fill: none;
    print-color-adjust: exact;
  }
  .closing svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .closing .ground {
    stroke: var(--_line);
  }
  .closing .gap {
    stroke: var(--_share);
    stroke-width: 1.5;
  }
  .closing circle {
    fill: var(--_surface);
    stroke: var(--_share);
    stroke-width: 2;
  }
  .closing circle.real {
    fill: var(--_share);
  }
  .key {
    display: inline-block;
    width: 0.75em;
    height: 0.75em;
    border: 0.125em solid var(--_share);
    border-radius: 50%;
    print-color-adjust: exact;
  }
  .key.real {
    background: var(--_share);
  }
  @container (max-width: 34em) {
    .closing .drawn {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .closing svg,
    .key {
      forced-color-adjust: none;
      --_share: CanvasText;
      --_surface: Canvas;
      --_line: GrayText;
    }
  }
`;
