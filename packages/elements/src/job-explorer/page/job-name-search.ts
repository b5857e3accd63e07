// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { LatestTask } from '@orientation-widgets/search';
import type { JobIndex, JobMatches } from '@orientation-widgets/search';

/** What the text of the question found among the names of the jobs, which come when they are asked for. */
export class JobNameSearch {
  readonly #moved: () => void;
  readonly #reading = new LatestTask();
  #text = '';
  #matches: JobMatches | undefined;
  #isOutOfReach = false;

  constructor(moved: () => void) {
    this.#moved = moved;
  }

  /** Undefined while there is no text, or no answer yet. */
  get matches(): JobMatches | undefined {
    return this.#matches;
  }

  /** The names did not come: one may ask again. */
  get isOutOfReach(): boolean {
    return this.#isOutOfReach;
  }

  async read(text: string, names: () => Promise<JobIndex>): Promise<void> {
    this.#text = text;
    this.#isOutOfReach = false;
    const index = await this.#reading.run(names).catch(() => {
      this.#isOutOfReach = true;
      return undefined;
    });
    if (this.#text !== text) return;
    if (index) this.#matches = index.search(text);
    this.#moved();
  }

  /** The visitor named this very job. */
  settle(jobId: string): void {
    this.forget();
    this.#matches = { hits: [{ jobId, score: 1, name: undefined }], partial: false };
  }

  forget(): void {
    this.#text = '';
    this.#reading.cancel();
    this.#matches = undefined;
  }

  /** Waits for nothing any more; what was found stays. */
  leave(): void {
    this.#reading.cancel();
  }
}
