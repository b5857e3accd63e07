// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { TrainingView } from '../training-card/training-view.js';
import type { FinderData } from './finder-data.js';
import type { Found } from './found.js';
import type { FinderQuery } from './search-state.js';
import type { ToolContext } from './tool-context.js';

/** What the results are drawn from. */
export interface ResultsContext {
  readonly data: FinderData;
  readonly query: FinderQuery;
  readonly found: Found;
  /** Level of the headings of the cards. */
  readonly headingLevel: number;
  ask(query: FinderQuery): void;
  /** The same, when the control that asks goes away: the focus goes to the number of results. */
  askAndFocus(query: FinderQuery): void;
  more(): void;
  open(event: Event, view: TrainingView): void;
  /** What one can do with the results, and what a tool shows. */
  readonly tools: ToolContext;
}
