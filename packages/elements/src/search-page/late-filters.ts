// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { lazy } from '@orientation-widgets/search';
import type { LitElement } from 'lit';
import { TaskController } from '../core/task-controller.js';
import { listOutOfReach } from './list-out-of-reach.js';

/** The filters of a search page, downloaded once they take up room beside the results, or are opened. */
export class LateFilters<Filters> {
  readonly #task: TaskController<Filters>;
  readonly #download: () => Promise<Filters>;

  /** @param selector - where they stand in the shadow root. */
  constructor(host: LitElement, selector: string, download: () => Promise<Filters>) {
    this.#task = new TaskController(() => host.requestUpdate());
    this.#download = lazy(download);
    new ResizeObserver((_, observer) => {
      if (!host.renderRoot.querySelector(selector)?.getClientRects().length) return;
      observer.disconnect();
      void this.load();
    }).observe(host);
  }

  /** @returns nothing when they cannot be downloaded. */
  async load(): Promise<Filters | undefined> {
    if (!this.#task.state.value) await this.#task.run(this.#download);
    return this.#task.state.value;
  }

  /** @param skeletons - what stands for them while they come. */
  view(draw: (filters: Filters) => unknown, skeletons: unknown): unknown {
    const { state } = this.#task;
    if (state.value) return draw(state.value);
    return state.status === 'error' ? listOutOfReach(state.retry) : skeletons;
  }
}
