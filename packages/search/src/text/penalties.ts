// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Penalties of the documents that match a query. Only these documents are listed, so that a search does not read the
 * whole catalogue.
 */
export class Penalties {
  /** Numbers of the documents that match, each once, in the order in which they were found. */
  readonly documents: number[] = [];
  readonly #values: Float32Array;

  /** @param size - number of documents. */
  constructor(size: number) {
    this.#values = new Float32Array(size).fill(Infinity);
  }

  /** Penalty of a document: 0 for an exact match, more for a weaker one, Infinity without a match. */
  of(document: number): number {
    return this.#values[document]!;
  }

  /** Keeps the smallest penalty of a document. */
  improve(document: number, penalty: number): void {
    const current = this.#values[document]!;
    if (penalty >= current) return;
    if (current === Infinity) this.documents.push(document);
    this.#values[document] = penalty;
  }

  /** Makes every match weaker. */
  add(penalty: number): void {
    for (const document of this.documents) this.#values[document]! += penalty;
  }
}
