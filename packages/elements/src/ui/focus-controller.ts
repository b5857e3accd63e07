// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement, ReactiveController } from 'lit';

/** Finds the element to focus: null for none; undefined while it is not drawn yet. */
type Target = () => HTMLElement | SVGElement | null | undefined;

const controllers = new WeakMap<LitElement, FocusController>();

/**
 * Moves the focus to an element of the next update, such as the replacement of the pressed control. An element has a single controller,
 * shared by all its parts that move the focus.
 */
export class FocusController implements ReactiveController {
  readonly #host: LitElement;
  #next: Target | undefined;

  /** Controller of an element, added on the first call. */
  static of(host: LitElement): FocusController {
    const controller = controllers.get(host) ?? new FocusController(host);
    controllers.set(host, controller);
    return controller;
  }

  private constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Moves the focus after the next update. The last call wins.
   * @param target - a selector, or a function that finds the target; while it returns undefined, the next update is awaited.
   */
  next(target: string | Target): void {
    this.#next = typeof target === 'string' ? () => this.#host.renderRoot.querySelector<HTMLElement>(target) : target;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const target = this.#next?.();
    if (target === undefined) return;
    this.#next = undefined;
    // After the update: changes caused by the focus are drawn by the next one.
    queueMicrotask(() => target && focusable(target).focus());
  }
}

/** Content that the page slots in place of a target takes its focus. */
function focusable(target: HTMLElement | SVGElement): HTMLElement | SVGElement {
  const [replacement] = target.closest('slot')?.assignedElements() ?? [];
  if (!(replacement instanceof HTMLElement)) return target;
  if (replacement.tabIndex < 0) replacement.tabIndex = -1;
  return replacement;
}
