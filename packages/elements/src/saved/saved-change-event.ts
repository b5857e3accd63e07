// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { SavedItem } from './saved-store.js';

/** Event sent when the visitor saves or removes records. */
export class SavedChangeEvent extends Event {
  /** All the saved records. */
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
