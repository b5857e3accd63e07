// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Content of an element rendered by a server: painted without scripts, then hydrated in place.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadFeed } from '@orientation-widgets/feed';
import { loadOptions, locateFeed } from '@orientation-widgets/feed-tools';
import { fragmentHtml } from '../../packages/portal/src/fragments/fragment.js';
import { complaints, launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';

const FOLDER = `${root}packages/feed-tools/default-feed/`;
const ELEMENTS = {
  'job-card': { job: 'soudeur' },
  'tension-indicator': { job: 'soudeur' },
  'mixed-jobs-prompt': { job: 'soudeur' },
  'indicator-board': { measure: 'unemployment', variant: 'figure' },
} as const;

/** Program that records each height of the first element, frame after frame. */
const NOTE_HEIGHTS = `window.heights = []; const note = () => {
  const height = document.querySelector('main')?.firstElementChild?.getBoundingClientRect().height;
  if (height !== undefined && window.heights.at(-1) !== height) window.heights.push(height);
  requestAnimationFrame(note);
}; requestAnimationFrame(note);`;

test('an element replaces its fragment without moving the page', async () => {
  const location = await locateFeed(FOLDER);
  const feed = await loadFeed(location.url, { ...loadOptions(location), fresh: true });
  await using server = await serveFolder(`${root}dist/cdn`, (_request, response, { pathname }) => {
    if (pathname.startsWith('/feed/')) {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(readFileSync(FOLDER + pathname.slice('/feed/'.length)));
      return true;
    }
    const html = pages.get(pathname);
    if (html === undefined) return false;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    return true;
  });
  const pages = new Map<string, string>();
  const script = '<script type="module" src="/orientation-widgets.js"></script>';
  for (const [tag, attributes] of Object.entries(ELEMENTS)) {
    const html = await fragmentHtml(feed, {
      tag,
      attributes,
      feed: '/feed/feed.json',
      page: 'https://portail.exemple.fr/',
    });
    const frame = (end: string): string =>
      `<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><title>x</title><main>${html ?? ''}<p>après</p></main>${end}</html>`;
    pages.set(`/${tag}`, frame(script)).set(`/${tag}/plain`, frame(''));
  }
  const browser = await launchChromium();
  try {
    for (const tag of Object.keys(ELEMENTS))
      for (const width of [360, 1280]) {
        const context = await browser.newContext({ viewport: { width, height: 900 } });
        const page = await context.newPage();
        const messages = complaints(page);
        await page.addInitScript({ content: NOTE_HEIGHTS });
        await page.goto(`${server.origin}/${tag}/plain`);
        const plainHeight = (await page.locator(tag).boundingBox())?.height;
        assert.ok(plainHeight && plainHeight > 100, `${tag} is painted without a script`);
        await page.goto(`${server.origin}/${tag}`);
        await page.locator(`${tag} .fragment`).waitFor({ state: 'hidden' });
        const heights = await page.evaluate('window.heights');
        assert.deepEqual(heights, [plainHeight], `${tag} at ${width} px keeps its height in each frame`);
        assert.deepEqual(messages, []);
        await context.close();
      }
  } finally {
    await browser.close();
  }
});
