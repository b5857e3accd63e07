// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Times in a row after which a node is no longer asked, or asked last. */
const MAX_FAILURES = 3;
/** Between two questions that try it. */
const TRIAL_MS = 500;

/**
 * Leaves alone a node that was silent three times in a row, and puts last one that another overtook three times in a row: who asks
 * does not wait for it each time. A question tries it twice a second.
 */
export class CircuitBreaker {
  readonly #now: () => number;
  #silences = 0;
  #overtakings = 0;
  #tryAt = 0;

  /** @param now - Milliseconds. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Whether the node is not asked. */
  get isOpen(): boolean {
    return this.#silences >= MAX_FAILURES;
  }

  /** Whether the node is asked when no other is left. */
  get isSlow(): boolean {
    return this.#overtakings >= MAX_FAILURES;
  }

  /** Whether a question is to try the node now: true once, then false for half a second. */
  isTried(): boolean {
    if (!(this.isOpen || this.isSlow) || this.#now() < this.#tryAt) return false;
    this.#tryAt = this.#now() + TRIAL_MS;
    return true;
  }

  /** The node answered something, even a refusal. */
  answered(): void {
    this.#silences = 0;
    this.#overtakings = 0;
  }

  /** The node answered nothing. */
  wasSilent(): void {
    this.#silences++;
    this.#tryAt = this.#now() + TRIAL_MS;
  }

  /** Another node, asked later, answered before. */
  wasOvertaken(): void {
    this.#overtakings++;
    this.#tryAt = this.#now() + TRIAL_MS;
  }
}
