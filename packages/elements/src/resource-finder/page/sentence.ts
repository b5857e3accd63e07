// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { AUDIENCES, NEEDS, RADII_KM } from '../search/resource-query.js';
import type { Need, ResourceQuery } from '../search/resource-query.js';
import { audienceLabel, needLabel } from './need-labels.js';

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
    ${choice(msg('Besoin'), need, [['', msg('tout besoin')], ...NEEDS.map(value => [value, needLabel(value)] as const)], value => ask({ ...query, need: (value || undefined) as Need | undefined }))}
    <span>${msg('pour')}</span>
    ${choice(msg('Pour qui'), audience, [['', msg('moi')], ...AUDIENCES.map(value => [value, audienceLabel(value)] as const)], value => ask({ ...query, audience: value || undefined }))}
    <span>${msg('près de')}</span>
    ${place}
    ${
      where
        ? choice(
            msg('Distance'),
            String(radiusKm),
            RADII_KM.map(km => [String(km), msg(str`à moins de ${km}\u00a0km`)]),
            value => ask({ ...query, radiusKm: Number(value) }),
          )
        : ''
    }
  </div>`;
}

function choice(
  name: string,
  current: string,
  options: readonly (readonly [value: string, label: string])[],
  choose: (value: string) => void,
): TemplateResult {
  return html`<label class="word"
    ><span class="visually-hidden">${name}</span
    ><select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(([value, label]) => html`<option value=${value} ?selected=${value === current} .selected=${value === current}>${label}</option>`)}
    </select></label
  >`;
}
