// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement } from 'lit';

/** The facets whose choices are all shown. */
export class UnfoldedFacets {
  readonly #host: LitElement;
  #facets: ReadonlySet<string> = new Set();

  constructor(host: LitElement) {
    this.#host = host;
  }

  has(facet: string): boolean {
    return this.#facets.has(facet);
  }

  /**
   * Shows every choice of a facet. The button that asks goes away: the focus moves to the first choice that appears.
   *
   * @param group - what holds the choices.
   * @param first - position of the first choice that was hidden.
   */
  async unfold(facet: string, group: HTMLElement | null, first: number): Promise<void> {
    this.#facets = new Set([...this.#facets, facet]);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    group?.querySelectorAll('input')[first]?.focus();
  }
}
