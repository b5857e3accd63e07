// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Search field of a portal: its suggestions, its page of results, its form without scripts, the files it downloads and
// when.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { axeFaults } from '../support/axe.js';
import { eventually } from '../support/eventually.js';
import { siteInChromium } from '../support/site-in-chromium.js';

const site = siteInChromium();
const PHONE = { viewport: { width: 360, height: 740 } };
/** Maximum number of bytes downloaded at the first key. */
const MAX_BYTES = 61_500;

const field = (page: Page): Locator => page.getByLabel('Que cherchez-vous ?');

describe('page of results', () => {
  test('shows no control in place of the results while they load', () =>
    site.visit(
      'portail/',
      async page => {
        let release = (): void => undefined;
        const released = new Promise<void>(resolve => (release = resolve));
        await page.route(/chercher\.json/, async route => {
          await released;
          await route.continue();
        });
        await page.goto(`${site.origin}/portail/chercher/?q=boulanger`);
        await page.getByText('Recherche en cours').waitFor();
        assert.equal(await page.locator('[data-results] a').count(), 0);
        const footer = await page.locator('body > footer').boundingBox();
        assert.ok((footer?.y ?? 0) > PHONE.viewport.height, 'the footer stays below the screen');
        release();
        await page.getByRole('link', { name: /^Boulangère/ }).waitFor();
        assert.equal(await page.getByText('Recherche en cours').count(), 0);
      },
      PHONE,
    ));
});

describe('search field of the home', () => {
  test('suggests pages by kind, reached by the arrow keys', () =>
    site.visit(
      'portail/',
      async page => {
        await field(page).pressSequentially('aide soi');
        await page.getByRole('option', { name: /^Aide-soignante/ }).waitFor();
        assert.equal(await field(page).getAttribute('aria-expanded'), 'true');
        assert.deepEqual(await axeFaults(page), []);
        await page.keyboard.press('ArrowDown');
        const active = await field(page).getAttribute('aria-activedescendant');
        assert.match(await page.locator(`[id="${active}"]`).innerText(), /Aide-soignante/);
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { level: 1, name: /Aide-soignante/ }).waitFor();
      },
      PHONE,
    ));

  test('keeps the selected suggestion when more arrive', () =>
    site.visit(
      'portail/',
      async page => {
        let release = (): void => undefined;
        const released = new Promise<void>(resolve => (release = resolve));
        await page.route(/chercher-lieux\.json/, async route => {
          await released;
          await route.continue();
        });
        await field(page).pressSequentially('aide soi');
        await page.getByRole('option', { name: /^Aide-soignante/ }).waitFor();
        await page.keyboard.press('ArrowDown');
        const active = page.locator('[role=option][aria-selected=true]');
        const title = await active.innerText();
        const optionCount = await page.getByRole('option').count();
        release();
        await eventually(async () => assert.notEqual(await page.getByRole('option').count(), optionCount));
        assert.equal(await active.innerText(), title);
      },
      PHONE,
    ));

  test('keeps its list closed after Escape when more suggestions arrive', () =>
    site.visit(
      'portail/',
      async page => {
        let release = (): void => undefined;
        const released = new Promise<void>(resolve => (release = resolve));
        await page.route(/chercher-lieux\.json/, async route => {
          await released;
          await route.continue();
        });
        await field(page).pressSequentially('boulanger');
        await page.getByRole('option').first().waitFor();
        await page.keyboard.press('Escape');
        await page.getByRole('option').first().waitFor({ state: 'hidden' });
        const places = page.waitForResponse(/chercher-lieux\.json/);
        release();
        await (await places).finished();
        // The answer is read, then drawn in the next frames.
        for (let frame = 0; frame < 30; frame++) await page.evaluate(() => new Promise(requestAnimationFrame));
        assert.equal(await page.getByRole('option').filter({ visible: true }).count(), 0);
      },
      PHONE,
    ));

  test('closes its list on Escape, and leads to the results on Enter', () =>
    site.visit(
      'portail/',
      async page => {
        await field(page).pressSequentially('boulanger');
        await page.getByRole('option').first().waitFor();
        await page.keyboard.press('Escape');
        await page.getByRole('option').first().waitFor({ state: 'hidden' });
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/chercher\/\?q=boulanger$/);
        await page.getByRole('heading', { name: /^Métiers/ }).waitFor();
        await page.getByRole('heading', { name: /^Formations/ }).waitFor();
        await page.reload();
        await page.getByRole('link', { name: /^Boulangère/ }).waitFor();
        assert.equal(await field(page).inputValue(), 'boulanger');
        assert.deepEqual(await axeFaults(page), []);
      },
      PHONE,
    ));

  test('downloads nothing before the first key, and less than 61.5 kB on it', () =>
    site.visit('portail/', async page => {
      const sizes: Promise<number>[] = [];
      page.on('response', response => {
        if (!response.url().endsWith('icon.svg'))
          sizes.push(response.body().then(bytes => brotliCompressSync(bytes).length));
      });
      await field(page).focus();
      assert.deepEqual(sizes, []);
      await page.keyboard.press('b');
      await page.getByRole('option').first().waitFor();
      const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      assert.ok(total > 0 && total < MAX_BYTES, String(total));
    }));
});

test('a sentence leads to the page that answers it, without corrected words', () =>
  site.visit(
    'portail/chercher/?q=je+sais+pas+quoi+faire',
    async page => {
      await page.getByRole('heading', { name: 'Pour commencer' }).waitFor();
      assert.equal(await page.getByText('Nous avons cherché').count(), 0);
      await page.getByRole('link', { name: 'Partir de ce que vous aimez faire' }).click();
      await page.waitForURL(/\/je-cherche\/un-metier\//);
    },
    PHONE,
  ));

test('without a script, the search form leads to an index of the site', () =>
  site.visit(
    'portail/',
    async page => {
      await field(page).fill('soudeur');
      await page.getByRole('button', { name: 'Chercher' }).click();
      await page.waitForURL(/\/chercher\/\?q=soudeur$/);
      await page.getByRole('heading', { name: 'Les métiers, par secteur' }).waitFor();
      await page.locator('main').getByRole('link', { name: 'Administration et gestion' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Administration et gestion' }).waitFor();
    },
    { ...PHONE, javaScriptEnabled: false },
  ));

for (const portal of ['branche', 'campus'])
  test(`the header field of the portal ${portal} finds its own pages`, () =>
    site.visit(
      `${portal}/plan/`,
      async page => {
        await field(page).pressSequentially('mentions');
        await page.getByRole('option', { name: 'Mentions légales' }).click();
        await page.waitForURL(/\/mentions-legales\/$/);
      },
      { viewport: { width: 1280, height: 900 } },
    ));
