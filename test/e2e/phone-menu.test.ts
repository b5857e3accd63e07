// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Menu of the portal on a phone: one row at the top, every section one press away, with and without scripts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFaults } from '../support/axe.js';
import { siteInChromium } from '../support/site-in-chromium.js';

const site = siteInChromium();
const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

const menuButton = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Menu principal' });
const menu = (page: Page) => page.getByRole('navigation', { name: 'Menu principal' });

for (const javaScriptEnabled of [true, false])
  test(`the menu of a phone ${javaScriptEnabled ? '' : 'without scripts '}opens, leads to each section and closes`, () =>
    site.visit(
      'portail/metiers/',
      async page => {
        assert.equal(await menu(page).isVisible(), false);
        await menuButton(page).tap();
        const links = await menu(page).getByRole('link').allInnerTexts();
        assert.deepEqual(links, ['Je suis', 'Je cherche', 'Métiers', 'Formations', 'Chiffres', 'Annuaire']);
        for (const link of await menu(page).getByRole('link').all())
          assert.ok(((await link.boundingBox())?.height ?? 0) >= 44, 'a finger needs 44 px');
        await menu(page).getByRole('button', { name: 'Fermer' }).tap();
        assert.equal(await menu(page).isVisible(), false);
        await menuButton(page).tap();
        await menu(page).getByRole('link', { name: 'Annuaire' }).tap();
        await page.waitForURL('**/annuaire/');
      },
      { ...PHONE, javaScriptEnabled },
    ));

test('the menu of a phone works with the keyboard, and axe finds nothing in it', () =>
  site.visit(
    'portail/metiers/',
    async page => {
      await menuButton(page).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.textContent?.trim()), 'Fermer');
      assert.deepEqual(await axeFaults(page), []);
      await page.keyboard.press('Escape');
      assert.equal(await menu(page).isVisible(), false);
      assert.equal(await menuButton(page).evaluate(button => button === document.activeElement), true);
    },
    PHONE,
  ));

for (const path of ['portail/', 'portail/metiers/', 'campus/metiers/', 'portail/ar/'])
  test(`the top of ${path} is one row on a phone, and the menu of a wide screen is always there`, () =>
    site.visit(
      path,
      async page => {
        const top = page.getByRole('banner');
        const name = await top.getByRole('link').first().boundingBox();
        const button = await top.getByRole('button').boundingBox();
        assert.ok(name && button && button.y < name.y + name.height, 'the menu is beside the name');
        await page.setViewportSize({ width: 1280, height: 800 });
        assert.equal(await top.getByRole('navigation').isVisible(), true);
        assert.equal(await top.locator('.menu-button').first().isVisible(), false);
      },
      PHONE,
    ));
