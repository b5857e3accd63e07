// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { iconPin } from '../../icons/training-icons.js';
import { asTypedButton, correctionsNote } from '../../search-page/corrections-note.js';
import { distance, trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { chips, queryName } from './filter-chips.js';
import { textTags } from './text-tags.js';
import { wayOutView } from './empty-result-view.js';
import { successNote } from '../search/by-success.js';
import { RADII } from '../search/query-relaxations.js';
import type { TrainingResultsProps } from './results-props.js';
import type { FinderQuery } from '../query/finder-query.js';

/** What narrows the results, and how the text was understood. */
export function narrowedView(context: TrainingResultsProps): TemplateResult {
  const { query, results, data } = context;
  return html`${chips(context)} ${movedTown(context)} ${textTags(context)} ${understood(context)} ${wayOutView(context)}
  ${
    query.order === 'outcome'
      ? html`<p class="soft said">
        ${msg('Selon la part de personnes en emploi 6 mois après. Les formations sans chiffre publié viennent à la fin.')}
      </p>`
      : nothing
  }
  ${results.query.order === 'success' ? html`<p class="soft said">${successNote(results.views, data)}</p>` : nothing}`;
}

/** The town that was taken out of the text, and the way to put it back; nothing after another search. */
function movedTown({ query, askAndFocus }: TrainingResultsProps): TemplateResult | typeof nothing {
  const { name, matchedText } = query.where ?? {};
  if (matchedText === undefined || !query.text.split(' ').every(word => matchedText.includes(word))) return nothing;
  return html`<p class="soft said">
    ${msg(html`Nous avons mis <b>${name}</b> dans « Où ? ».`)}
    <button class="btn quiet" type="button" @click=${() => askAndFocus({ ...query, text: matchedText, where: undefined })}>
      ${msg('Remettre dans le texte')}
    </button>
  </p>`;
}

function understood({ results, query, askAndFocus }: TrainingResultsProps): TemplateResult | typeof nothing {
  const { partial, understoodAs, corrections = [] } = results;
  const refusal = asTypedButton(query.text, text => askAndFocus({ ...query, text }));
  if (understoodAs)
    return html`<p class="soft said">${msg(html`Nous n’avons pas trouvé exactement. Nous avons cherché : <b lang="fr">${understoodAs}</b>.`)} ${refusal}</p>`;
  return html`${correctionsNote(corrections, refusal)}
  ${
    partial
      ? html`<p class="soft said">${msg('Nous n’avons pas trouvé exactement. Voici le plus proche.')}</p>`
      : nothing
  }`;
}

/** Below the list: how many more are a little farther, and the button that keeps the search. */
export function wider(props: TrainingResultsProps): TemplateResult {
  return html`${widerTip(props)} ${props.tools.selection?.keepSearch(queryName(props))}`;
}

/** What the next radius would add. */
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

/** How far around the place. */
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
