// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Page of the demo about a search engine: the instructions to start one, then the trainings of the engine once started.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { createGateway, EngineClient } from '@orientation-widgets/search-gateway';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';
import { fakeEngine } from '../unit/search-gateway/support/fake-engine.js';

/** Address of the gateway that the page requests. */
const GATEWAY = 'http://127.0.0.1:8081';

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

test('the page explains how to start an engine, then shows its trainings on retry', async t => {
  await using server = await serveFolder(`${root}dist/site`);
  const page = await browser.newPage();
  await page.route(`${GATEWAY}/**`, route => route.abort());
  await page.goto(`${server.origin}/search-engine.html`);
  const finder = page.locator('training-finder');
  const again = finder.getByRole('button', { name: 'Réessayer' });
  await again.waitFor();
  const commands = page.getByText('npm run engine -- start 1');
  assert.ok(await commands.isVisible());

  const engine = await fakeEngine(t);
  const { app, catalogue } = await createGateway({ engine: new EngineClient({ urls: [engine.url] }) });
  t.after(() => app.close());
  await catalogue.refresh();
  await page.route(`${GATEWAY}/**`, async route => {
    const { pathname, search } = new URL(route.request().url());
    const { statusCode, headers, body } = await app.inject({ url: pathname + search });
    await route.fulfill({ status: statusCode, headers: headers as Record<string, string>, body });
  });
  await again.click();
  await finder.locator('.count').filter({ hasText: '5 formations' }).waitFor();
  await finder.getByText('est envoyé à 127.0.0.1:8081').waitFor();
  assert.ok(!(await commands.isVisible()));
  await finder.locator('.cards .go', { hasText: 'CAP soudeur' }).waitFor();
  assert.deepEqual(
    server.requests.filter(path => !path.startsWith('/cdn/') && /trainings|sessions|places|providers/.test(path)),
    [],
  );
  await page.close();
});
