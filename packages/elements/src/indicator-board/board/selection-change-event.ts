// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Selection } from '@orientation-widgets/domain/measures/figure-selection.js';

/** What the visitor chose in a board, or came back to, is on screen. */
export class SelectionChangeEvent extends Event {
  /** Ids of what is looked at; null where the page and the visitor leave it open. */
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
