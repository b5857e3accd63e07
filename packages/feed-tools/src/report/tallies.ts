// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A repeated event. */
export interface Tally {
  reason: string;
  count: number;
  /** The first occurrences, "file:line: reason". */
  examples: string[];
}

const EXAMPLES = 3;
/** Maximum number of distinct reasons; further ones are counted together. */
const REASONS = 50;
const OTHERS = 'other reasons';

/** Counts occurrences by reason, and keeps the first examples. */
export class Tallies {
  readonly #tallies = new Map<string, Tally>();

  /**
   * @param reason What happened; values quoted in it do not make a distinct reason.
   * @param example Full description of the occurrence.
   */
  add(reason: string, example?: string, count = 1): void {
    const general = reason.replace(/"[^"]*"/g, '"…"').replace(/^(\/\w+)?\/\d+/, '$1/…');
    const known = this.#tallies.has(general) || this.#tallies.size < REASONS;
    const key = known ? general : OTHERS;
    const tally = this.#tallies.get(key) ?? { reason: key, count: 0, examples: [] };
    tally.count += count;
    if (example !== undefined && tally.examples.length < EXAMPLES) tally.examples.push(example);
    this.#tallies.set(key, tally);
  }

  get isEmpty(): boolean {
    return this.#tallies.size === 0;
  }

  /** Most frequent first. */
  list(): Tally[] {
    return [...this.#tallies.values()].sort((a, b) => b.count - a.count);
  }
}
