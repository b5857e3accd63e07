// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { FocusController } from './focus-controller.js';

/** Facets whose choices are all shown. */
export class UnfoldedFacets {
  readonly #focus: FocusController;
  readonly #facets = new Set<string>();

  constructor(focus: FocusController) {
    this.#focus = focus;
  }

  has(facet: string): boolean {
    return this.#facets.has(facet);
  }

  /**
   * Shows every choice of a facet. The button is removed: the focus moves to the first choice that appears.
   * @param group - the element of the choices.
   * @param first - index of the first choice that was hidden.
   */
  unfold(facet: string, group: HTMLElement | null, first: number): void {
    this.#facets.add(facet);
    this.#focus.next(() => group?.querySelectorAll('input')[first] ?? null);
  }
}
