// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Each state of a portal has an address, the town is passed on through links, and languages and the class are one press
// away.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventually } from '../support/eventually.js';
import { siteInChromium } from '../support/site-in-chromium.js';

const site = siteInChromium();
const PHONE = { viewport: { width: 360, height: 740 } };

describe('address of a search page', () => {
  test('contains the typed words, so that a reload shows the same trainings', () =>
    site.visit('portail/je-cherche/une-formation/', async page => {
      await page.locator('training-finder .count').first().waitFor();
      await page.locator('training-finder').getByRole('combobox').first().fill('soudage');
      await page.keyboard.press('Enter');
      await page.waitForURL(/formation-query=soudage/);
      await page.reload();
      const queryField = page.locator('training-finder').getByRole('combobox').first();
      await queryField.waitFor();
      await eventually(async () => assert.equal(await queryField.inputValue(), 'soudage'));
    }));

  test('contains the job filters of a link', () =>
    site.visit('portail/je-cherche/un-metier/?metier-query=soudeur', async page => {
      await page.locator('job-explorer').getByText('Soudeuse').first().waitFor();
    }));

  test('contains the territory of the figures', () =>
    site.visit('portail/je-cherche/des-chiffres/?chiffres-territory=dep-62', async page => {
      await page.locator('indicator-board').getByText('Pas-de-Calais').first().waitFor();
    }));
});

test('a town follows the visitor from page to page, in the address of the links', () =>
  site.visit(
    'portail/je-cherche/une-formation/?formation-near=Lens',
    async page => {
      await page.getByRole('button', { name: 'Menu principal' }).click();
      await page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name: 'Métiers' }).click();
      await page.waitForURL(/\/metiers\/\?ville=Lens$/);
      await page.goto(`${site.origin}/portail/je-cherche/?ville=Lens`);
      await page.locator('main').getByRole('link', { name: 'Quelqu’un à qui parler' }).click();
      await page.waitForURL(/aide-near=Lens/);
    },
    PHONE,
  ));

test('a town stays on the device only after a press, and is removed by another', () =>
  site.visit(
    'portail/metiers/?ville=Lens',
    async page => {
      const stored = (): Promise<number> => page.evaluate(() => localStorage.length);
      const main = page.locator('main');
      await main.getByText('Ma ville\u202f: Lens.').waitFor();
      assert.equal(await stored(), 0);
      await main.getByRole('button', { name: 'Garder ma ville sur cet appareil' }).click();
      await main.getByText('Ma ville, Lens, est gardée sur cet appareil.').waitFor();
      await page.goto(`${site.origin}/portail/je-cherche/`);
      await main.getByRole('link', { name: 'Quelqu’un à qui parler' }).click();
      await page.waitForURL(/aide-near=Lens/);
      await main.getByRole('button', { name: 'Oublier ma ville' }).click();
      assert.equal(await stored(), 0);
      await page.goto(`${site.origin}/portail/je-cherche/`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      assert.equal(await main.getByRole('button', { name: 'Oublier ma ville' }).count(), 0);
    },
    PHONE,
  ));

test('the page header links to easy reading and to Ukrainian without a script', () =>
  site.visit(
    'portail/metiers/',
    async page => {
      const top = page.locator('header');
      assert.equal(await top.getByRole('link', { name: /^Facile/ }).getAttribute('href'), '/portail/facile/');
      await top.locator('summary').click();
      await top.getByRole('link', { name: 'Українська' }).click();
      await page.waitForURL(/\/uk\//);
      await page.locator('header summary').click();
      await page.locator('header').getByRole('link', { name: 'Français' }).click();
      await page.waitForURL(/\/portail\/(?:je-suis\/nouveau-en-france\/)?$/);
    },
    { ...PHONE, javaScriptEnabled: false },
  ));

test('a teacher reaches the class game in one press from the home', () =>
  site.visit(
    'portail/',
    async page => {
      await page.getByRole('link', { name: /^Pour ma classe/ }).click();
      await page.getByRole('heading', { level: 1, name: 'Pour ma classe' }).waitFor();
      await page.locator('mixed-jobs-prompt').getByRole('slider').first().waitFor();
    },
    PHONE,
  ));
