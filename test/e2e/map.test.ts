// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { complaints, launchChromium, settled } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

test('the map works by keyboard under a strict policy, and loads on click', async () => {
  await using server = await serveFolder(`${root}dist/site`);
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  const pageErrors = complaints(page);
  const requests: string[] = [];
  page.on('request', request => requests.push(request.url()));
  await page.goto(`${server.origin}/strict-csp.html`);
  await settled(page);
  assert.ok(!requests.some(url => url.includes('outlines')), 'outlines are fetched before anyone asks for the map');

  const finder = page.locator('training-finder');
  await finder.getByRole('button', { name: 'Carte' }).focus();
  await page.keyboard.press('Enter');
  await finder.locator('.marker').first().waitFor();
  await page.keyboard.press('Tab');
  while (!(await finder.locator('.marker:focus').count())) await page.keyboard.press('Tab');
  const name = (await finder.locator('.marker:focus').getAttribute('aria-label')) ?? '';
  assert.match(name, /^\d+ formations? (à|au|aux) .+ lieux$/);
  await page.keyboard.press('Enter');
  await finder.locator('.map-choice').waitFor();
  const choiceText = await finder.locator('.map-choice .count-text').innerText();
  assert.equal(choiceText, name);
  await page.keyboard.press('Escape');
  await finder.locator('.map-choice').waitFor({ state: 'detached' });

  // A diploma that only a few lycées prepare.
  await finder.getByRole('combobox', { name: 'Quel métier' }).fill('CAP Couvreur');
  await finder.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await finder.getByRole('option').first().waitFor({ state: 'detached' });
  await finder.getByRole('radio', { name: 'Bassins' }).focus();
  await page.keyboard.press('Space');
  await finder.locator('.coverage .area').first().waitFor();
  assert.equal(await finder.locator('.spread tbody tr').count(), 28);
  const without = /bassins? d’emploi sans formation pour cette recherche/;
  await finder.locator('.coverage', { hasText: without }).waitFor();
  await page.keyboard.press('Escape');
  await finder.locator('.map-panel').waitFor({ state: 'detached' });
  assert.equal(
    await finder.evaluate(element => (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset.tool),
    'map',
  );

  assert.deepEqual(pageErrors, []);
  assert.deepEqual(
    requests.filter(url => !url.startsWith(server.origin)),
    [],
  );
  await page.close();
});
