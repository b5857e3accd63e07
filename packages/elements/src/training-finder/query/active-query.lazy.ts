// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CSSResult, TemplateResult } from 'lit';
import { chipStyles } from '../../search-page/chips.styles.js';
import type { FinderQuery } from './finder-query.js';
import type { ResultsProps } from '../page/results-props.js';
import type { FinderData } from '../search/finder-data.js';
import type { SearchResults } from '../search/search-results.js';
import type { Tool } from '../tools/tool-context.js';
import { askedStyles } from './active-query.styles.js';
import { aroundLabel } from './filter-chip-labels.js';
import { deferCards } from './defer-cards.js';
import { monthsView } from './month-range-filter.js';
import { noResultView } from './no-result.js';
import { historyAfter } from './query-history.js';
import { moreToFind } from './query-relaxations.js';
import { narrowedView, radiusView, wider } from './query-summary.js';
import { undoTool } from './undo-tool.js';

/** What the page shows of a query that asks for something. It is downloaded with the first one. */
export interface ActiveQuery {
  readonly styles: readonly CSSResult[];
  /** Buttons above the results. */
  readonly tools: readonly Tool[];
  /** Draws the cards that are out of view later. */
  deferCards(list: Element | null): Promise<void>;
  /** “à moins de 30 km de Lille”; empty without a place. */
  aroundLabel(query: FinderQuery): string;
  /** Above the list: the filters in force, and how the text was understood. */
  narrowedView(props: ResultsProps): TemplateResult;
  /** Below the list: how many more are a little farther. */
  wider(props: ResultsProps): unknown;
  /** In place of the list, when nothing is found. */
  noResultView(props: ResultsProps): TemplateResult;
  /** Choice of a distance, below the place. */
  radiusView(query: FinderQuery, ask: (query: FinderQuery) => void): TemplateResult;
  /** Choice of months, below the periods. */
  monthsView(query: FinderQuery, today: string, prefix: string, ask: (query: FinderQuery) => void): TemplateResult;
  /** What would find more than this query. */
  moreToFind(
    query: FinderQuery,
    answer: Pick<SearchResults, 'total' | 'partial' | 'understoodAs' | 'places' | 'textWithoutPlaces'>,
    count: (queries: readonly FinderQuery[]) => Promise<readonly number[]>,
    data: FinderData | undefined,
    changed: () => void,
    move: ((query: FinderQuery) => void) | undefined,
  ): Promise<Pick<SearchResults, 'wider' | 'ways' | 'wayOut' | 'bySuccess'>>;
  /** The queries that can be undone, once the visitor has asked another. */
  historyAfter(past: readonly FinderQuery[], before: FinderQuery, now: FinderQuery): readonly FinderQuery[];
}

export const activeQuery: ActiveQuery = {
  styles: [chipStyles, askedStyles],
  tools: [undoTool],
  deferCards,
  aroundLabel,
  narrowedView,
  wider,
  noResultView,
  radiusView,
  monthsView,
  moreToFind,
  historyAfter,
};
