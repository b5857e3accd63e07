// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Runs one task at a time, such as a search at each key press: a new task aborts the previous one, whose result is dropped. */
export class LatestTask {
  #current: AbortController | undefined;

  /**
   * Aborts the current task and runs another. Resolves to its value, or to undefined when a newer task or `cancel` aborted it.
   * Rejects when the task fails.
   *
   * @param task - given a signal that aborts when its result is no longer wanted.
   */
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

  /** Aborts the current task, if any. */
  cancel(): void {
    this.#current?.abort();
    this.#current = undefined;
  }
}
