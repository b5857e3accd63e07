// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { heading } from '../../core/heading.js';
import { iconClose } from '../../icons/search-icons.js';
import { chips } from '../results/filter-chips.js';
import type { FinderFilters, FinderFiltersProps } from './filters.lazy.js';
import type { TrainingResultsProps } from '../results/results-props.js';
import { activeFilters, withoutFilters } from '../query/finder-query.js';

/** Label of the button that shows the results: “Voir 27 formations”. */
function seeCount(total: number): string {
  return total
    ? plural(total, msg(str`Voir ${number(total)} formation|Voir ${number(total)} formations`))
    : msg('Voir le résultat');
}

/** Full-height sheet of filters for a narrow screen; the button to the results is always visible. */
export function filterSheet(
  context: FinderFiltersProps & Pick<TrainingResultsProps, 'askAndFocus'>,
  filters: FinderFilters,
  headingLevel: number,
  close: () => void,
): TemplateResult {
  const { query, results, askAndFocus } = context;
  return html`<div class="sheet-head">
      ${heading(headingLevel, msg('Filtrer'), 'subtitle')}
      <button class="btn quiet" type="button" aria-label=${msg('Fermer les filtres')} @click=${close}>${iconClose()}</button>
    </div>
    <div class="sheet-body">${chips(context, false)} ${filters.view(context)}</div>
    <div class="sheet-foot">
      <button class="btn sec" type="button" ?disabled=${!activeFilters(query).length} @click=${() => askAndFocus(withoutFilters(query))}>
        ${msg('Tout effacer')}
      </button>
      <button class="btn pri" type="button" @click=${close}>${seeCount(results?.total ?? 0)}</button>
    </div>`;
}
