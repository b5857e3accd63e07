// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Answers to requests for feeds, by address: undefined once taken. */
export type EarlyFeeds = Map<string, EarlyFeed | undefined>;

export interface EarlyFeed {
  readonly answer: Promise<Response>;
  readonly abort: () => void;
}

/**
 * `fetch`, but for a feed that the autoloader requested while the elements were downloaded: its answer is taken, once. The
 * autoloader is no module of theirs, so that they meet under a registered symbol.
 */
export const fetchEarly: typeof fetch = (address, init) => {
  const feeds = (globalThis as Record<symbol, EarlyFeeds | undefined>)[Symbol.for('orientation-widgets/feeds')];
  const href = address instanceof Request ? address.url : String(address);
  const early = feeds?.get(href);
  if (!early) return fetch(address, init);
  feeds?.set(href, undefined);
  init?.signal?.addEventListener('abort', early.abort);
  return early.answer;
};
