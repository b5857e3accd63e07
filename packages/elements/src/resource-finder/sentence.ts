// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { AUDIENCES } from '@orientation-widgets/domain/directory/resource-query.js';
import type { ResourceQuery } from '@orientation-widgets/domain/directory/resource-query.js';
import { choice, needChoice, option, radiusChoice } from '../directory/choice.js';
import { audienceLabel } from '@orientation-widgets/domain/directory/need-labels.js';

export interface SentenceProps {
  readonly query: ResourceQuery;
  /** Field of the place. */
  readonly place: TemplateResult;
  ask: (query: ResourceQuery) => void;
}

/** Search form written as a sentence: each underlined word opens a list. */
export function sentence({ query, place, ask }: SentenceProps): TemplateResult {
  const { need, audience = '', where, radiusKm } = query;
  return html`<div class="sent" part="search" role="search" aria-label=${msg('Qui peut m’aider ?')}>
    <span>${msg('Je cherche de l’aide pour')}</span>
    ${needChoice(need, value => ask({ ...query, need: value }))}
    <span>${msg('pour')}</span>
    ${choice(
      msg('Pour qui'),
      html`${option('', msg('moi'), audience)}${AUDIENCES.map(value => option(value, audienceLabel(value), audience))}`,
      value => ask({ ...query, audience: value || undefined }),
    )}
    <span>${msg('près de')}</span>
    ${place}
    ${where ? radiusChoice(radiusKm, value => ask({ ...query, radiusKm: value })) : ''}
  </div>`;
}
