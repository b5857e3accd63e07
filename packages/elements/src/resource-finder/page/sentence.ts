// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { AUDIENCES, RADII_KM } from '../search/resource-query.js';
import type { Need, ResourceQuery } from '../search/resource-query.js';
import { choice, option } from './choice.js';
import { audienceLabel, needGroups, needLabel } from './need-labels.js';

export interface SentenceProps {
  readonly query: ResourceQuery;
  /** The field of the place. */
  readonly place: TemplateResult;
  ask(query: ResourceQuery): void;
}

/** The filter is a sentence to complete: each underlined word opens a list. */
export function sentence({ query, place, ask }: SentenceProps): TemplateResult {
  const { need = '', audience = '', where, radiusKm } = query;
  return html`<div class="sent" role="search" aria-label=${msg('Qui peut m’aider ?')}>
    <span>${msg('Je cherche de l’aide pour')}</span>
    ${choice(
      msg('Besoin'),
      html`${option('', msg('tout besoin'), need)}${needGroups().map(
        ({ label, needs }) =>
          html`<optgroup label=${label}>${needs.map(value => option(value, needLabel(value), need))}</optgroup>`,
      )}`,
      value => ask({ ...query, need: (value || undefined) as Need | undefined }),
    )}
    <span>${msg('pour')}</span>
    ${choice(
      msg('Pour qui'),
      html`${option('', msg('moi'), audience)}${AUDIENCES.map(value => option(value, audienceLabel(value), audience))}`,
      value => ask({ ...query, audience: value || undefined }),
    )}
    <span>${msg('près de')}</span>
    ${place}
    ${
      where
        ? choice(
            msg('Distance'),
            html`${RADII_KM.map(km => option(String(km), msg(str`à moins de ${km}\u00a0km`), String(radiusKm)))}`,
            value => ask({ ...query, radiusKm: Number(value) }),
          )
        : ''
    }
  </div>`;
}
