// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A finder shows its first list without the whole catalogue, which loads with the first gesture.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchChromium, settled } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { answerWith, serveFolder } from '../support/static-server.js';

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

const answer = answerWith({
  '/page': [
    'text/html',
    `<!doctype html><html lang="fr"><meta charset="utf-8"><title>t</title><h1>Formations</h1>
    <script type="module" src="/cdn/orientation-widgets.js"></script><training-finder feed="/feed/feed.json"></training-finder>`,
  ],
});

/** Opens a page with a finder on the default feed; the files for which `fails` is true get an error. */
async function open(fails: (path: string) => boolean = () => false) {
  const server = await serveFolder(`${root}dist/site`, (request, response, url) => {
    if (!fails(url.pathname)) return answer(request, response, url);
    response.writeHead(503).end();
    return true;
  });
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await page.goto(`${server.origin}/page`);
  await settled(page);
  return { server, page };
}

/** Returns the rows of the list, without the save buttons, which come later. */
const cardTexts = async (page: Page): Promise<string[]> =>
  (await page.locator('training-finder .cards > *').allInnerTexts()).map(text => text.replace(/\n*Garder [^\n]*/, ''));
const ofCatalogue = (paths: readonly string[]): string[] =>
  paths.filter(path => /\/(sessions|trainings|places|providers|outcomes)\./.test(path));

test('the first list loads without the catalogue, and equals that of the catalogue', async () => {
  const { server, page } = await open();
  await using _ = server;
  const first = await cardTexts(page);
  assert.equal(first.length, 20);
  assert.deepEqual(ofCatalogue(server.requests), []);

  const refused = await open(path => /\/opening\./.test(path));
  await using _refused = refused.server;
  assert.equal(ofCatalogue(refused.server.requests).length, 5);
  assert.deepEqual(await cardTexts(refused.page), first);
  await Promise.all([page.close(), refused.page.close()]);
});

test('the first search downloads the catalogue, and shows its results', async () => {
  const { server, page } = await open();
  await using _ = server;
  await page.getByLabel(/Quel métier/).fill('coiffure');
  await page
    .locator('training-finder .count')
    .filter({ hasNotText: '684' })
    .filter({ hasText: /formation/ })
    .waitFor();
  assert.equal(new Set(ofCatalogue(server.requests)).size, 5);
  for (const text of await cardTexts(page)) assert.match(text, /coiff|beauté|esthé/i);
  await page.close();
});

test('the next results follow the first twenty, which do not change', async () => {
  const { server, page } = await open();
  await using _ = server;
  const titles = page.locator('training-finder .cards .go');
  const first = await titles.allInnerTexts();
  await page.locator('training-finder .more-results button').click();
  await page.locator('training-finder .cards > :nth-child(40)').waitFor();
  assert.deepEqual((await titles.allInnerTexts()).slice(0, 20), first);
  await page.close();
});

test('a search that the network refuses is reported, and works at the next try', async () => {
  let isCut = true;
  const { server, page } = await open(path => isCut && /\/sessions\./.test(path));
  await using _ = server;
  await page.getByLabel(/Quel métier/).fill('coiffure');
  const retry = page.locator('training-finder').getByRole('button', { name: 'Réessayer' });
  await retry.waitFor();
  isCut = false;
  await retry.click();
  await page
    .locator('training-finder .count')
    .filter({ hasNotText: '684' })
    .filter({ hasText: /formation/ })
    .waitFor();
  await page.close();
});
