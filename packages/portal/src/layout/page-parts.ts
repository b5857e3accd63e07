// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../html/icons.js';
import type { View } from './views.js';

/** Approximate maximum length of a lead, in characters: the rest of the text follows further down. */
const MOST_LETTERS = 130;

/** Maximum length of an answer in the largest size, in characters. */
const MOST_BOLD = 34;

/** Splits a text into its first sentences, for a lead, and the following ones. */
export function splitLead(text: string | undefined): { readonly lead: string | undefined; readonly rest: string } {
  const sentences = text?.match(/[^.!?…]+[.!?…]*/g) ?? [];
  let count = 1;
  while (count < sentences.length && sentences.slice(0, count + 1).join('').length <= MOST_LETTERS) count += 1;
  return { lead: sentences.slice(0, count).join('').trim() || undefined, rest: sentences.slice(count).join('').trim() };
}

/** Section of a page: a title on the page background, without a box. */
export function part(title: string, body: View, className = ''): TemplateResult {
  return html`<section class="part ${className}">
    <h2>${title}</h2>
    ${body}
  </section>`;
}

/** White band across the page: its first answer. */
export function band(name: string, body: View, className = ''): TemplateResult {
  return html`<section class="band ${className}" aria-label=${name}>${body}</section>`;
}

/** Question that unfolds its answer, with a hint of it. */
export interface Fold {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly body: View;
  /** Fragment of the address that opens it. */
  readonly anchor?: string;
}

/** List of folded answers; undefined ones are left out. */
export function folds(all: readonly (Fold | undefined)[]): View {
  const filled = all.filter(fold => fold !== undefined);
  return filled.length
    ? html`<div class="folds">${filled.map(
        ({ title, hint, body, anchor }) =>
          html`<details><summary><h2>${title}</h2>${hint ? html` <span class="soft">${hint}</span>` : nothing}</summary><div class="in-fold" id=${anchor ?? nothing}>${body}</div></details>`,
      )}</div>`
    : nothing;
}

/** Question with its answer in bold. */
export interface BoldAnswer {
  readonly icon: IconName;
  readonly question: string;
  readonly answer: string;
  readonly note?: View | string | undefined;
}

/** Up to four bold answers under one rule; undefined ones are left out. */
export function boldAnswers(all: readonly (BoldAnswer | undefined)[]): View {
  const answers = all.filter(answer => answer !== undefined);
  return answers.length
    ? html`<dl class="essentials">${answers.map(
        ({ icon: name, question, answer, note }) =>
          html`<div><dt>${icon(name)} ${question}</dt><dd class=${answer.length > MOST_BOLD ? 'bold long' : 'bold'}>${answer}</dd>${note ? html`<dd class="note">${note}</dd>` : nothing}</div>`,
      )}</dl>`
    : nothing;
}

/** Tag with the place and year of a figure: dashed when the figure is some years old. */
export function ageTag(text: string, isOld = false): TemplateResult {
  return html`<span class=${isOld ? 'age old' : 'age'}>${icon('clock')}${text}</span>`;
}
