// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { loaders } from './loaders.js';

const tags = Object.keys(loaders).join(',');
const asked = new Set<string>();

function load(tag: string): void {
  if (asked.has(tag) || customElements.get(tag)) return;
  asked.add(tag);
  loaders[tag]?.().catch((reason: unknown) => {
    asked.delete(tag);
    console.warn(`orientation-widgets: <${tag}> could not be loaded; its fallback stays. ${String(reason)}`);
  });
}

function discover(root: ParentNode): void {
  if (root instanceof Element && root.matches(tags)) load(root.localName);
  for (const element of root.querySelectorAll(tags)) load(element.localName);
}

/** Loads the elements present in the page, and later ones as they come. */
export function watch(): void {
  discover(document);
  new MutationObserver(records => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) discover(node);
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
}

watch();
