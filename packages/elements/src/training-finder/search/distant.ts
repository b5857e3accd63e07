// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed, FeedError } from '@orientation-widgets/feed';
import type { TemplateResult } from 'lit';
import type { AsyncState } from '../../core/async-state.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';

/** Training, in a feed that has it alone. */
export interface OneTraining {
  readonly feed: Feed;
  /** Number of sessions to come, when the feed only has the first ones. */
  readonly sessionCount?: number;
}

/** Properties of a list that a note on it depends on. */
export interface ListedTrainings {
  readonly total: number;
  readonly views: readonly TrainingView[];
  /** See `TrainingResults.stale`. */
  readonly stale?: boolean;
}

/** Trainings that are searched by a remote service instead of in the page. */
export interface Distant {
  /** Maximum number of trainings of a search that are requested one by one, for a map or a file. */
  readonly most: number;
  /** Note below the fields: recipient of the query, gaps of an answer, or failure of the last search. */
  view: (state: AsyncState<unknown, FeedError>, found: ListedTrainings | undefined) => TemplateResult;
  /** Complete training; undefined when there is none of that id. Rejects when no service answers. */
  training: (id: string) => Promise<OneTraining | undefined>;
  /** Part of a search that a map or a file covers, in words; empty when it covers all of it. */
  extent: (total: number) => string;
  /** Same text, with a link to the whole list. */
  extentView: (total: number) => TemplateResult;
}
