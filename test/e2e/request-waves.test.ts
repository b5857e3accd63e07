// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Number of times a page waits for an answer before it can send more requests: see test/support/waves.ts.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { elements, markup } from '../../stories/registry.js';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { wavesOf } from '../support/waves.js';

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

const head =
  '<!doctype html><html lang="fr"><title>t</title><link rel="icon" href="data:,"><script type="module" src="/cdn/orientation-widgets.js"></script>';

const isShown = (page: Page, tag: string): Promise<boolean> =>
  page.evaluate(tag => {
    const shadow = document.querySelector(tag)?.shadowRoot;
    // The map beside a list loads after the list.
    return Boolean(shadow?.querySelector('.ow') && !shadow.querySelector('[aria-busy=true]:not(.map-frame)'));
  }, tag);

/** Returns the waves after which an element shows its content. */
const elementWaves = (tag: string, body: string): ReturnType<typeof wavesOf> =>
  wavesOf(browser, {
    html: head + body,
    fileOf: path => `${root}dist/site${path}`,
    isShown: page => isShown(page, tag),
  });

/** Returns the maximum number of waves before a view has its content. */
function limitOf(tag: string, view: Readonly<Record<string, string>>): number {
  const isShort =
    tag === 'mixed-jobs-prompt' || (tag === 'job-explorer' && !Object.keys(view).length) || view['variant'] === 'badge';
  return isShort ? 4 : 5;
}

const feed = { feed: '/feed/feed.json' };
for (const { tag, views } of elements) {
  for (const view of views) {
    const limit = limitOf(tag, view);
    test(
      `${markup(tag, view, '')} shows its content after at most ${limit} waves of requests`,
      { timeout: 60_000 },
      async () => {
        const waves = await elementWaves(tag, markup(tag, { ...feed, ...view }));
        assert.ok(waves.length <= limit, JSON.stringify(waves, null, 1));
      },
    );
  }
}

test('the limit also applies inside an orientation-feed', async () => {
  const card = markup('job-card', { job: 'soudeur' });
  const waves = await elementWaves('job-card', `<orientation-feed src="/feed/feed.json">${card}</orientation-feed>`);
  assert.ok(waves.length <= 5, JSON.stringify(waves, null, 1));
});
