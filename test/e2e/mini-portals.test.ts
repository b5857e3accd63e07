// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Portals of a campus and of a branch, as visitors see them: their look, their own pages, the content they leave out.
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

/** Pages that both portals have, each in its own colours. */
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

for (const [portal, ownPaths] of Object.entries({
  campus: ['le-campus/', 'metiers/soudeuse-soudeur/', 'agenda/', 'immersions/'],
  branche: ['metiers/couvreuse-couvreur/', 'contrat/', 'secteurs/'],
}))
  test(`${portal}: each page fits 320 px and passes axe, in light and in dark`, () =>
    site.visit(
      `${portal}/`,
      async page => {
        for (const path of [...SHARED, ...ownPaths]) {
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

const WIDE = { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } } as const;

test('the branch portal leads from a sector of one job to the job and its training', () =>
  site.visit(
    'branche/secteurs/ferroviaire/',
    async page => {
      assert.equal(await page.locator('.jobs > li').getByRole('link').count(), 1);
      assert.equal(await page.locator('section', { hasText: 'Se former' }).getByRole('link').count(), 1);
    },
    WIDE,
  ));

test('the campus portal compares the jobs of a large sector', () =>
  site.visit(
    'campus/secteurs/industrie/',
    async page => {
      const jobs = page.locator('.jobs > li');
      const [first, second] = [await jobs.nth(0).boundingBox(), await jobs.nth(1).boundingBox()];
      assert.ok(first && second && first.y === second.y && second.x >= first.x + first.width, 'one below the other');
    },
    WIDE,
  ));
