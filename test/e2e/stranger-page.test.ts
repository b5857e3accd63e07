// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { complaints, launchChromium, settled } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';
import type { Route } from '../support/static-server.js';

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

const html = (body: string): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>t</title><body>${body}</body></html>`;
const script = '<script type="module" src="/cdn/orientation-widgets.js"></script>';

function pageAt(path: string, content: string): Route {
  return (_, response, url) => {
    if (url.pathname !== path) return false;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(content);
    return true;
  };
}

async function open(content: string) {
  const server = await serveFolder(`${root}dist/site`, pageAt('/page', html(content)));
  const page = await browser.newPage();
  const pageErrors = complaints(page);
  await page.goto(`${server.origin}/page`);
  return { server, page, heard: pageErrors };
}

test('a tension-indicator downloads no session and less than 60 kB of data', async () => {
  const { server, page } = await open(
    `${script}<tension-indicator feed="/feed/feed.json" job="aide-soignant" variant="detail"></tension-indicator>`,
  );
  await using _ = server;
  await settled(page);
  const files = [...new Set(server.requests)].filter(path => path.startsWith('/feed/'));
  const bytes = files.reduce(
    (sum, path) => sum + brotliCompressSync(readFileSync(`${root}dist/site${path}`)).length,
    0,
  );
  assert.deepEqual(
    server.requests.filter(path => /sessions|trainings/.test(path)),
    [],
  );
  assert.ok(bytes > 1000 && bytes < 60_000, `${bytes} bytes in brotli`);
  await page.close();
});

test('only the chunks of the tags on the page are downloaded, and tags added later work', async () => {
  const {
    server,
    page,
    heard: requestCount,
  } = await open(`${script}<job-card feed="/feed/feed.json" job="aide-soignant"></job-card>`);
  await using _ = server;
  await settled(page);
  assert.deepEqual(
    server.requests.filter(path => path.includes('training-finder')),
    [],
  );
  await page.evaluate(() => {
    const element = document.createElement('mixed-jobs-prompt');
    element.setAttribute('feed', '/feed/feed.json');
    document.body.append(element);
  });
  await settled(page);
  assert.match(await page.locator('mixed-jobs-prompt .ow').innerText(), /femmes/);
  assert.deepEqual(requestCount, []);
  await page.close();
});

test('elements share one request for the manifest and for each part', async () => {
  const { server, page } = await open(
    `${script}<orientation-feed src="/feed/feed.json"><job-card job="aide-soignant"></job-card><job-card job="soudeur"></job-card></orientation-feed><job-card feed="/feed/feed.json" job="macon"></job-card>`,
  );
  await using _ = server;
  await settled(page);
  const feeds = server.requests.filter(path => path.startsWith('/feed/'));
  assert.deepEqual(feeds, [...new Set(feeds)]);
  await page.close();
});

test('the fallback shows without JavaScript, and with an alert on a faulty feed', async () => {
  await using server = await serveFolder(
    `${root}dist/site`,
    pageAt(
      '/page',
      html(`${script}<training-finder feed="/nowhere.json"><p id="fallback">secours</p></training-finder>`),
    ),
  );
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${server.origin}/page`);
  assert.ok(await still.locator('#fallback').isVisible());
  await context.close();
  const page = await browser.newPage();
  await page.goto(`${server.origin}/page`);
  await page.locator('[role=alert]').waitFor();
  assert.ok(await page.locator('#fallback').isVisible());
  assert.match(await page.locator('[role=alert]').innerText(), /F-404/);
  await page.close();
});

test('an element that upgrades in its reserved space moves nothing', async () => {
  const { server, page } = await open(
    `<script>window.shift=0;new PerformanceObserver(list=>{for(const entry of list.getEntries())window.shift+=entry.value}).observe({type:'layout-shift',buffered:true})</script>
     <style>job-card{display:block;min-height:60rem}</style>${script}<p>avant</p><job-card feed="/feed/feed.json" job="aide-soignant">…</job-card><p>après</p>`,
  );
  await using _ = server;
  await settled(page);
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  assert.equal(await page.evaluate(() => (window as unknown as { shift: number }).shift), 0);
  await page.close();
});

test('a script included twice logs nothing', async () => {
  const {
    server,
    page,
    heard: requestCount,
  } = await open(
    `${script}<script type="module" src="/cdn/orientation-widgets.js?again"></script><job-card feed="/feed/feed.json" job="aide-soignant"></job-card>`,
  );
  await using _ = server;
  await settled(page);
  assert.deepEqual(requestCount, []);
  await page.close();
});

for (const file of [
  'index',
  'training-finder',
  'training-card',
  'continuing-training',
  'job-card',
  'job-explorer',
  'tension-indicator',
  'mixed-jobs-prompt',
  'saved-items',
  'commitment-tracker',
  'themes',
  'hosts',
]) {
  test(`the demo page ${file} shows all its elements with an empty console`, async () => {
    await using server = await serveFolder(`${root}dist/site`);
    const page = await browser.newPage();
    const pageErrors = complaints(page);
    await page.goto(`${server.origin}/${file}.html`);
    await settled(page);
    assert.equal(await page.locator('[role=alert]').count(), 0);
    assert.deepEqual(pageErrors, []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    assert.ok(wide, 'the page scrolls sideways');
    await page.setViewportSize({ width: 320, height: 700 });
    assert.ok(
      await page.evaluate(() => document.documentElement.scrollWidth <= 320),
      'the page scrolls sideways at 320 px',
    );
    await page.close();
  });
}
