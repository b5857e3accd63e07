// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Share of the questions that may be sent to a second node. */
const RETRY_SHARE = 0.1;
/** Retries available at once, as when a node has just stopped answering. */
const MAX_RETRIES = 100;

/** Bounds the share of questions that are sent twice: a busy engine is not given more work. */
export class RetryBudget {
  #retries = MAX_RETRIES;

  /** Records a first attempt. */
  earn(): void {
    this.#retries = Math.min(MAX_RETRIES, this.#retries + RETRY_SHARE);
  }

  /** Takes a retry; false when none is left. */
  spend(): boolean {
    if (this.#retries < 1) return false;
    this.#retries--;
    return true;
  }
}
