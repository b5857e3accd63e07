// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Outcome } from '@orientation-widgets/feed';
import { CatalogueIndex } from './catalogue-index.js';
import type { CatalogueSources } from './catalogue-index.js';
import { TextReader } from './text-reader.js';
import type { TextSources } from './text-reader.js';
import type { Suggestion, TrainingResults, TrainingSearch } from './training-search.js';
import { outcomesOf } from './training-outcomes.js';

/** What an index is made from: plain records, or the collections of a feed (faster: their columns are read as they are). */
export interface TrainingIndexSources extends CatalogueSources, TextSources {
  /** Gives the sort by outcome. */
  readonly outcomes?: Iterable<Outcome>;
}

/** Answers searches over trainings and their sessions. Synchronous, without DOM: the same in a page and in a worker. */
export class TrainingIndex extends CatalogueIndex {
  readonly #reader: TextReader;
  readonly #outcomes: Iterable<Outcome>;
  /** Made when first sorted by. */
  #outcomeKey: Float64Array | undefined;

  constructor(sources: TrainingIndexSources) {
    super(sources);
    this.#outcomes = sources.outcomes ?? [];
    const { trainings, places } = this;
    this.#reader = new TextReader({ ...sources, trainings, places });
  }

  /** One page of the trainings that match, and the counts asked for. */
  search(request: TrainingSearch = {}): TrainingResults {
    return this.find(request, request.text ? this.#reader.read(request.text) : undefined);
  }

  /** Titles to propose for what is being typed, each once. */
  suggest(text: string, limit?: number): Suggestion[] {
    return this.#reader.suggest(text, limit);
  }

  protected override outcomeKey(): Float64Array {
    return (this.#outcomeKey ??= Float64Array.from(outcomesOf(this.trainings, this.#outcomes), (rate) => (Number.isNaN(rate) ? Infinity : -rate)));
  }
}

/** Indexes trainings, their sessions and places. Ready in well under 150 ms for 50 000 sessions. */
export function createTrainingIndex(sources: TrainingIndexSources): TrainingIndex {
  return new TrainingIndex(sources);
}
