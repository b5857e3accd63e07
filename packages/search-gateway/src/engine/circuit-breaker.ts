// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Failures in a row after which a node is left alone. */
const MAX_FAILURES = 3;
/** How long it is. Then one request tries it. */
const OPEN_MS = 2000;

/** Leaves alone, for two seconds, a node that failed three times in a row: who asks does not wait for it each time. */
export class CircuitBreaker {
  readonly #now: () => number;
  #failures = 0;
  #openUntil = 0;

  /** @param now - Milliseconds. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  get isOpen(): boolean {
    return this.#now() < this.#openUntil;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#openUntil = 0;
  }

  failed(): void {
    this.#failures++;
    if (this.#failures >= MAX_FAILURES) this.#openUntil = this.#now() + OPEN_MS;
  }
}
