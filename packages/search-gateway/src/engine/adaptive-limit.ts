// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { EngineError } from './engine-client.js';

/** Questions at once: at first, at least, at most. */
const FIRST = 64;
const [LEAST, MOST] = [8, 256];
/** What is left of the limit once a question was not answered. */
const LEFT = 0.7;

/**
 * Bounds how many questions are asked at once, as TCP bounds what is on its way: one more each time that as many were answered, a third
 * less once one was not. An engine that has too much to do answers those that it can, in place of being late for all.
 */
export class AdaptiveLimit {
  #limit = FIRST;
  #underWay = 0;
  #lowered = 0;
  #asked = 0;

  /**
   * What `ask` gives.
   *
   * @throws {EngineError} too many questions are under way, and it was not called; else what it throws.
   */
  async within<T>(ask: () => Promise<T>): Promise<T> {
    if (this.#underWay >= Math.floor(this.#limit)) throw new EngineError('too many questions under way');
    this.#underWay++;
    const number = this.#asked++;
    try {
      const answer = await ask();
      // A limit that nobody meets says nothing of a greater one.
      if (this.#underWay * 2 > this.#limit) this.#limit = Math.min(MOST, this.#limit + 1 / this.#limit);
      return answer;
    } catch (error) {
      // Those asked before it was lowered would lower it again for the same reason.
      if (error instanceof EngineError && number >= this.#lowered) {
        this.#limit = Math.max(LEAST, this.#limit * LEFT);
        this.#lowered = this.#asked;
      }
      throw error;
    } finally {
      this.#underWay--;
    }
  }
}
