// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CatalogueIndex } from '../trainings/catalogue-index.js';
import { lazy } from '../lazy.js';
import { recordsOf } from '../trainings/training-records.js';
import type {
  FigureSort,
  Sort,
  Suggestion,
  TrainingHit,
  TrainingResults,
  TrainingSearch,
} from '../trainings/training-search.js';
import type { SourceOptions, TrainingRecords, TrainingSource } from '../trainings/training-source.js';

/** Parser of typed queries: a `QueryParser`, or a version of it that pauses. */
export interface TextSearch {
  find(
    catalogue: CatalogueIndex,
    request: TrainingSearch,
    outcomeKeys?: Float64Array,
  ): TrainingResults | Promise<TrainingResults>;
  suggest(text: string): readonly Suggestion[];
}

/** Whether a sort order uses figures, which are computed for it. */
export function isFigureSort(sort: Sort | undefined): sort is FigureSort {
  return sort === 'outcome' || sort === 'success' || sort === 'demand';
}

/** Catalogue in this page whose query parser is loaded on demand: only a search with a text waits for it. */
export class LazyTrainingSource implements TrainingSource {
  readonly #catalogue: CatalogueIndex;
  readonly #parser: () => Promise<TextSearch>;
  readonly #outcomes: Readonly<Record<FigureSort, () => Promise<Float64Array | undefined>>>;
  readonly #pause: () => Promise<void>;

  /**
   * @param load - loads the query parser; called again after a failure.
   * @param outcomes - computes the keys of `sort: 'outcome'`, `'success'` or `'demand'`: see `CatalogueIndex.find`. By default, these sorts do nothing.
   * @param pause - resolves once the page may go on: called between two counts. By default, they follow each other.
   */
  constructor(
    catalogue: CatalogueIndex,
    load: () => Promise<TextSearch>,
    outcomes: (sort: FigureSort) => Promise<Float64Array | undefined> = async () => undefined,
    pause: () => Promise<void> = async () => undefined,
  ) {
    this.#catalogue = catalogue;
    this.#pause = pause;
    this.#parser = lazy(load);
    this.#outcomes = {
      outcome: lazy(() => outcomes('outcome')),
      success: lazy(() => outcomes('success')),
      demand: lazy(() => outcomes('demand')),
    };
  }

  /** Loads the query parser when the visitor is about to type. A failure is reported by the first search that needs it. */
  prepare(): void {
    this.#parser().catch(() => undefined);
  }

  async search(request: TrainingSearch, { signal }: SourceOptions = {}): Promise<TrainingResults> {
    signal?.throwIfAborted();
    const { text, sort } = request;
    const keys = isFigureSort(sort) ? this.#outcomes[sort] : undefined;
    if (!text && !keys) return this.#catalogue.find(request);
    const [parser, outcomes] = await Promise.all([text ? this.#parser() : undefined, keys?.()]);
    signal?.throwIfAborted();
    return parser?.find(this.#catalogue, request, outcomes) ?? this.#catalogue.find(request, undefined, outcomes);
  }

  async counts(requests: readonly TrainingSearch[], options: SourceOptions = {}): Promise<readonly number[]> {
    const totals: number[] = [];
    for (const request of requests) {
      totals.push((await this.search({ ...request, limit: 0 }, options)).total);
      await this.#pause();
    }
    return totals;
  }

  async suggest(text: string, { signal }: SourceOptions = {}): Promise<readonly Suggestion[]> {
    const parser = await this.#parser();
    signal?.throwIfAborted();
    return parser.suggest(text);
  }

  async records(hits: readonly TrainingHit[], { signal }: SourceOptions = {}): Promise<readonly TrainingRecords[]> {
    signal?.throwIfAborted();
    return recordsOf(this.#catalogue, hits);
  }
}
