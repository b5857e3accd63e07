// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** The first year measured on FAP 2021 families, with other levels. */
const NEW_METHOD_YEAR = 2021;

/** Rows of a year from which the agreement of its levels with its indexes is known. */
const ENOUGH_ROWS = 30;

/**
 * Minimum correlation of the levels of a year with its indexes: 0.90 in the table of 2019, where no factor has more
 * than 0.39.
 */
const LEAST_AGREEMENT = 0.7;

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
  readonly #agreements = new Map<string, Correlation>();
  readonly #national = new Map<string, number>();

  /** Extends the band of a published level. */
  learn(period: string, index: number, level: number): void {
    const slices = this.#of(period);
    const { low, high } = slices.get(level) ?? { low: index, high: index };
    slices.set(level, { low: Math.min(low, index), high: Math.max(high, index) });
    this.#published.add(period);
    const agreement = this.#agreements.get(period) ?? new Correlation();
    agreement.add(index, level);
    this.#agreements.set(period, agreement);
  }

  /** Keeps the published index of a family in the country, which a second file may repeat. */
  learnNational(period: string, fap: string, index: number): void {
    this.#national.set(`${period} ${fap}`, index);
  }

  /** Returns the published index of a family in the country, or undefined. */
  nationalIndex(period: string, fap: string): number | undefined {
    return this.#national.get(`${period} ${fap}`);
  }

  /** Year whose levels do not rise with its indexes: another column stands for one of them. */
  get yearOfOtherLevels(): string | undefined {
    return [...this.#agreements].find(
      ([, agreement]) => agreement.count >= ENOUGH_ROWS && !(agreement.value >= LEAST_AGREEMENT),
    )?.[0];
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

/** Correlation of two values (Pearson), computed as they come. */
class Correlation {
  count = 0;
  #x = 0;
  #y = 0;
  #xx = 0;
  #yy = 0;
  #xy = 0;

  add(x: number, y: number): void {
    this.count++;
    this.#x += x;
    this.#y += y;
    this.#xx += x * x;
    this.#yy += y * y;
    this.#xy += x * y;
  }

  /** From -1 to 1; NaN when one of the values never changes. */
  get value(): number {
    const n = this.count;
    const spread = (n * this.#xx - this.#x ** 2) * (n * this.#yy - this.#y ** 2);
    return (n * this.#xy - this.#x * this.#y) / Math.sqrt(spread);
  }
}
