// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { iconPrint } from '../../icons/action-icons.js';

/** Button that prints the page: the styles of each view decide what is printed. */
export function printButton(): TemplateResult {
  return html`<button class="btn quiet" type="button" @click=${() => window.print()}>${iconPrint()} ${msg('Imprimer')}</button>`;
}
