// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { setTimeout as wait } from 'node:timers/promises';

export interface LoadOptions {
  /** Maximum number of simultaneous questions. */
  readonly atOnce: number;
  /** Questions per second, whatever the answers take; when absent, each question follows the answer to another. */
  readonly rate?: number;
}

interface Waiting {
  readonly count: number;
  readonly resolve: () => void;
}

/** An answer, with the number of its question. */
export interface Answered<Answer> {
  readonly n: number;
  readonly answer: Answer;
}

/** Asks one question after another until it is stopped. */
export class Load<Answer> {
  readonly #answers: Answered<Answer>[] = [];
  readonly #ask: (n: number) => Promise<Answer>;
  readonly #workers: readonly Promise<void>[];
  readonly #from = performance.now();
  readonly #rate: number;
  #waiting: Waiting[] = [];
  #requestCount = 0;
  #isOver = false;

  /** @param ask - Given the number of a question, from 0; never rejects. */
  constructor(ask: (n: number) => Promise<Answer>, { atOnce, rate = Infinity }: LoadOptions) {
    this.#ask = ask;
    this.#rate = rate;
    this.#workers = Array.from({ length: atOnce }, () => this.#work());
  }

  /** Waits until this number of new questions are answered, and returns their answers. */
  async next(count: number): Promise<readonly Answer[]> {
    const from = this.#requestCount;
    await new Promise<void>(resolve => this.#waiting.push({ count: from + count, resolve }));
    return this.#answers.filter(({ n }) => n >= from).map(({ answer }) => answer);
  }

  /** Waits for the answers to the questions sent, and asks nothing more. */
  async stop(): Promise<readonly Answer[]> {
    this.#isOver = true;
    await Promise.all(this.#workers);
    return this.#answers.map(({ answer }) => answer);
  }

  async #work(): Promise<void> {
    while (!this.#isOver) {
      const n = this.#requestCount++;
      const early = this.#from + (1000 * n) / this.#rate - performance.now();
      if (early > 0) await wait(early);
      this.#answers.push({ n, answer: await this.#ask(n) });
      const answered = this.#answers.length;
      for (const { count, resolve } of this.#waiting) if (answered >= count) resolve();
      this.#waiting = this.#waiting.filter(({ count }) => answered < count);
    }
  }
}
