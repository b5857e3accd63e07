// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Printing: content that one opens by a press on screen is on paper, and nothing stays folded.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';

/** @param feed - Folder of the feed of the page. */
async function onDemo(name: string, see: (page: Page) => Promise<void>, feed = 'feed'): Promise<void> {
  const browser = await launchChromium();
  await using server = await serveFolder(`${root}dist/site`);
  try {
    const page = await browser.newPage();
    await page.route('**/feed/**', route =>
      route.continue({ url: route.request().url().replace('/feed/', `/${feed}/`) }),
    );
    await page.goto(`${server.origin}/${name}.html`);
    await see(page);
  } finally {
    await browser.close();
  }
}

/** Playwright considers the content of a folded part visible although nobody sees it. */
const isShown = (locator: Locator): Promise<boolean> =>
  locator.evaluate(
    element => element.checkVisibility({ contentVisibilityAuto: true }) && element.getBoundingClientRect().height > 0,
  );

test('a full sheet prints the related jobs and the providers of each training', () =>
  onDemo(
    'job-card',
    async page => {
      const card = page.locator('job-card[variant=full]').first();
      await card.locator('.trainings details').first().waitFor();
      await page.emulateMedia({ media: 'print' });
      assert.equal(await card.locator('.nearby .link').first().isVisible(), true, 'jobs nearby');
      assert.equal(await isShown(card.locator('.trainings details li').first()), true, 'who gives it');
    },
    'example-feed',
  ));

test('a printed job names the routes, the nearest place and the intake of real offers', () =>
  onDemo('job-card', async page => {
    const card = page.locator('job-card[variant=full]').first();
    await card.getByRole('button', { name: 'Où et quand se former\u202f?' }).click();
    await card
      .getByText(/ · connue pour la rentrée 20\d\d, à vérifier/)
      .first()
      .waitFor();
    await card.locator('.trainings li', { hasText: 'Au lycée ou en école' }).first().waitFor();
  }));

test('the years of tension print in words, and the choice of a territory stays on screen', () =>
  onDemo('tension-indicator', async page => {
    const year = page.locator('tension-indicator .trend tbody tr').first();
    const choice = page.locator('tension-indicator .where').first();
    await year.waitFor({ state: 'attached' });
    await choice.waitFor();
    assert.equal(await isShown(year), false);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await isShown(year), true, 'the table');
    assert.equal(await choice.isVisible(), false, 'the choice');
  }));
