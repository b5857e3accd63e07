// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../html/icons.js';
import type { View } from './views.js';

/** Approximate length of a lead, in characters: more details follow further down. */
const MOST_LETTERS = 130;

/** Maximum length of an answer in the largest size, in characters. */
const MOST_BOLD = 34;

/** The first sentences of a text, for a lead, and those that follow. */
export function splitLead(text: string | undefined): { readonly lead: string | undefined; readonly rest: string } {
  const sentences = text?.match(/[^.!?…]+[.!?…]*/g) ?? [];
  let count = 1;
  while (count < sentences.length && sentences.slice(0, count + 1).join('').length <= MOST_LETTERS) count += 1;
  return { lead: sentences.slice(0, count).join('').trim() || undefined, rest: sentences.slice(count).join('').trim() };
}

/** A part of the page: a title on the ground, without a box. */
export function part(title: string, body: View, className = ''): TemplateResult {
  return html`<section class="part ${className}">
    <h2>${title}</h2>
    ${body}
  </section>`;
}

/** A white band from edge to edge: the first answer of a page. */
export function band(name: string, body: View, className = ''): TemplateResult {
  return html`<section class="band ${className}" aria-label=${name}>${body}</section>`;
}

/** A question that opens on its answer, and the beginning of it. */
export interface Fold {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly body: View;
  /** Part of the address that opens it. */
  readonly anchor?: string;
}

/** Questions that open on their answers: those without one are left out. */
export function folds(all: readonly (Fold | undefined)[]): View {
  const filled = all.filter(fold => fold !== undefined);
  return filled.length
    ? html`<div class="folds">${filled.map(
        ({ title, hint, body, anchor }) =>
          html`<details><summary><h2>${title}</h2>${hint ? html` <span class="soft">${hint}</span>` : nothing}</summary><div class="in-fold" id=${anchor ?? nothing}>${body}</div></details>`,
      )}</div>`
    : nothing;
}

/** One of the bold answers of a page. */
export interface BoldAnswer {
  readonly icon: IconName;
  readonly question: string;
  readonly answer: string;
  readonly note?: View | string | undefined;
}

/** Up to four bold answers under one rule; a question without an answer takes no place. */
export function boldAnswers(all: readonly (BoldAnswer | undefined)[]): View {
  const answers = all.filter(answer => answer !== undefined);
  return answers.length
    ? html`<dl class="essentials">${answers.map(
        ({ icon: name, question, answer, note }) =>
          html`<div><dt>${icon(name)} ${question}</dt><dd class=${answer.length > MOST_BOLD ? 'bold long' : 'bold'}>${answer}</dd>${note ? html`<dd class="note">${note}</dd>` : nothing}</div>`,
      )}</dl>`
    : nothing;
}

/** Where and when a figure was counted: dashed when it is some years old. */
export function ageTag(text: string, isOld = false): TemplateResult {
  return html`<span class=${isOld ? 'age old' : 'age'}>${icon('clock')}${text}</span>`;
}
