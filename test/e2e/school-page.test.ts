// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Page of a school: found by its name, read without scripts, with the lines that embed it in the school's own site.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFaults } from '../support/axe.js';
import { siteInChromium } from '../support/site-in-chromium.js';

const site = siteInChromium();
const SCHOOL = 'portail/formations/etablissement/lycee-cesar-baggio-lille/';
const PHONE = { viewport: { width: 360, height: 740 } };

test('the search finds a school by its name, and leads to its page', () =>
  site.visit(
    'portail/',
    async page => {
      await page.getByLabel('Que cherchez-vous ?').pressSequentially('lycée baggio');
      await page.getByRole('option', { name: /^Lycée César Baggio/ }).click();
      await page.getByRole('heading', { level: 1, name: 'Lycée César Baggio' }).waitFor();
      assert.equal(new URL(page.url()).pathname, `/${SCHOOL}`);
      assert.deepEqual(await axeFaults(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
    },
    PHONE,
  ));

test('without a script, a training leads to the school that gives it, and back', () =>
  site.visit(
    SCHOOL,
    async page => {
      await page.locator('main').getByRole('link', { name: 'BTS Électrotechnique' }).click();
      await page.getByRole('heading', { level: 1, name: 'BTS Électrotechnique' }).waitFor();
      await page.getByText(/autres lieux/).click();
      await page.locator('main').getByRole('link', { name: 'Lycée César Baggio', exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Lycée César Baggio' }).waitFor();
    },
    { ...PHONE, javaScriptEnabled: false },
  ));

for (const javaScriptEnabled of [true, false])
  test(`the pasted lines show the school on its own site, ${javaScriptEnabled ? 'with' : 'without'} a script`, async t => {
    const context = await site.newContext({ javaScriptEnabled });
    t.after(() => context.close());
    const page = await context.newPage();
    await page.goto(site.origin + `/${SCHOOL}`);
    const lines = (await page.locator('pre code').textContent()) ?? '';
    const body = lines.replaceAll('http://127.0.0.1:8080', site.origin);
    await page.route('**/collage.html', route =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="fr"><title>Lycée</title>${body}</html>`,
      }),
    );
    await page.goto(`${site.origin}/collage.html`);
    const card = page.locator('provider-card');
    if (javaScriptEnabled) await card.getByRole('heading', { name: 'Lycée César Baggio' }).waitFor();
    else await card.getByRole('link', { name: /^Lycée César Baggio, Lille : / }).waitFor();
  });
