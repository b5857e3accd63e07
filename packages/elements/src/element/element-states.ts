// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** States that a page can select with `:state()`. */
export type ElementState = 'loading' | 'ready' | 'empty' | 'error';

/**
 * Shows the state of an element to the style sheets of the page: `:state(error)`, or `[data-state="error"]` in browsers without `:state()`,
 * where it changes an attribute of the element.
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
