// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Place, Provider, Session, Training } from '@orientation-widgets/feed';
import type { Suggestion, TrainingHit, TrainingResults, TrainingSearch } from './training-search.js';

export interface SourceOptions {
  /** Rejects the promise with the signal's reason when aborted. */
  readonly signal?: AbortSignal;
}

/** A session with where and by whom. */
export interface SessionRecords {
  readonly session: Session;
  readonly place?: Place;
  readonly provider?: Provider;
}

/** What a card shows of a hit. */
export interface TrainingRecords {
  readonly training: Training;
  readonly sessions: readonly SessionRecords[];
}

/**
 * Where trainings are searched: an index in the page, or a search engine behind HTTP. Pages are asked for with `limit`
 * and `offset`. Every answer comes later, and may be cancelled.
 */
export interface TrainingSource {
  search(request: TrainingSearch, options?: SourceOptions): Promise<TrainingResults>;
  suggest(text: string, options?: SourceOptions): Promise<readonly Suggestion[]>;
  /** The records of some hits, in the same order; a hit whose records are gone is left out. */
  records(hits: readonly TrainingHit[], options?: SourceOptions): Promise<readonly TrainingRecords[]>;
}
