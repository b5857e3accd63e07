// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A static page of a job or of a training can be saved with scripts, offers nothing without, and is found again in the
// folder.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { servePublishedSite, type PublishedSite } from '../support/published-site.js';

const PAGES = [
  'portail/metiers/aide-soignante-aide-soignant/',
  'portail/formations/diplome-d-etat-d-aide-soignant/',
] as const;

let browser: Browser;
let site: PublishedSite;

before(async () => {
  [browser, site] = await Promise.all([launchChromium(), servePublishedSite()]);
});

after(async () => {
  await browser.close();
  site.close();
});

for (const path of PAGES)
  test(`/${path} is saved after a yes, and shown in the folder`, async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.origin}/${path}`);
    await page.getByRole('button', { name: 'Garder', exact: true }).click();
    await page.getByRole('button', { name: 'Oui, garder' }).click();
    await page.getByRole('link', { name: 'Voir mon dossier' }).click();
    await page.getByText('1 chose gardée sur cet appareil').waitFor();
    await context.close();
  });

test('the pages have no save button without a script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of PAGES) {
    await page.goto(`${site.origin}/${path}`);
    assert.equal(await page.getByText('Garder', { exact: true }).count(), 0);
  }
  await context.close();
});
