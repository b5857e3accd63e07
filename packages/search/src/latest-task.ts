// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Runs one task at a time for a visitor who types on: a new task aborts the one before, and an answer that comes late
 * is never delivered. Each run resolves to its value, or to `undefined` when a newer one took its place.
 */
export class LatestTask {
  #current: AbortController | undefined;

  async run<T>(task: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    this.cancel();
    const controller = new AbortController();
    this.#current = controller;
    try {
      const value = await task(controller.signal);
      return controller.signal.aborted ? undefined : value;
    } catch (error) {
      if (controller.signal.aborted) return undefined;
      throw error;
    }
  }

  /** Aborts the task under way, if any. */
  cancel(): void {
    this.#current?.abort();
    this.#current = undefined;
  }
}
