// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Share of the questions that may be asked again. */
const SHARE = 0.1;
/** Questions that may be asked again at once, as when a node has just stopped answering. */
const MAX = 100;

/** Bounds how many questions are asked twice: an engine that has too much to do is not given more. */
export class RetryBudget {
  #left = MAX;

  /** A question is asked for the first time. */
  earn(): void {
    this.#left = Math.min(MAX, this.#left + SHARE);
  }

  /** Whether one may be asked again; it is then counted. */
  spend(): boolean {
    if (this.#left < 1) return false;
    this.#left--;
    return true;
  }
}
