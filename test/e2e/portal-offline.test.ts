// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Portal without a connection: nothing is cached before a press, the pages of a territory are read after one, and
// another press removes all of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { complaints } from '../support/chromium.js';
import { siteInChromium } from '../support/site-in-chromium.js';

const site = siteInChromium();

/** Returns the number of service workers and of caches that the browser has for the site. */
const held = (page: Page): Promise<number[]> =>
  page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]);

test('pages are saved on a press, read without a connection, and removed', async t => {
  const context = await site.newContext();
  t.after(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const pageErrors = complaints(page);
  await page.goto(`${site.origin}/portail/hors-connexion/`);
  await page.getByText('Rien n’est gardé sur cet appareil.').waitFor();
  assert.deepEqual(await held(page), [0, 0]);
  await page.getByLabel('Territoire').selectOption({ label: 'Pas-de-Calais' });
  await page.getByRole('button', { name: 'Garder' }).click();
  await page.getByText(/^Gardé : \d+ fichiers/).waitFor();
  assert.deepEqual(await held(page), [1, 1]);
  assert.deepEqual(pageErrors, []);
  await page.goto(`${site.origin}/portail/`);
  await context.setOffline(true);
  await page.goto(`${site.origin}/portail/territoires/pas-de-calais/?x=1`);
  await page.getByRole('heading', { level: 1, name: 'Pas-de-Calais' }).waitFor();
  assert.notEqual(
    await page.evaluate(() => getComputedStyle(document.body).display),
    'block',
    'the style sheet is there',
  );
  await page.goto(`${site.origin}/portail/je-suis/parent/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  // A page that is not cached shows the list of the cached pages instead.
  await page.goto(`${site.origin}/portail/territoires/somme/`);
  await page.getByRole('heading', { level: 1, name: 'Lire sans connexion' }).waitFor();
  await context.setOffline(false);
  await page.goto(`${site.origin}/portail/hors-connexion/`);
  await page.getByRole('button', { name: 'Enlever' }).click();
  await page.getByText('Rien n’est gardé sur cet appareil.').waitFor();
  assert.deepEqual(await held(page), [0, 0]);
});

test('without a script, the page explains that it needs one, and links to paper', async t => {
  const context = await site.newContext({ javaScriptEnabled: false });
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(`${site.origin}/portail/hors-connexion/`);
  await page.getByText('Cette page a besoin de JavaScript').waitFor();
  await page.locator('main').getByRole('link', { name: 'territoire' }).waitFor();
});
