// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CatalogueIndex } from './catalogue-index.js';
import { lazy } from '../lazy.js';
import type { QueryParser } from '../query/query-parser.js';
import { recordsOf } from './training-records.js';
import type { Suggestion, TrainingHit, TrainingResults, TrainingSearch } from './training-search.js';
import type { SourceOptions, TrainingRecords, TrainingSource } from './training-source.js';

/**
 * An index in this page whose reader of texts comes when it is needed. A question with a text waits for it; the others
 * are answered at once.
 */
export class LazyTrainingSource implements TrainingSource {
  readonly #catalogue: CatalogueIndex;
  readonly #reader: () => Promise<QueryParser>;
  readonly #outcomes: () => Promise<Float64Array | undefined>;

  /**
   * @param load - fetches the reader; asked again after a failure.
   * @param outcomes - makes what `sort: 'outcome'` sorts by: see `CatalogueIndex.find`.
   */
  constructor(
    catalogue: CatalogueIndex,
    load: () => Promise<QueryParser>,
    outcomes: () => Promise<Float64Array | undefined> = async () => undefined,
  ) {
    this.#catalogue = catalogue;
    this.#reader = lazy(load);
    this.#outcomes = lazy(outcomes);
  }

  /** Fetches the reader before it is needed, when the visitor is about to type. A failure shows at the first question. */
  prepare(): void {
    this.#reader().catch(() => undefined);
  }

  async search(request: TrainingSearch, { signal }: SourceOptions = {}): Promise<TrainingResults> {
    signal?.throwIfAborted();
    const { text, sort } = request;
    if (!text && sort !== 'outcome') return this.#catalogue.find(request);
    const [reader, outcomes] = await Promise.all([
      text ? this.#reader() : undefined,
      sort === 'outcome' ? this.#outcomes() : undefined,
    ]);
    signal?.throwIfAborted();
    return this.#catalogue.find(request, text ? reader?.read(text) : undefined, outcomes);
  }

  async suggest(text: string, { signal }: SourceOptions = {}): Promise<readonly Suggestion[]> {
    const reader = await this.#reader();
    signal?.throwIfAborted();
    return reader.suggest(text);
  }

  async records(hits: readonly TrainingHit[], { signal }: SourceOptions = {}): Promise<readonly TrainingRecords[]> {
    signal?.throwIfAborted();
    return recordsOf(this.#catalogue, hits);
  }
}
