// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Event sent when the visitor chooses a territory. */
export class TerritoryChangeEvent extends Event {
  /** Id of the chosen territory. */
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
