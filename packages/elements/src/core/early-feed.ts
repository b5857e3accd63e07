// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Early answers to requests for feeds, by address; undefined once used. */
export type EarlyFeeds = Map<string, EarlyFeed | undefined>;

export interface EarlyFeed {
  readonly answer: Promise<Response>;
  readonly abort: () => void;
}

/**
 * `fetch` that first uses the answer to a request that the autoloader sent while the elements were downloaded, once. The autoloader is not
 * one of their modules, so both use a registered symbol.
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
