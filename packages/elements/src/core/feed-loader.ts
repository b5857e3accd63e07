// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { loadFeed, openFeed } from '@orientation-widgets/feed';
import type { Feed, FeedError } from '@orientation-widgets/feed';
import { fetchEarly } from './early-feed.js';
import type { FeedStatus } from './feed-context.js';
import { TaskController } from './task-controller.js';
import { toFeedError, warnOf } from './to-feed-error.js';

/** Addresses that failed: one warning for each, however many elements wait for them. */
const warned = new Set<string>();

/** State of the followed feed; `idle` when there is none to follow. */
export type FollowedFeed = FeedStatus | { readonly status: 'idle' };

/** Opens one feed, given by its address or as an object. */
export class FeedLoader {
  readonly #opening: TaskController<Feed, FeedError>;
  #source: string | object | null | undefined;

  constructor(notify: (followed: FollowedFeed) => void) {
    this.#opening = new TaskController<Feed, FeedError>(
      // The state names are public: other copies of the library on the page read them in the context.
      state => notify(state.status === 'ready' ? { status: 'ready', feed: state.value } : state),
      reason => this.#report(reason),
    );
  }

  /** @param source - an address, the feed itself, or nothing to stop following. */
  load(source: string | object | null | undefined): void {
    this.#source = source;
    this.#opening.set({ status: 'idle' });
    if (source)
      void this.#opening.run(async () =>
        typeof source === 'string' ? loadFeed(source, { fetch: fetchEarly }) : openFeed(source),
      );
  }

  #report(reason: unknown): FeedError {
    const error = toFeedError(reason, 'network');
    const key = typeof this.#source === 'string' ? this.#source : error.message;
    if (!warned.has(key)) warnOf('the feed cannot be shown.', error);
    warned.add(key);
    return error;
  }
}
