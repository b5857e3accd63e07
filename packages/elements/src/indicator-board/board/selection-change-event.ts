// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Selection } from '@orientation-widgets/domain/measures/figure-selection.js';

/** Event sent when the result of a choice of the visitor in a board, or of a move in the history, is on screen. */
export class SelectionChangeEvent extends Event {
  /** Ids of the selection; null for choices that neither the page nor the visitor made. */
  readonly selection: Selection;

  constructor(selection: Selection) {
    super('selection-change', { bubbles: true, composed: true });
    this.selection = selection;
  }
}

declare global {
  interface HTMLElementEventMap {
    'selection-change': SelectionChangeEvent;
  }
}
