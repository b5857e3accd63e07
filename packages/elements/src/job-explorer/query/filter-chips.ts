// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { JobFacet } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { iconClose } from '../../icons/search-icons.js';
import { valueName } from '@orientation-widgets/domain/jobs/facet-labels.js';
import { activeFilters, toggle } from '@orientation-widgets/domain/jobs/explorer-query.js';
import type { ExplorerQuery } from '@orientation-widgets/domain/jobs/explorer-query.js';

/** Label of the chip of a filter. */
export function filterName(facet: JobFacet, value: string): string {
  const name = valueName(facet, value);
  return facet === 'level' ? msg(str`Tension ${name.toLocaleLowerCase('fr')}`) : name;
}

/** Active filters, each with a button that removes it. */
export function filterChips(
  query: ExplorerQuery,
  askAndFocus: (query: ExplorerQuery) => void,
): TemplateResult | typeof nothing {
  const active = activeFilters(query);
  if (!active.length) return nothing;
  return html`<div class="chips" role="group" aria-label=${msg('Vos choix')}>
    ${active.map(
      ({ facet, value }) =>
        html`<button class="chip" type="button" @click=${() => askAndFocus(toggle(query, facet, value))}>
          <span class="visually-hidden">${msg('Retirer :')} </span
          ><span>${filterName(facet, value)}</span>${iconClose()}
        </button>`,
    )}
    <button class="btn quiet" type="button" @click=${() => askAndFocus({ ...query, filters: {} })}>${msg('Tout effacer')}</button>
  </div>`;
}
