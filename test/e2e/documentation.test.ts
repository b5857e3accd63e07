// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Documentation at /docs/: its search, the page of an element with its controls and its events, and the same without
// scripts.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { axeFaults } from '../support/axe.js';
import { eventually } from '../support/eventually.js';
import { siteInChromium } from '../support/site-in-chromium.js';

const site = siteInChromium();
const PHONE = { viewport: { width: 360, height: 740 } };

describe('documentation', () => {
  test('leads from its home to a heading by the search, in the language of the page', () =>
    site.visit('docs/engineers/', async page => {
      assert.deepEqual(await axeFaults(page), []);
      await page.getByLabel('Search the documentation').pressSequentially('guards');
      await page.getByRole('listbox', { name: 'Suggestions' }).waitFor();
      await page.getByRole('option', { name: 'Guards' }).first().click();
      await page.waitForURL(/\/docs\/[\w-]+\/#guards$/);
      assert.ok(await page.getByRole('heading', { name: 'Guards', exact: true }).isVisible());
    }));

  test('changes an element and its code by a control, and resets them', () =>
    site.visit('docs/elements/job-card/', async page => {
      const card = page.locator('job-card');
      const code = page.locator('[data-playground] pre code').first();
      await card.getByRole('heading', { name: /Aide-soignant/ }).waitFor();
      await page.getByLabel('Métier job', { exact: true }).fill('macon');
      await page.getByLabel('Forme variant').selectOption('compact');
      await card.getByRole('heading', { name: /Maçon/ }).waitFor();
      await eventually(async () => assert.match(await code.innerText(), /<job-card job="macon" variant="compact"/));
      await page.getByRole('button', { name: 'Revenir à l’exemple' }).click();
      await card.getByRole('heading', { name: /Aide-soignant/ }).waitFor();
      await eventually(async () => assert.doesNotMatch(await code.innerText(), /macon|compact/));
    }));

  test('lists the events of an element with their details', () =>
    site.visit('docs/elements/job-card/', async page => {
      await page.locator('job-card').getByRole('button', { name: 'Voir le métier' }).click();
      const log = page.getByRole('log', { name: 'Événements reçus' });
      await log.getByText('job-select').waitFor();
      assert.match(await log.innerText(), /jobId: "aide-soignant"/);
      assert.deepEqual(await axeFaults(page), []);
    }));

  test('shows the tag and the attributes on a phone without a script', () =>
    site.visit(
      'docs/elements/job-card/',
      async page => {
        assert.match(await page.locator('pre code').first().innerText(), /<job-card job="aide-soignant"/);
        assert.ok(await page.getByRole('rowheader', { name: 'variant' }).isVisible());
        assert.ok(await page.getByRole('form', { name: 'Réglages' }).isHidden());
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.equal(width, PHONE.viewport.width);
      },
      { ...PHONE, javaScriptEnabled: false },
    ));
});
