// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { capitalised, frenchOf } from '../../french/translate.js';
import { exampleParts } from '../examples.js';
import { html, type Markup } from './markup.js';

/** A reason in French. A reason from a library or the system is shown as is, marked as English. */
export function reasonInFrench(reason: string): Markup {
  const french = frenchOf(reason);
  return french === undefined ? html`<span lang="en">${reason}</span>` : html`${capitalised(french)}`;
}

/** "file.csv:12", and the faulty value. */
export function exampleInFrench(example: string, reason: string): Markup {
  const { place, detail } = exampleParts(example, reason);
  if (place === '') return html`${detail}`;
  return detail === '' ? html`<code>${place}</code>` : html`<code>${place}</code> ${detail}`;
}
