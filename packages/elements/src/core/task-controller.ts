// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { ReactiveController } from 'lit';
import type { AsyncState } from './async-state.js';

/**
 * Runs an asynchronous function and holds its state. The last run wins: a new one aborts the one before, whose answer or failure is
 * dropped.
 * Added to an element, it drops the pending answer when the element leaves the document.
 */
export class TaskController<T, E = unknown> implements ReactiveController {
  state: AsyncState<T, E> = { status: 'idle' };
  readonly #changed: (state: AsyncState<T, E>) => void;
  readonly #toError: (reason: unknown) => E;
  #current: AbortController | undefined;

  /**
   * @param changed - called with each state, such as to ask the element for an update.
   * @param toError - makes the error of the state from the thrown value, and reports it. Called once for each failure that is not dropped.
   */
  constructor(changed: (state: AsyncState<T, E>) => void, toError = (reason: unknown): E => reason as E) {
    this.#changed = changed;
    this.#toError = toError;
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /**
   * @param task - given a signal that aborts when its answer is no longer wanted.
   * @returns resolves when the task is over, even when it failed or its answer is dropped.
   */
  async run(task: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.set({ status: 'loading', value: this.state.value });
    const { signal } = (this.#current = new AbortController());
    await task(signal).then(
      value => signal.aborted || this.#show({ status: 'ready', value }),
      (reason: unknown) =>
        signal.aborted ||
        this.#show({ status: 'error', error: this.#toError(reason), retry: () => void this.run(task) }),
    );
  }

  /** Sets a state from outside and drops the pending answer. */
  set(state: AsyncState<T, E>): void {
    this.cancel();
    this.#show(state);
  }

  /** Drops the pending answer without changing the state. */
  cancel(): void {
    this.#current?.abort();
  }

  #show(state: AsyncState<T, E>): void {
    this.state = state;
    this.#changed(state);
  }
}
