// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plural } from '@orientation-widgets/domain/words/format.js';
import { heading } from '../../core/heading.js';
import { moreButton, orderSelect } from '../../search-page/results-list.js';
import { sourceNote } from '../../sources/source-note.js';
import { trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { cardList } from '../../trainings/card-list.js';
import { outcomeAge, outcomeOrigin } from '../../trainings/outcome-summary.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import type { FinderData } from '../search/finder-data.js';
import type { SearchResults } from '../search/search-results.js';
import type { TrainingResultsProps } from '../results/results-props.js';
import { toolsView } from '../tools/results-tools.js';
import { mostFrequent } from '@orientation-widgets/domain/words/most-frequent.js';
import { startSentence } from '@orientation-widgets/domain/trainings/session-labels.js';
import { aroundLabel } from '../results/around-label.js';
import { isAround, orderOf } from '../query/finder-query.js';
import type { Order } from '../query/finder-query.js';

/** Count, order and active filters of the results, then their cards. */
export function resultsView(context: TrainingResultsProps): TemplateResult {
  const { results, headingLevel, data, tools } = context;
  const { panel } = tools;
  const where = aroundLabel(results.query);
  const beside = panel?.name === 'map' ? undefined : tools.beside;
  const isReplaced = [panel, beside].some(view => view?.stands === 'instead');
  return html`<div class="results-head">
      <div class="count" role="group" aria-labelledby="count" tabindex="-1">
        ${heading(headingLevel - 1, html`<b id="count">${trainingCount(results.total)}</b>${where ? ` ${where}` : nothing}`, 'count-text', 'count')}
      </div>
      ${results.total > 1 ? orders(context) : nothing}
    </div>
    ${toolsView(tools)} ${context.activeQuery?.above(context)}
    ${panel?.view(tools)} ${beside?.view(tools) ?? html`<div class="map-room"></div>`} ${isReplaced ? nothing : list(context)} ${sources(results, data)} ${tools.figuresLink?.(context)}`;
}

function list(context: TrainingResultsProps): TemplateResult {
  const { results, headingLevel, open, more, data, tools, activeQuery, orderViews } = context;
  const { selection } = tools;
  const sharedStart = data.isEasy ? undefined : seenFor(results.views);
  const sharedAge = data.isEasy ? undefined : mostFrequent(results.views.flatMap(view => outcomeAge(view) ?? []));
  const ages = [sharedStart, sharedAge].filter(Boolean);
  const actions =
    (selection ?? orderViews)
      ? (view: TrainingView): unknown => [orderViews?.orderLine(view, data), selection?.actions(view)]
      : undefined;
  return html`${ages.length ? html`<p class="ages note">${ages.map(age => html`<span class="age">${age}</span>`)}</p>` : nothing}
    ${cardList(results.views, { headingLevel, open, isEasy: data.isEasy, sharedStart, sharedAge, isByEmployment: results.query.order === 'outcome', actions })}
    ${moreButton(results.views.length, results.total, nextTrainings, more)} ${activeQuery?.below(context)} ${selection?.selectionBar()}`;
}

/** School year of most offers dated by a school year only, stated once by the list. */
function seenFor(views: readonly TrainingView[]): string | undefined {
  const seen = views.filter(
    ({ next }) => next?.moment !== 'open-ended' && next?.session.start === null && next.session.schoolYear,
  );
  return seen.length > 1 ? mostFrequent(seen.flatMap(({ next }) => (next ? startSentence(next) : []))) : undefined;
}

function orderName(order: Order, hasStarts: boolean): string {
  switch (order) {
    case 'relevance':
      return msg('Plus pertinentes d’abord');
    case 'distance':
      return msg('Plus proches d’abord');
    case 'start':
      return hasStarts ? msg('Prochaines rentrées d’abord') : msg('Dans l’ordre du catalogue');
    case 'outcome':
      return msg('Plus de personnes en emploi d’abord');
    case 'success':
      return msg('Plus de réussite à l’examen d’abord');
    case 'demand':
      return msg('Moins de demandes par place d’abord');
  }
}

/** Order in words, or a choice when several are possible. */
function orders({ query, data, ask }: TrainingResultsProps): TemplateResult {
  const current = orderOf(query);
  const nameOf = (order: Order): string => orderName(order, data.hasStarts);
  const possible: Order[] = [
    ...(isAround(query) ? ['distance' as const] : []),
    ...(query.text.trim() ? ['relevance' as const] : []),
    'start',
    ...(data.hasOutcomes ? ['outcome' as const] : []),
    ...(data.hasSuccess ? ['success' as const] : []),
    ...(data.hasDemand ? ['demand' as const] : []),
  ];
  if (possible.length === 1) return html`<p class="soft">${nameOf(current)}</p>`;
  return orderSelect(possible, current, nameOf, order => ask({ ...query, order }));
}

function nextTrainings(next: number): string {
  return plural(next, msg(str`Voir ${next} formation de plus|Voir ${next} formations de plus`));
}

function sources({ views }: SearchResults, { sources }: FinderData): TemplateResult | typeof nothing {
  return sourceNote(
    sources,
    views
      .flatMap(view => [
        { sourceId: view.training.sourceId, period: sources.get(view.training.sourceId)?.period },
        outcomeOrigin(view) ?? [],
      ])
      .flat(),
  );
}
