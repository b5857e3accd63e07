// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** The visitor chose a territory in an element with `territory="visitor"`. */
export class TerritoryChangeEvent extends Event {
  /** Id of the territory chosen. */
  readonly territoryId: string;

  constructor(territoryId: string) {
    super('territory-change', { bubbles: true, composed: true });
    this.territoryId = territoryId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'territory-change': TerritoryChangeEvent;
  }
}
