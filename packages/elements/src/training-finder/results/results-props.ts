// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { TemplateResult } from 'lit';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import type { FinderData } from '../search/finder-data.js';
import type { SearchResults } from '../search/search-results.js';
import type { FinderQuery } from '../query/finder-query.js';
import type { ToolContext } from './tool-context.js';
import type { orderLine, orderNote } from './success-views.lazy.js';

/** What a list in the order of examinations says: on each card, and above. */
export interface OrderViews {
  readonly orderLine: typeof orderLine;
  readonly orderNote: typeof orderNote;
}

/** What is said of a query that is not empty: downloaded with the first one. */
export interface FinderQueryViews {
  /** Above the list: what narrows it, and how the text was understood. */
  readonly above: (props: TrainingResultsProps) => TemplateResult;
  /** Below the list: where more would be found. */
  readonly below: (props: TrainingResultsProps) => TemplateResult;
  /** In the place of the list, when nothing answers. */
  readonly empty: (props: TrainingResultsProps) => TemplateResult;
}

/** What the results are drawn from. */
export interface TrainingResultsProps {
  readonly data: FinderData;
  readonly query: FinderQuery;
  readonly results: SearchResults;
  /** What is said of the query of the results; undefined when it is empty. */
  readonly activeQuery: FinderQueryViews | undefined;
  /** What is said of the examinations; undefined unless they sort the results. */
  readonly orderViews: OrderViews | undefined;
  /** Level of the headings of the cards. */
  readonly headingLevel: number;
  ask: (query: FinderQuery) => void;
  /** The same, when the control that asks goes away: the focus goes to the number of results. */
  askAndFocus: (query: FinderQuery) => void;
  more: () => void;
  open: (event: Event, view: TrainingView) => void;
  /** What the visitor can do with the results, and what a tool shows. */
  readonly tools: ToolContext;
}
