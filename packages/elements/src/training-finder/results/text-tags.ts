// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TextCircumstance } from '@orientation-widgets/search';
import { iconPin } from '../../icons/training-icons.js';
import { distance, trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { choiceName } from './filter-labels.js';
import { CHOICES, EMPTY_QUERY } from '../query/finder-query.js';
import type { ChoiceFilter } from '../query/finder-query.js';
import type { TrainingResultsProps } from './results-props.js';
import { chip } from './filter-chips.js';
import { aroundTown } from '../search/town-in-text.js';

/** Circumstances read in the text, each with a button that removes it from the text; then those that had no effect. */
export function textTags(props: TrainingResultsProps): TemplateResult | typeof nothing {
  const { circumstances = [], places } = props.results;
  const inForce = circumstances.filter(({ filter }) => filter);
  const letGo = circumstances.filter(({ filter }) => !filter);
  if (!circumstances.length && !places.length) return nothing;
  return html`${
    inForce.length || places.length
      ? html`<div class="said" role="group" aria-label=${msg('Compris dans votre recherche')}>
          <ul class="ways-out">
            ${inForce.map(circumstance => circumstanceTag(circumstance, props))} ${places.length ? placeTag(props) : nothing}
          </ul>
        </div>`
      : nothing
  }
  ${
    letGo.length
      ? html`<p class="soft said">${msg(html`Nous n’avons pas de filtre pour : <b lang="fr">${letGo.map(({ words }) => words).join(', ')}</b>.`)}</p>`
      : nothing
  }`;
}

function circumstanceTag(
  { words, filter, more, rest }: TextCircumstance,
  { data, query, askAndFocus }: TrainingResultsProps,
): TemplateResult {
  const choice = CHOICES.find(name => name === filter?.facet) as ChoiceFilter;
  const name = choiceName(choice, filter?.value ?? words, data.territories);
  return html`<li>
    ${chip(name, () => askAndFocus({ ...query, text: rest }))}
    ${more ? html`<span class="soft">${msg(str`${trainingCount(more)} de plus si vous l’enlevez`)}</span>` : nothing}
  </li>`;
}

/** Town read in the text, which limits the results to that town: a button searches around it instead. */
function placeTag({ results, data, query, askAndFocus }: TrainingResultsProps): TemplateResult {
  const { places, textWithoutPlaces: text = '' } = results;
  const around = async (): Promise<void> => askAndFocus((await aroundTown(query, results, data)) ?? { ...query, text });
  const km = distance(EMPTY_QUERY.radiusKm ?? 0);
  return html`<li>
    ${chip(places.join(', '), () => askAndFocus({ ...query, text }))}
    ${
      query.where
        ? nothing
        : html`<button class="btn sec" type="button" @click=${around}>${iconPin()} ${msg(str`Chercher à ${km} autour`)}</button>`
    }
  </li>`;
}
