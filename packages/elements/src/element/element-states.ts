// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** What a page can select with `:state()`. */
export type ElementState = 'loading' | 'ready' | 'empty' | 'error';

/**
 * Tells the style sheets of the page what an element shows: `:state(error)`, or `[data-state="error"]` in browsers older than
 * `:state()`, whose attributes the element then changes.
 */
export class ElementStates {
  readonly #host: HTMLElement;
  readonly #states: CustomStateSet | undefined;
  #current: ElementState | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    if ('CSS' in globalThis && CSS.supports('selector(:state(a))')) this.#states = host.attachInternals().states;
  }

  show(state: ElementState | undefined): void {
    if (state === this.#current) return;
    this.#current = state;
    this.#states?.clear();
    if (!state) this.#host.removeAttribute('data-state');
    else if (this.#states) this.#states.add(state);
    else this.#host.dataset.state = state;
  }
}
