// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { BusyError } from '../catalogue/busy-error.js';
import { EngineError } from '../engine/engine-error.js';

const INITIAL_LIMIT = 64;
const MIN_LIMIT = 8;
const MAX_LIMIT = 256;
/** Factor by which a failure lowers the limit. */
const BACKOFF = 0.7;
/** Share of the calls that may be pending, once one caller has half of them: the rest is for the other callers. */
const SHARED = 3 / 4;

/**
 * Limits concurrency as TCP does (additive increase, multiplicative decrease): one more once as many calls have succeeded, a third less
 * after a failure. A busy engine answers the calls that it can, rather than all of them late.
 */
export class AdaptiveLimit {
  #limit = INITIAL_LIMIT;
  #pending = 0;
  readonly #pendingByCaller = new Map<string, number>();
  #calls = 0;
  /** First call made after the limit was last lowered. */
  #firstSinceBackoff = 0;

  /**
   * Calls a function and gives its result, or what it throws.
   *
   * @param caller - who asks: one alone never takes every place.
   * @throws {EngineError} the limit is reached, and the function was not called.
   * @throws {BusyError} this caller has half of the places, and the function was not called.
   */
  async within<T>(caller: string, call: () => Promise<T>): Promise<T> {
    const places = Math.floor(this.#limit);
    const pendingOfCaller = this.#pendingByCaller.get(caller) ?? 0;
    if (this.#pending >= places) throw new EngineError('too many concurrent questions');
    if (pendingOfCaller * 2 >= places && this.#pending >= places * SHARED) throw new BusyError('address');
    this.#pending++;
    this.#pendingByCaller.set(caller, pendingOfCaller + 1);
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
      this.#release(caller);
    }
  }

  #release(caller: string): void {
    const count = (this.#pendingByCaller.get(caller) ?? 1) - 1;
    if (count > 0) this.#pendingByCaller.set(caller, count);
    else this.#pendingByCaller.delete(caller);
  }
}
