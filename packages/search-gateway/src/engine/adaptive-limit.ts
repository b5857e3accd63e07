// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { EngineError } from './engine-error.js';

const INITIAL_LIMIT = 64;
const MIN_LIMIT = 8;
const MAX_LIMIT = 256;
/** Factor by which a failure lowers the limit. */
const BACKOFF = 0.7;

/**
 * Limits concurrency as TCP does (additive increase, multiplicative decrease): one more once as many calls have succeeded, a third less
 * after a failure. A busy engine answers the calls that it can, rather than all of them late.
 */
export class AdaptiveLimit {
  #limit = INITIAL_LIMIT;
  #pending = 0;
  #calls = 0;
  /** First call made after the limit was last lowered. */
  #firstSinceBackoff = 0;

  /**
   * Calls a function and gives its result.
   *
   * @throws {EngineError} the limit is reached, and the function was not called; else what it throws.
   */
  async within<T>(call: () => Promise<T>): Promise<T> {
    if (this.#pending >= Math.floor(this.#limit)) throw new EngineError('too many concurrent questions');
    this.#pending++;
    const number = this.#calls++;
    try {
      const result = await call();
      // A limit that is far from reached is not tested, and not raised.
      if (this.#pending * 2 > this.#limit) this.#limit = Math.min(MAX_LIMIT, this.#limit + 1 / this.#limit);
      return result;
    } catch (error) {
      // Calls made before the limit was lowered would lower it again for the same reason.
      if (error instanceof EngineError && number >= this.#firstSinceBackoff) {
        this.#limit = Math.max(MIN_LIMIT, this.#limit * BACKOFF);
        this.#firstSinceBackoff = this.#calls;
      }
      throw error;
    } finally {
      this.#pending--;
    }
  }
}
