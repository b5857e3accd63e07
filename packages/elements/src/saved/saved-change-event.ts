// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { SavedItem } from './saved-store.js';

/** The visitor kept a training, or removed some. */
export class SavedChangeEvent extends Event {
  /** Everything that is kept now. */
  readonly items: readonly SavedItem[];

  constructor(items: readonly SavedItem[]) {
    super('saved-change', { bubbles: true, composed: true });
    this.items = items;
  }
}

declare global {
  interface HTMLElementEventMap {
    'saved-change': SavedChangeEvent;
  }
}
