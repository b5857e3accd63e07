// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Far from the server, what counts is how often a page must wait for an answer before it can ask for more. Every request is
// held until the page has none left to make, then all of them are answered: that is one wave.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { elements, markup } from '../../stories/registry.js';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

const head =
  '<!doctype html><html lang="fr"><title>t</title><link rel="icon" href="data:,"><script type="module" src="/cdn/orientation-widgets.js"></script>';

/** Frames without a new request after which a page has none left to make. */
const QUIET_FRAMES = 4;

const frame = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>(done => requestAnimationFrame(() => setTimeout(done))));

const isShown = (page: Page, tag: string): Promise<boolean> =>
  page.evaluate(tag => {
    const shadow = document.querySelector(tag)?.shadowRoot;
    return Boolean(shadow?.querySelector('.ow') && !shadow.querySelector('[aria-busy=true]'));
  }, tag);

/** The waves after which an element shows its content, the page being the first: what each asked for. */
async function wavesOf(tag: string, body: string): Promise<readonly string[][]> {
  const page = await browser.newPage();
  const waves: string[][] = [];
  const held = new Map<string, () => Promise<void>>();
  let [asked, received, over] = [0, 0, 0];
  page.on('request', () => (asked += 1));
  page.on('requestfinished', () => (over += 1));
  // Before the network: a browser sends no more than six requests at once to a server that speaks HTTP/1.1.
  await page.route('**/*', route => {
    const { pathname } = new URL(route.request().url());
    received += 1;
    held.set(`${received} ${pathname}`, () =>
      pathname === '/page'
        ? route.fulfill({ contentType: 'text/html', body: `${head}${body}` })
        : route.fulfill({ path: `${root}dist/site${pathname}` }),
    );
  });
  const isQuiet = (): boolean => asked === received && over === received - held.size;
  const answer = async (): Promise<void> => {
    waves.push([...held.keys()]);
    const answers = [...held.values()];
    held.clear();
    await Promise.all(answers.map(give => give()));
  };
  const arrived = page.goto('http://localhost/page', { waitUntil: 'commit' });
  while (!held.size) await new Promise(setImmediate);
  await answer();
  await arrived;
  for (;;) {
    for (let quiet = 0, before = -1; quiet < QUIET_FRAMES; before = asked) {
      await frame(page);
      quiet = asked === before && isQuiet() ? quiet + 1 : 0;
    }
    if (await isShown(page, tag)) break;
    // Without a request to answer, the page is still at work on what it has.
    if (held.size) await answer();
  }
  await page.close();
  return waves;
}

/** The most waves before a view has its content. */
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
        const waves = await wavesOf(tag, markup(tag, { ...feed, ...view }));
        assert.ok(waves.length <= limit, JSON.stringify(waves, null, 1));
      },
    );
  }
}

test('below an orientation-feed too', async () => {
  const card = markup('job-card', { job: 'soudeur' });
  const waves = await wavesOf('job-card', `<orientation-feed src="/feed/feed.json">${card}</orientation-feed>`);
  assert.ok(waves.length <= 5, JSON.stringify(waves, null, 1));
});
