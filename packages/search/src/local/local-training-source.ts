// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { recordsOf } from '../trainings/training-records.js';
import type { TrainingIndex } from './training-index.js';
import type { Suggestion, TrainingHit, TrainingResults, TrainingSearch } from '../trainings/training-search.js';
import type { SourceOptions, TrainingRecords, TrainingSource } from '../trainings/training-source.js';

/** A source over an index in this page. */
export class LocalTrainingSource implements TrainingSource {
  readonly #index: TrainingIndex;

  constructor(index: TrainingIndex) {
    this.#index = index;
  }

  async search(request: TrainingSearch, options: SourceOptions = {}): Promise<TrainingResults> {
    options.signal?.throwIfAborted();
    return this.#index.search(request);
  }

  async counts(requests: readonly TrainingSearch[], options: SourceOptions = {}): Promise<readonly number[]> {
    options.signal?.throwIfAborted();
    return requests.map(request => this.#index.search({ ...request, limit: 0 }).total);
  }

  async suggest(text: string, options: SourceOptions = {}): Promise<readonly Suggestion[]> {
    options.signal?.throwIfAborted();
    return this.#index.suggest(text);
  }

  async records(hits: readonly TrainingHit[], options: SourceOptions = {}): Promise<readonly TrainingRecords[]> {
    options.signal?.throwIfAborted();
    return recordsOf(this.#index, hits);
  }
}
