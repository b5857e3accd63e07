// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Secondary actions on a training: share, print. */
export function trainingWays(share: () => void): TemplateResult {
  return html`<button class="btn quiet" type="button" @click=${share}>${msg('Partager')}</button>
    <button class="btn quiet" type="button" @click=${() => window.print()}>${msg('Imprimer')}</button>`;
}
