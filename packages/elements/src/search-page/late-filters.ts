// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { lazy } from '@orientation-widgets/search';
import type { LitElement, ReactiveController } from 'lit';
import { TaskController } from '../core/task-controller.js';
import { listOutOfReach } from './list-out-of-reach.js';

/** Filters of a search page, downloaded once they are visible beside the results, or opened. */
export class LateFilters<Filters> implements ReactiveController {
  readonly #host: LitElement;
  readonly #selector: string;
  readonly #task: TaskController<Filters>;
  readonly #download: () => Promise<Filters>;
  #place: Element | null = null;
  /** Observes the place of the filters only: observing the element, which changes its own height, raises a ResizeObserver error. */
  readonly #observer = new ResizeObserver(() => {
    if (!this.#place?.getClientRects().length) return;
    this.#observer.disconnect();
    void this.load();
  });

  /** @param selector - selector of the filters in the shadow root. */
  constructor(host: LitElement, selector: string, download: () => Promise<Filters>) {
    this.#host = host;
    this.#selector = selector;
    this.#task = new TaskController(() => host.requestUpdate());
    this.#download = lazy(download);
    host.addController(this);
  }

  hostUpdated(): void {
    const place = this.#host.renderRoot.querySelector(this.#selector);
    if (place && place !== this.#place) this.#observer.observe((this.#place = place));
  }

  /** The filters; undefined until they are downloaded. */
  get value(): Filters | undefined {
    return this.#task.state.value;
  }

  /** @returns undefined when they cannot be downloaded. */
  async load(): Promise<Filters | undefined> {
    if (!this.#task.state.value) await this.#task.run(this.#download);
    return this.#task.state.value;
  }

  /** @param skeletons - placeholder shown while the filters load. */
  view(draw: (filters: Filters) => unknown, skeletons: unknown): unknown {
    const { state } = this.#task;
    if (state.value) return draw(state.value);
    return state.status === 'error' ? listOutOfReach(state.retry) : skeletons;
  }
}
