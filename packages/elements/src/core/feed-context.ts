// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { createContext } from '@lit/context';
import type { Feed, FeedError } from '@orientation-widgets/feed';

/** State of a feed: being fetched, open, or unreachable. `retry` fetches it again. */
export type FeedStatus =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly feed: Feed }
  | { readonly status: 'error'; readonly error: FeedError; readonly retry: () => void };

/**
 * Context through which `<orientation-feed>` gives its feed to the elements below it. Its key is a registered symbol, so that two copies of
 * the library on a page share it.
 */
export const feedContext = createContext<FeedStatus, symbol>(Symbol.for('orientation-widgets/feed/v1'));
