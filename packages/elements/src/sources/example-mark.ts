// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Mark of every screen that shows a made-up record. */
export function exampleMark(text = msg('Données d’exemple : cette formation n’existe pas.')): TemplateResult {
  return html`<strong class="example">${text}</strong>`;
}
