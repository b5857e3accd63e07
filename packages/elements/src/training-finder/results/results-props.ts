// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import type { FinderData } from '../search/finder-data.js';
import type { SearchResults } from '../search/search-results.js';
import type { FinderQuery } from '../query/finder-query.js';
import type { ToolContext } from './tool-context.js';

/** What the results are drawn from. */
export interface TrainingResultsProps {
  readonly data: FinderData;
  readonly query: FinderQuery;
  readonly results: SearchResults;
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
