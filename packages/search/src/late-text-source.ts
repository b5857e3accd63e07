// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CatalogueIndex } from './catalogue-index.js';
import { lazy } from './lazy.js';
import type { TextReader } from './text-reader.js';
import { recordsOf } from './training-records.js';
import type { Suggestion, TrainingHit, TrainingResults, TrainingSearch } from './training-search.js';
import type { SourceOptions, TrainingRecords, TrainingSource } from './training-source.js';

/**
 * An index in this page whose reader of texts comes when it is needed. A question with a text waits for it; the others
 * are answered at once.
 */
export class LateTextSource implements TrainingSource {
  readonly #catalogue: CatalogueIndex;
  readonly #reader: () => Promise<TextReader>;

  /** @param load - fetches the reader; asked again after a failure. */
  constructor(catalogue: CatalogueIndex, load: () => Promise<TextReader>) {
    this.#catalogue = catalogue;
    this.#reader = lazy(load);
  }

  /** Fetches the reader before it is needed, when the visitor is about to type. A failure shows at the first question. */
  prepare(): void {
    this.#reader().catch(() => undefined);
  }

  async search(request: TrainingSearch, { signal }: SourceOptions = {}): Promise<TrainingResults> {
    signal?.throwIfAborted();
    if (!request.text) return this.#catalogue.find(request);
    const reader = await this.#reader();
    signal?.throwIfAborted();
    return this.#catalogue.find(request, reader.read(request.text));
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
