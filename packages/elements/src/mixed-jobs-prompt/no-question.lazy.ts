// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * Message when there is no question to ask, with the reason.
 * @param isAsked - whether the page names a job or a training.
 */
export function noQuestion(isAsked: boolean): TemplateResult {
  return html`<div class="sheet" part="empty">
    <p>
      ${
        isAsked
          ? msg('Ce métier n’est pas dans les données : la part des femmes ne peut pas être montrée.')
          : msg('Ces données ne donnent la part des femmes pour aucun métier.')
      }
    </p>
  </div>`;
}
