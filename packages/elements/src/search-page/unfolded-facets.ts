// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement } from 'lit';
import { FocusController } from '../interaction/focus-controller.js';

/** The facets whose choices are all shown. */
export class UnfoldedFacets {
  readonly #focus: FocusController;
  #facets: ReadonlySet<string> = new Set();

  constructor(host: LitElement) {
    this.#focus = new FocusController(host);
    host.addController(this.#focus);
  }

  has(facet: string): boolean {
    return this.#facets.has(facet);
  }

  /**
   * Shows every choice of a facet. The button is removed: the focus moves to the first choice that appears.
   *
   * @param group - the element of the choices.
   * @param first - position of the first choice that was hidden.
   */
  unfold(facet: string, group: HTMLElement | null, first: number): void {
    this.#facets = new Set([...this.#facets, facet]);
    this.#focus.next(() => group?.querySelectorAll('input')[first] ?? null);
  }
}
