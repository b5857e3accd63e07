// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement, ReactiveController } from 'lit';

/** Where the focus goes: nowhere for null; undefined while it is not drawn yet. */
type Target = () => HTMLElement | SVGElement | null | undefined;

const controllers = new WeakMap<LitElement, FocusController>();

/**
 * Moves the focus to what an update draws, such as what takes the place of the control that was pressed. An element has one,
 * whatever the number of its parts that move the focus.
 */
export class FocusController implements ReactiveController {
  readonly #host: LitElement;
  #next: Target | undefined;

  /** The controller of an element, added on the first call. */
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
   *
   * @param target - a selector, or a function that finds the target; while it gives undefined, the next update is awaited.
   */
  next(target: string | Target): void {
    this.#next = typeof target === 'string' ? () => this.#host.renderRoot.querySelector<HTMLElement>(target) : target;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const target = this.#next?.();
    if (target === undefined) return;
    this.#next = undefined;
    // After the update: what the focus changes is drawn by the next one.
    queueMicrotask(() => target && focusable(target).focus());
  }
}

/** What the page puts in place of a target takes its focus. */
function focusable(target: HTMLElement | SVGElement): HTMLElement | SVGElement {
  const [replacement] = target.closest('slot')?.assignedElements() ?? [];
  if (!(replacement instanceof HTMLElement)) return target;
  if (replacement.tabIndex < 0) replacement.tabIndex = -1;
  return replacement;
}
