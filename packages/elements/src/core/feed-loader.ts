// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { FeedError, loadFeed, openFeed } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';
import type { FeedStatus } from './feed-context.js';
import { TaskController } from './task-controller.js';

/** Addresses that failed: one warning for each, however many elements wait for them. */
const warned = new Set<string>();

/** Where a feed stands; idle, there is none to follow. */
export type FollowedFeed = FeedStatus | { readonly status: 'idle' };

/** Opens one feed, given by its address or as an object. */
export class FeedLoader {
  readonly #opening: TaskController<Feed, FeedError>;
  #source: string | object | null | undefined;

  constructor(notify: (followed: FollowedFeed) => void) {
    this.#opening = new TaskController<Feed, FeedError>(
      // The names of a status are public: other copies of the library on the page read them in the context.
      state => notify(state.status === 'ready' ? { status: 'ready', feed: state.value } : state),
      reason => this.#report(reason),
    );
  }

  /** @param source - an address, the feed itself, or nothing to stop following. */
  load(source: string | object | null | undefined): void {
    this.#source = source;
    this.#opening.set({ status: 'idle' });
    if (source) void this.#opening.run(async () => (typeof source === 'string' ? loadFeed(source) : openFeed(source)));
  }

  #report(reason: unknown): FeedError {
    const error = reason instanceof FeedError ? reason : new FeedError('network', String(reason));
    const key = typeof this.#source === 'string' ? this.#source : error.message;
    if (!warned.has(key)) console.warn(`orientation-widgets: the feed cannot be shown. ${error.message}`);
    warned.add(key);
    return error;
  }
}
