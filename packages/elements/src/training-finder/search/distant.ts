// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed, FeedError } from '@orientation-widgets/feed';
import type { TemplateResult } from 'lit';
import type { AsyncState } from '../../core/async-state.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';

/** A training, as a feed that has it alone. */
export interface OneTraining {
  readonly feed: Feed;
  /** How many of its sessions are to come, when the feed has the first ones only. */
  readonly sessionCount?: number;
}

/** What a list has, as far as a note on it says. */
export interface ListedTrainings {
  readonly total: number;
  readonly views: readonly TrainingView[];
  /** See `TrainingResults.stale`. */
  readonly stale?: boolean;
}

/** Trainings that are searched elsewhere than in this page. */
export interface Distant {
  /** Maximum number of trainings of a search that are requested one by one, for a map or a file. */
  readonly most: number;
  /** Below the fields: who learns what is looked for, what an answer lacks, and that the last search has none. */
  view: (state: AsyncState<unknown, FeedError>, found: ListedTrainings | undefined) => TemplateResult;
  /** A training whole; undefined when there is none of that id. Rejects when nothing answers. */
  training: (id: string) => Promise<OneTraining | undefined>;
  /** What a map or a file has of a search, in words; empty when it has all. */
  extent: (total: number) => string;
  /** The same, and where the whole lies. */
  extentView: (total: number) => TemplateResult;
}
