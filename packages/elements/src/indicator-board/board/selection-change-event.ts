// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Selection } from '@orientation-widgets/domain/measures/figure-selection.js';

/** Event sent when the result of a choice of the visitor, or of a move in the history, is displayed. */
export class SelectionChangeEvent extends Event {
  /** Selected ids; null where neither the page nor the visitor set one. */
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
