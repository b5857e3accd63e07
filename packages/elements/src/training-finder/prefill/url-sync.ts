// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Prefill } from './prefill.js';
import { readUrl, urlPlace, writeUrl } from './query-url.js';
import type { UrlPlace } from './query-url.js';
import type { FinderQuery } from '../query/finder-query.js';

/** Who writes under each name: two finders never write over each other. */
const owners = new Map<string, UrlSync>();

/** Keeps the search in the address of the page, so that one may come back to it, keep it or send it. */
export class UrlSync {
  readonly #syncUrl: string;
  readonly #place: UrlPlace;
  readonly #changed: () => void;

  /** @param changed - called when the visitor moves in the history of the page, or follows a link to another search. */
  constructor(syncUrl: string, changed: () => void) {
    this.#syncUrl = syncUrl;
    this.#place = urlPlace(syncUrl);
    this.#changed = changed;
  }

  /** Starts to follow the address, unless another finder of the page does under the same name. */
  start(): void {
    const owner = owners.get(this.#syncUrl);
    if (owner && owner !== this) {
      const other = JSON.stringify(this.#syncUrl);
      console.warn(
        `orientation-widgets: two <training-finder> have sync-url=${other}. Only the first is in the address: give each its own name.`,
      );
      return;
    }
    owners.set(this.#syncUrl, this);
    addEventListener('popstate', this.#changed);
  }

  stop(): void {
    if (!this.#isOwner) return;
    owners.delete(this.#syncUrl);
    removeEventListener('popstate', this.#changed);
  }

  get #isOwner(): boolean {
    return owners.get(this.#syncUrl) === this;
  }

  /** What the address asks, if anything. */
  read(): Prefill | undefined {
    return this.#isOwner ? readUrl(location.href, this.#place) : undefined;
  }

  /** No new step in the history: the back button leaves the page, as it would without a search. */
  write(query: FinderQuery): void {
    if (!this.#isOwner) return;
    const address = writeUrl(location.href, this.#place, query);
    if (address === location.href) return;
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // A page in a sandbox, or too many changes in a row: the search goes on without the address.
    }
  }
}
