// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { textOf } from '../../messages/text-of.js';
import { exampleParts } from '../examples.js';
import type { MessageOccurrence, Tally } from '../../messages/tallies.js';
import { html, type ReportMarkup } from './markup.js';

/** Renders a reason in French, with the capital letter of a sentence. */
export function reasonInFrench(tally: Tally): ReportMarkup {
  const text = textOf(tally, 'fr');
  return html`${text.charAt(0).toUpperCase() + text.slice(1)}`;
}

/** Renders an example: its position, "file.csv:12", and the faulty value. */
export function exampleInFrench(occurrence: MessageOccurrence, tally: Tally): ReportMarkup {
  const { place, detail } = exampleParts(occurrence, tally);
  if (place === '') return html`${detail}`;
  return detail === '' ? html`<code>${place}</code>` : html`<code>${place}</code> ${detail}`;
}
