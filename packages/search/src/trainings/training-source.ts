// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Place, Provider, Session, Training } from '@orientation-widgets/feed';
import type { Suggestion, TrainingHit, TrainingResults, TrainingSearch } from './training-search.js';

export interface SourceOptions {
  /** Rejects the promise with the signal's reason when aborted. */
  readonly signal?: AbortSignal;
}

/** A session with its place and its provider. */
export interface SessionRecords {
  readonly session: Session;
  readonly place?: Place;
  readonly provider?: Provider;
}

/** The records of a hit. */
export interface TrainingRecords {
  readonly training: Training;
  readonly sessions: readonly SessionRecords[];
}

/**
 * Source of training searches: an index in the page, or a search engine over HTTP. Every call can be aborted by a
 * signal.
 */
export interface TrainingSource {
  /** Returns one page of the matching trainings (`limit`, `offset`), and the requested counts. */
  search(request: TrainingSearch, options?: SourceOptions): Promise<TrainingResults>;
  /** Returns the number of trainings that each search finds, in the same order. */
  counts(requests: readonly TrainingSearch[], options?: SourceOptions): Promise<readonly number[]>;
  /** Titles that complete the typed text, best first. */
  suggest(text: string, options?: SourceOptions): Promise<readonly Suggestion[]>;
  /** The records of some hits, in the same order; hits that the source does not have are left out. */
  records(hits: readonly TrainingHit[], options?: SourceOptions): Promise<readonly TrainingRecords[]>;
  /** Prepares for a text, when the visitor is about to type: a source that loads something for texts does so now. */
  prepare?(): void;
}
