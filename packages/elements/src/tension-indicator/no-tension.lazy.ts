// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';

/**
 * Message when there is nothing to show, with the reason.
 * @param job - job set by the page, or null.
 */
export function noTension(level: number, job: string | null): TemplateResult {
  return html`<div class="sheet" part="empty">
    ${heading(level, msg('Pas de chiffre de tension'), 'subtitle')}
    <p>
      ${
        job
          ? msg(str`Ces données ne disent pas si ce métier est en tension : ${job}.`)
          : msg('Aucun métier n’est choisi. Indiquez-en un pour voir sa tension.')
      }
    </p>
  </div>`;
}
