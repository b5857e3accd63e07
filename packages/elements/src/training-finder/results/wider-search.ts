// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { distance, trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { iconPin } from '../../icons/training-icons.js';
import { queryName } from './filter-chips.js';
import type { TrainingResultsProps } from './results-props.js';

/** Content below the list: number of results a little farther, and the button that saves the search. */
export function wider(props: TrainingResultsProps): TemplateResult {
  return html`${widerTip(props)} ${props.tools.selection?.keepSearch(queryName(props))}`;
}

/** Number of results that the next radius would add; nothing when there are none. */
function widerTip({
  results,
  query,
  askAndFocus,
}: Pick<TrainingResultsProps, 'results' | 'query' | 'askAndFocus'>): TemplateResult | typeof nothing {
  if (!results.wider) return nothing;
  const { radiusKm, more } = results.wider;
  const count = html`<b>${trainingCount(more)}</b>`;
  const km = radiusKm === null ? '' : distance(radiusKm);
  return html`<div class="tip">
    ${iconPin()}
    <p>${km ? msg(html`À moins de ${km}, il y a ${count} de plus.`) : msg(html`Dans toute la région, il y a ${count} de plus.`)}</p>
    <button class="btn sec" type="button" @click=${() => askAndFocus({ ...query, radiusKm })}>
      ${km ? msg(str`Chercher à ${km}`) : msg('Chercher partout')}
    </button>
  </div>`;
}
