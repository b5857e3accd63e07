// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { asTypedButton, correctionsNote } from '../../search-page/corrections-note.js';
import { chips } from './filter-chips.js';
import { textTags } from './text-tags.js';
import { wayOutView } from './empty-result-view.js';
import type { TrainingResultsProps } from './results-props.js';

/** Active filters of the results, and interpretation of the text. */
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
  ${context.orderViews ? html`<p class="soft said">${context.orderViews.orderNote(results.views, data)}</p>` : nothing}`;
}

/** Town moved from the text to the place field, with a button that moves it back; nothing after another search. */
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
