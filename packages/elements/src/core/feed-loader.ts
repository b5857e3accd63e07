// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { FeedError, loadFeed, openFeed } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';
import type { FeedStatus } from './feed-context.js';

/** Addresses already complained about: one warning each, however many elements wait for them. */
const warned = new Set<string>();

/**
 * Follows one feed, given by its address or as an object, and tells where it stands.
 * The last call to `load` wins: an answer that comes late is ignored.
 */
export class FeedLoader {
  readonly #notify: (status: FeedStatus | undefined) => void;
  #turn = 0;

  constructor(notify: (status: FeedStatus | undefined) => void) {
    this.#notify = notify;
  }

  /** @param source - an address, the feed itself, or nothing to stop following. */
  load(source: string | object | null | undefined): void {
    const turn = ++this.#turn;
    if (!source) return this.#notify(undefined);
    this.#notify({ status: 'loading' });
    void this.#open(source).then(
      feed => turn === this.#turn && this.#notify({ status: 'ready', feed }),
      (reason: unknown) => {
        if (turn !== this.#turn) return;
        const error = reason instanceof FeedError ? reason : new FeedError('network', String(reason));
        const key = typeof source === 'string' ? source : error.message;
        if (!warned.has(key)) console.warn(`orientation-widgets: the feed cannot be shown. ${error.message}`);
        warned.add(key);
        this.#notify({ status: 'error', error, retry: () => this.load(source) });
      },
    );
  }

  async #open(source: string | object): Promise<Feed> {
    return typeof source === 'string' ? loadFeed(source) : openFeed(source);
  }
}
