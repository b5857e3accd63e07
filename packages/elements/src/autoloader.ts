// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { EarlyFeeds } from './core/early-feed.js';
import { loaders } from './loaders.js';

const tags = Object.keys(loaders).join(',');
const requestedTags = new Set<string>();
const feeds = ((globalThis as Record<symbol, EarlyFeeds | undefined>)[Symbol.for('orientation-widgets/feeds')] ??=
  new Map());

function load(tag: string): void {
  if (requestedTags.has(tag)) return;
  requestedTags.add(tag);
  loaders[tag]?.().catch((reason: unknown) => {
    requestedTags.delete(tag);
    console.warn(`orientation-widgets: <${tag}> could not be loaded; its fallback stays. ${String(reason)}`);
  });
}

/** Requests the feed of an element while its code loads, as the element itself would. */
function askFeed(element: Element): void {
  const address = element.getAttribute('feed') ?? element.getAttribute('src');
  if (!address) return;
  const link = document.createElement('a');
  link.href = address;
  link.hash = '';
  const { href } = link;
  if (feeds.has(href)) return;
  const controller = new AbortController();
  // `__proto__: null`: a page that sets Object.prototype.method or .headers must not change the request.
  const init: RequestInit & { __proto__: null } = {
    __proto__: null,
    signal: controller.signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  };
  const answer = fetch(href, init);
  // The element reports the failure, once it is defined.
  answer.catch(() => undefined);
  feeds.set(href, { answer, abort: () => controller.abort() });
}

function meet(element: Element): void {
  if (customElements.get(element.localName)) return;
  load(element.localName);
  askFeed(element);
}

function discover(root: ParentNode): void {
  if (root instanceof Element && root.matches(tags)) meet(root);
  for (const element of root.querySelectorAll(tags)) meet(element);
}

/** Loads the elements present in the page, and later ones as they are added. */
export function watch(): void {
  discover(document);
  new MutationObserver(records => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) discover(node);
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
}

watch();
