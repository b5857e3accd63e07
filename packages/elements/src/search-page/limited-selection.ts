// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement } from 'lit';
import { keepFocusVisible } from './keep-focus-visible.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import { selectionBarStyles } from './selection-bar.styles.js';

/** Maximum number of records compared: a fourth column would be too narrow for its text. */
export const MAX_SELECTED = 3;

/** Records selected for comparison, three at most. */
export class LimitedSelection<Item> {
  readonly #host: LitElement;
  readonly #idOf: (item: Item) => string;
  #items: readonly Item[];

  constructor(host: LitElement, idOf: (item: Item) => string, items: readonly Item[] = []) {
    this.#host = host;
    this.#idOf = idOf;
    this.#items = items;
    adoptElementStyles(host, [selectionBarStyles]);
  }

  get items(): readonly Item[] {
    return this.#items;
  }

  get isFull(): boolean {
    return this.#items.length === MAX_SELECTED;
  }

  has(item: Item): boolean {
    return this.#items.some(other => this.#idOf(other) === this.#idOf(item));
  }

  add(item: Item): void {
    if (!this.isFull) this.#set([...this.#items, item]);
  }

  remove(item: Item): void {
    this.#set(this.#items.filter(other => this.#idOf(other) !== this.#idOf(item)));
  }

  clear(): void {
    this.#set([]);
  }

  #set(items: readonly Item[]): void {
    this.#items = items;
    this.#host.requestUpdate();
    void keepFocusVisible(this.#host);
  }
}
