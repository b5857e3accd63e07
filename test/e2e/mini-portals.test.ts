// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The portals of a campus and of a branch, as one visits them: their look, their own pages, what they left out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFaults } from '../support/axe.js';
import { settled } from '../support/chromium.js';
import { siteInChromium } from '../support/site-in-chromium.js';

const site = siteInChromium();

/** Follows a link as the Enter key does. */
async function follow(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('link', { name }).first().press('Enter');
  await page.locator('h1').waitFor();
}

/** What both have, under the colours of each. */
const SHARED = [
  '',
  'je-suis/collegien/',
  'je-cherche/un-metier/',
  'metiers/',
  'formations/',
  'chiffres/',
  'annuaire/',
  'territoires/',
  'integrer/',
  'ar/',
];

for (const [portal, own] of Object.entries({
  campus: ['le-campus/', 'metiers/soudeuse-soudeur/', 'agenda/', 'immersions/'],
  branche: ['metiers/couvreuse-couvreur/', 'contrat/', 'secteurs/'],
}))
  test(`${portal}: each page fits 320 px, and axe finds nothing, in light nor in dark`, () =>
    site.visit(
      `${portal}/`,
      async page => {
        for (const path of [...SHARED, ...own]) {
          await page.goto(`${site.origin}/${portal}/${path}`);
          if (await page.locator('script[src*=orientation-widgets]').count()) await settled(page);
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path);
          assert.deepEqual(await axeFaults(page), [], path);
        }
      },
      { viewport: { width: 320, height: 700 } },
    ));

test('the campus portal leads a keyboard user from the menu to a job and a school', () =>
  site.visit(
    'campus/',
    async page => {
      await follow(page, /^Le campus$/);
      await page.getByRole('heading', { level: 1, name: 'Le campus' }).waitFor();
      await follow(page, /^Métiers$/);
      await follow(page, /^Soudeuse/);
      await follow(page, /CAP Réalisations industrielles/);
      await page.getByText('Au lycée ou en école').first().waitFor();
    },
    { javaScriptEnabled: false },
  ));

test('the branch portal redirects a former address and shows its contract sheets', () =>
  site.visit(
    'branche/anciens-metiers/macon.html',
    async page => {
      await page.getByRole('heading', { level: 1, name: 'Les métiers' }).waitFor();
      await page.goto(`${site.origin}/branche/contrat/`);
      await page
        .getByRole('link', { name: /grands chantiers/ })
        .first()
        .waitFor();
    },
    { javaScriptEnabled: false },
  ));

for (const [portal, sector, why] of [
  ['branche', 'ferroviaire', 'of one job alone leaves no empty column'],
  ['campus', 'industrie', 'of many jobs has them side by side'],
] as const)
  test(`${portal}: a sector ${why}`, () =>
    site.visit(
      `${portal}/secteurs/${sector}/`,
      async page => {
        const jobs = page.locator('.sheet', { has: page.getByRole('heading', { name: 'Les métiers' }) });
        const box = await jobs.boundingBox();
        const isBesideTrainings = (await page.getByRole('heading', { name: 'Se former' }).count()) > 0;
        assert.ok(isBesideTrainings || (box?.width ?? 0) > 1000, `${box?.width} px`);
      },
      { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } },
    ));
