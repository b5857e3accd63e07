// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** The first year measured on FAP 2021 families, with other levels. */
const NEW_METHOD_YEAR = 2021;

interface Band {
  low: number;
  high: number;
}

/**
 * Bands of the index for each level of tension, learnt from the years that publish both. Between the highest index of a
 * level and the lowest of the next, the level is unknown.
 */
export class TensionBands {
  readonly #methods = { before: new Map<number, Band>(), since: new Map<number, Band>() };
  readonly #published = new Set<string>();

  /** Extends the band of a published level. */
  learn(period: string, index: number, level: number): void {
    const slices = this.#of(period);
    const { low, high } = slices.get(level) ?? { low: index, high: index };
    slices.set(level, { low: Math.min(low, index), high: Math.max(high, index) });
    this.#published.add(period);
  }

  /** Whether no level has been learnt. */
  get isEmpty(): boolean {
    return this.#published.size === 0;
  }

  /** Whether the levels of a year are published. */
  isPublished(period: string): boolean {
    return this.#published.has(period);
  }

  /** Returns the level of an index; null when it is unknown, or when the bands of that method overlap. */
  levelOf(period: string, index: number): number | null {
    const slices = [...this.#of(period)].sort(([a], [b]) => a - b);
    if (slices.length < 5 || slices.some(([, { high }], rank) => high >= (slices[rank + 1]?.[1].low ?? Infinity)))
      return null;
    const slice = slices.find(
      ([level, { low, high }]) => (level === 1 || index >= low) && (level === 5 || index <= high),
    );
    return slice?.[0] ?? null;
  }

  #of(period: string): Map<number, Band> {
    return Number(period) >= NEW_METHOD_YEAR ? this.#methods.since : this.#methods.before;
  }
}
