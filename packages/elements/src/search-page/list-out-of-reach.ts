// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Message in place of choices that could not be downloaded. */
export function listOutOfReach(retry: () => void): TemplateResult {
  return html`<p role="alert">${msg('Cette liste ne vient pas. Ce n’est pas de votre fait.')}</p>
    <button class="btn sec" type="button" @click=${retry}>${msg('Réessayer')}</button>`;
}
