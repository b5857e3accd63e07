// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { date } from '@orientation-widgets/domain/words/dates.js';

/** Note below the content of a feed that has not been published again for more than a year. */
export function staleDataNote(updated: string): TemplateResult {
  const day = date(updated);
  return html`<p class="note" part="age">${msg(str`Ces données ont plus d’un an : elles datent du ${day}. Elles ont pu changer.`)}</p>`;
}
