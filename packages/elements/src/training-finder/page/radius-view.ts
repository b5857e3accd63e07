// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { distance } from '@orientation-widgets/domain/trainings/training-labels.js';
import { RADII } from '../query/finder-query.js';
import type { FinderQuery } from '../query/finder-query.js';

/** Choice of a radius around the place. */
export function radiusView(query: FinderQuery, ask: (query: FinderQuery) => void): TemplateResult {
  return html`<fieldset class="radius">
    <legend>${msg('Jusqu’où ?')}</legend>
    <div class="seg">
      ${RADII.map(
        radiusKm =>
          html`<label
            ><input
              type="radio"
              name="radius"
              .checked=${query.radiusKm === radiusKm}
              @change=${() => ask({ ...query, radiusKm, order: undefined })}
            /><span>${radiusKm === null ? msg('Partout') : distance(radiusKm)}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
