// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Consecutive failures after which a node is skipped, or tried last. */
const MAX_FAILURES = 3;
const PROBE_INTERVAL_MS = 500;

/**
 * Opens when a node was silent three times in a row, and puts last a node that another overtook three times in a row: a request does not
 * wait for it each time. Such a node is probed twice a second.
 */
export class CircuitBreaker {
  readonly #now: () => number;
  #silences = 0;
  #overtakings = 0;
  #nextProbeAt = 0;

  /** @param now - Milliseconds. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Whether the node is skipped. */
  get isOpen(): boolean {
    return this.#silences >= MAX_FAILURES;
  }

  /** Whether the node is tried only after the others. */
  get isSlow(): boolean {
    return this.#overtakings >= MAX_FAILURES;
  }

  /** Whether the node is to be probed now: true once, then false for half a second. */
  takeProbe(): boolean {
    if (!(this.isOpen || this.isSlow) || this.#now() < this.#nextProbeAt) return false;
    this.#nextProbeAt = this.#now() + PROBE_INTERVAL_MS;
    return true;
  }

  /** The node answered something, even a refusal. */
  recordAnswer(): void {
    this.#silences = 0;
    this.#overtakings = 0;
  }

  /** The node answered nothing. */
  recordSilence(): void {
    this.#silences++;
    this.#nextProbeAt = this.#now() + PROBE_INTERVAL_MS;
  }

  /** Another node, tried later, answered first. */
  recordOvertaking(): void {
    this.#overtakings++;
    this.#nextProbeAt = this.#now() + PROBE_INTERVAL_MS;
  }
}
