// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plural } from '@orientation-widgets/domain/words/format.js';
import { heading } from '../../core/heading.js';
import { iconRight } from '../../icons/symbol-icons.js';
import { trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { unansweredWordsView } from '../../search-page/unanswered-words.js';
import { wayOutView } from './empty-result-view.js';
import { wider } from './wider-search.js';
import { filterName } from './filter-chip-labels.js';
import { chip } from './filter-chips.js';
import type { TrainingResultsProps } from './results-props.js';
import { EMPTY_QUERY, activeFilters } from '../query/finder-query.js';
import type { FinderQuery } from '../query/finder-query.js';

/** Number of themes proposed when no other suggestion helps. */
const themes = 5;

/**
 * Title of an empty answer: “Rien de connu avec ces 3 filtres”; “Aucune formation…” only when the sources say that their list is complete.
 */
function nothingFound({ text }: FinderQuery, filters: number, isComplete: boolean): string {
  const queryText = text.trim();
  if (filters)
    return isComplete
      ? plural(filters, msg(str`Aucune formation avec ce filtre|Aucune formation avec ces ${filters} filtres`))
      : plural(filters, msg(str`Rien de connu avec ce filtre|Rien de connu avec ces ${filters} filtres`));
  return queryText ? msg(str`Rien ne correspond à « ${queryText} »`) : msg('Rien de connu');
}

/** Empty answer: filters to remove with the number of results each gives, or else themes to start from. */
export function noResult(context: TrainingResultsProps): TemplateResult {
  const { data, results, headingLevel, askAndFocus, tools } = context;
  const { query, ways = [] } = results;
  const isComplete = results.wayOut?.value?.gap?.knowledge === 'complete';
  const title = nothingFound(query, activeFilters(query).length, isComplete);
  return html`<div class="sheet none">
      <div class="count" role="group" aria-label=${title} tabindex="-1">${heading(headingLevel - 1, title, 'subtitle')}</div>
      ${
        ways.some(({ filter }) => filter.kind !== 'text')
          ? html`<p>${msg('Retirez un filtre pour voir plus de choix :')}</p>
            <ul class="ways-out">
              ${ways.map(
                ({ filter, total }) => html`<li>
                  ${chip(filterName(filter, query, data.today, data.territories), () => askAndFocus(filter.without))}
                  <span class="soft">${filter.kind === 'all' ? msg(str`${trainingCount(total)} si vous les enlevez`) : msg(str`${trainingCount(total)} si vous l’enlevez`)}</span>
                </li>`,
              )}
            </ul>`
          : themeList(context)
      }
      ${wayOutView(context)} ${unansweredWordsView(query.text, data.feed.info.publisher)}
      <p>
        ${
          tools.undo
            ? html`<button class="btn quiet" type="button" @click=${tools.undo}>${msg('Annuler le dernier changement')}</button>`
            : nothing
        }
        <button class="btn quiet" type="button" @click=${() => askAndFocus(EMPTY_QUERY)}>${msg('Recommencer la recherche')}</button>
      </p>
    </div>
    ${wider(context)}`;
}

function themeList({ data, askAndFocus }: TrainingResultsProps): TemplateResult | typeof nothing {
  const domains = Object.entries(data.catalogue.domain ?? {})
    .sort(([, a], [, b]) => b - a)
    .slice(0, themes);
  if (!domains.length) return nothing;
  return html`<p>${msg('Essayez un autre mot, ou cherchez par domaine :')}</p>
    <ul class="themes">
      ${domains.map(
        ([domain, total]) => html`<li>
          <button class="btn quiet" type="button" @click=${() => askAndFocus({ ...EMPTY_QUERY, choices: { domain: [domain] } })}>
            ${iconRight()} <span lang="fr">${domain}</span>
          </button>
          <span class="soft">${trainingCount(total)}</span>
        </li>`,
      )}
    </ul>`;
}
