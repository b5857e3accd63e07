// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { iconClose } from '../../icons/search-icons.js';
import { filterName } from './filter-chip-labels.js';
import type { TrainingResultsProps } from './results-props.js';
import { activeFilters, withoutFilters } from '../query/finder-query.js';

/** Query in words. */
export function queryName({ query, data }: Pick<TrainingResultsProps, 'data' | 'query'>): string {
  const filters = activeFilters(query).map(filter => filterName(filter, query, data.today, data.territories));
  const town = query.radiusKm === null ? query.where?.name : undefined;
  return [query.text.trim() || query.job?.name, town, ...filters].filter(Boolean).join(', ');
}

/** Active filters, each with a button that removes it. */
export function chips(
  { data, query, askAndFocus }: Pick<TrainingResultsProps, 'data' | 'query' | 'askAndFocus'>,
  eraser = true,
): TemplateResult | typeof nothing {
  const filters = activeFilters(query);
  if (!filters.length) return nothing;
  return html`<div class="chips" role="group" aria-label=${msg('Filtres actifs')}>
    ${filters.map(filter => {
      const name = filterName(filter, query, data.today, data.territories);
      return chip(name, () => askAndFocus(filter.without));
    })}
    ${
      eraser
        ? html`<button class="btn quiet" type="button" @click=${() => askAndFocus(withoutFilters(query))}>${msg('Tout effacer')}</button>`
        : nothing
    }
  </div>`;
}

/** Filter that the visitor can remove. */
export function chip(name: string, remove: () => void): TemplateResult {
  return html`<button class="chip" type="button" @click=${remove}>
    <span class="visually-hidden">${msg('Retirer le filtre :')} </span><span>${name}</span>${iconClose()}
  </button>`;
}
