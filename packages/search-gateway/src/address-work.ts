// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Time after which an address that used all its work may use it again. */
const REFILL_MS = 20_000;
/** Addresses whose work is remembered; those with the oldest requests are dropped. */
const MAX_ADDRESSES = 10_000;

interface Usage {
  ms: number;
  updatedAt: number;
}

/** Processor time used by each address; it is given back over time. */
export class AddressWork {
  readonly #usages = new Map<string, Usage>();
  readonly #maxMs: number;
  readonly #now: () => number;

  /**
   * @param maxMs - Work that an address may use at once.
   * @param now - Milliseconds of the epoch.
   */
  constructor(maxMs: number, now: () => number) {
    this.#maxMs = maxMs;
    this.#now = now;
  }

  /** Milliseconds of work that an address has used, less those given back. */
  usedBy(address: string): number {
    const usage = this.#usages.get(address);
    return usage ? Math.max(0, usage.ms - (this.#now() - usage.updatedAt) * this.#refill) : 0;
  }

  /** Adds work to what an address has used. */
  charge(address: string, workMs: number): void {
    const ms = this.usedBy(address) + workMs;
    this.#usages.delete(address);
    this.#usages.set(address, { ms, updatedAt: this.#now() });
    const [oldest] = this.#usages.keys();
    if (this.#usages.size > MAX_ADDRESSES && oldest !== undefined) this.#usages.delete(oldest);
  }

  /** Seconds after which an address without work left may ask again; undefined when it has some. */
  retryAfter(address: string): number | undefined {
    const excess = this.usedBy(address) - this.#maxMs;
    return excess < 0 ? undefined : Math.ceil(excess / this.#refill / 1000) + 1;
  }

  /** Milliseconds of work given back to an address each millisecond. */
  get #refill(): number {
    return this.#maxMs / REFILL_MS;
  }
}
