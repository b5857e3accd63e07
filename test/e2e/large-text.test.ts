// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Page with a text twice as large, on a phone and on a desktop; and position of the first training on a phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { elements } from '../../packages/elements/registry.mjs';
import { launchChromium, settled } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';

/**
 * Maximum distance in pixels from the top of the finder to the first training on a phone: the school year stands once
 * above the cards, not in each of them.
 */
const FIRST_RESULT = 750;

const site = (style: string): ReturnType<typeof serveFolder> =>
  serveFolder(`${root}dist/site`, (_, response, url) => {
    if (url.pathname !== '/large.html') return false;
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><title>t</title><style>${style} body { margin: 0 }</style><script type="module" src="/cdn/orientation-widgets.js"></script><orientation-feed src="/feed/feed.json">${decodeURIComponent(url.search.slice(1))}</orientation-feed>`,
      );
    return true;
  });

const markup = (tag: string, view: Readonly<Record<string, string>>): string =>
  `<${tag} ${Object.entries(view)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}></${tag}>`;

/** Returns the content that overflows the window, except in a part that scrolls. */
const beyond = (page: Page, tag: string): Promise<string[]> =>
  page.evaluate(name => {
    const root = document.querySelector(name)?.shadowRoot;
    const wide = [...(root?.querySelectorAll('.ow *') ?? [])].filter(element => {
      const { left, right, width } = element.getBoundingClientRect();
      if (width <= 1 || (right <= innerWidth + 1 && left >= -1)) return false;
      for (let node: Element | null = element; node; node = node.parentElement) {
        const { overflowX, position } = getComputedStyle(node);
        if (overflowX !== 'visible' || position === 'fixed') return false;
      }
      return true;
    });
    const overflow = document.documentElement.scrollWidth - innerWidth;
    return [
      ...(overflow > 0 ? [`the page scrolls sideways by ${overflow} px`] : []),
      ...wide.slice(0, 3).map(({ localName, className }) => `${localName}.${String(className)}`),
    ];
  }, tag);

/** A page of large letters, whose elements keep the size of the visitor; and elements of letters of 32 px. */
const LARGE = ['html { font-size: 200% }', 'html { --ow-font-size: 32px }'];

for (const { tag, views = [] } of elements)
  if (views.length)
    test(`${tag}: nothing overflows at 320 and 1280 px with text of 32 px`, async () => {
      const browser = await launchChromium();
      try {
        const page = await browser.newPage();
        const faults: string[] = [];
        for (const style of LARGE) {
          await using server = await site(style);
          for (const view of views) {
            await page.setViewportSize({ width: 320, height: 800 });
            await page.goto(`${server.origin}/large.html?${encodeURIComponent(markup(tag, view))}`);
            await settled(page);
            for (const width of [320, 1280]) {
              await page.setViewportSize({ width, height: 800 });
              await page.evaluate(() => new Promise(requestAnimationFrame));
              const matches = (await beyond(page, tag)).map(
                fault => `${style}, ${JSON.stringify(view)} at ${width} px: ${fault}`,
              );
              faults.push(...matches);
            }
          }
        }
        assert.deepEqual(faults, []);
      } finally {
        await browser.close();
      }
    });

test('the first training begins in the first 750 px of the finder on a phone of 320 px', async () => {
  await using server = await site('');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    const searches: readonly Readonly<Record<string, string>>[] = [{}, { query: 'soudeur' }, { near: 'Lille' }];
    for (const address of searches) {
      await page.goto(`${server.origin}/large.html?${encodeURIComponent(markup('training-finder', address))}`);
      const first = page.locator('training-finder .cards .training').first();
      await first.waitFor();
      await settled(page);
      const top = await first.evaluate(card => card.getBoundingClientRect().top + scrollY);
      assert.ok(top < FIRST_RESULT, `${JSON.stringify(address)}: ${Math.round(top)} px`);
    }
  } finally {
    await browser.close();
  }
});
