// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { TemplateResult } from 'lit';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import type { FinderData } from '../search/finder-data.js';
import type { SearchResults } from '../search/search-results.js';
import type { FinderQuery } from '../query/finder-query.js';
import type { ToolContext } from './tool-context.js';
import type { orderLine, orderNote } from './success-views.lazy.js';

/** Texts of a list sorted by a figure: on each card, and above the list. */
export interface OrderViews {
  readonly orderLine: typeof orderLine;
  readonly orderNote: typeof orderNote;
}

/** Views of a query that is not empty, downloaded with the first one. */
export interface FinderQueryViews {
  /** Above the list: active filters, and interpretation of the text. */
  readonly above: (props: TrainingResultsProps) => TemplateResult;
  /** Below the list: where more would be found. */
  readonly below: (props: TrainingResultsProps) => TemplateResult;
  /** In place of the list, when there is no result. */
  readonly empty: (props: TrainingResultsProps) => TemplateResult;
}

/** Data and callbacks of the results. */
export interface TrainingResultsProps {
  readonly data: FinderData;
  readonly query: FinderQuery;
  readonly results: SearchResults;
  /** Views of the query of the results; undefined when it is empty. */
  readonly activeQuery: FinderQueryViews | undefined;
  /** Views of the figures that sort the results; undefined for other orders. */
  readonly orderViews: OrderViews | undefined;
  /** Level of the headings of the cards. */
  readonly headingLevel: number;
  ask: (query: FinderQuery) => void;
  /** Same as `ask`, when the control used disappears: the focus goes to the number of results. */
  askAndFocus: (query: FinderQuery) => void;
  more: () => void;
  open: (event: Event, view: TrainingView) => void;
  /** Tools of the results, and the panel that one shows. */
  readonly tools: ToolContext;
}
