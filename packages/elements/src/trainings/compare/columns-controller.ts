// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement, ReactiveController } from 'lit';

/** Under this many times the size of the text, one training comes under the other. */
const COLUMNS_FROM = 40;

/** Whether an element is too narrow for trainings side by side. */
export class ColumnsController implements ReactiveController {
  isNarrow = false;
  readonly #host: LitElement;
  readonly #selector: string;
  /** In the next frame: a new layout changes the size that is observed. */
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  /** @param selector - of what tells the size of the text. */
  constructor(host: LitElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
    this.#measure();
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(): void {
    const { clientWidth, renderRoot } = this.#host;
    const base = renderRoot.querySelector(this.#selector) ?? this.#host;
    const isNarrow = clientWidth < COLUMNS_FROM * parseFloat(getComputedStyle(base).fontSize);
    // Hidden, or without its styles, the element has no width to judge by.
    if (!clientWidth || isNarrow === this.isNarrow) return;
    this.isNarrow = isNarrow;
    this.#host.requestUpdate();
  }
}
