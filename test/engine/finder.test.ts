// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The element of a page, on a real engine: the page of the demo that uses the engine, compared with the one that
// searches by itself.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { createGateway, EngineClient, type Gateway } from '@orientation-widgets/search-gateway';
import { launchChromium } from '../support/chromium.js';
import { eventually } from '../support/eventually.js';
import { root } from '../support/paths.js';
import { serveFolder, type StaticServer } from '../support/static-server.js';
import { orientationFeed } from '../unit/feed-tools/support/command.js';
import { Cluster } from './cluster/cluster.js';
import { missingTools } from './cluster/node-jars.js';

/** Address of the gateway that the page of the demo requests. */
const GATEWAY = 'http://127.0.0.1:8081';
/** Timeout in milliseconds of one answer of the engine, on a busy machine. */
const ATTEMPT_MS = 4000;
/** Searches whose coordinates have three decimals, which are sent unchanged. */
const SEARCHES = [
  'formation-query=soudeur',
  'formation-query=infirmi%C3%A8re%20en%20alternance',
  'formation-query=cuisine&formation-level=3&formation-sort=start',
  'formation-near=50.629,3.057,Lille&formation-radius=10&formation-sort=distance',
];

interface Screen {
  readonly count: string;
  readonly titles: readonly string[];
}

describe('a finder whose trainings are in an engine', { skip: missingTools() }, () => {
  let cluster: Cluster;
  let gateway: Gateway;
  let site: StaticServer;
  let browser: Browser;
  before(async () => {
    cluster = await Cluster.start(1);
    const { code, stderr } = await orientationFeed('index', `${root}dist/site/feed`, '--to', cluster.url(1));
    assert.equal(code, 0, stderr);
    gateway = await createGateway({ engine: new EngineClient({ urls: cluster.urls, attemptMs: ATTEMPT_MS }) });
    await gateway.catalogue.refresh();
    site = await serveFolder(`${root}dist/site`);
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await site?.[Symbol.asyncDispose]();
    await gateway?.app.close();
    await cluster?.stop();
  });

  /** Opens a page of the demo. */
  async function open(file: string, search = ''): Promise<Page> {
    const page = await browser.newPage();
    await page.route(`${GATEWAY}/**`, async route => {
      const { pathname, search } = new URL(route.request().url());
      const { statusCode, headers, body } = await gateway.app.inject({ url: pathname + search });
      await route.fulfill({ status: statusCode, headers: headers as Record<string, string>, body });
    });
    await page.goto(`${site.origin}/${file}.html?${search}`);
    return page;
  }

  /** Returns the list that a page shows for a search. */
  async function screenOf(file: string, search: string): Promise<Screen> {
    const page = await open(file, search);
    const finder = page.locator('training-finder');
    await finder.locator('.cards .go').first().waitFor();
    const list: Screen = {
      count: await finder.locator('.count').innerText(),
      titles: await finder.locator('.cards .go').allInnerTexts(),
    };
    await page.close();
    return list;
  }

  for (const search of SEARCHES)
    test(`shows the list of a page that searches by itself: ${search}`, async () => {
      assert.deepEqual(await screenOf('search-engine', search), await screenOf('training-finder', search));
    });

  test('opens a training, keeps its list when the engine dies, and finds again once it is back', async () => {
    const page = await open('search-engine', 'formation-query=soudeur');
    const finder = page.locator('training-finder');
    const count = finder.locator('.count');
    const title = finder.locator('.cards .go').first();
    await title.click();
    await finder.locator('.detail-head').waitFor();
    await finder.getByRole('button', { name: /^Retour/ }).click();
    const before = await count.innerText();
    await cluster.kill(1);
    await finder.getByRole('combobox', { name: 'Quel métier' }).fill('boulanger');
    await finder.getByText('La recherche n’a pas de réponse.').waitFor();
    assert.equal(await count.innerText(), before);
    cluster.launch(1);
    await cluster.ready(1);
    await eventually(async () => {
      const again = finder.getByRole('button', { name: 'Réessayer' });
      if (await again.isVisible()) await again.click();
      assert.match(await finder.locator('.cards .go').first().innerText({ timeout: 1000 }), /boulanger/i);
    });
    await page.close();
  });
});
