// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A sheet on paper: what one presses on screen is read there, and nothing stays folded.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';

test('a full sheet prints the jobs nearby and who gives each training', async () => {
  const browser = await launchChromium();
  await using server = await serveFolder(`${root}dist/site`);
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/job-card.html`);
    const card = page.locator('job-card[variant=full]').first();
    await card.locator('.trainings details').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await card.locator('.nearby .btn').first().isVisible(), true, 'jobs nearby');
    const isShown = await card.locator('.trainings details li').first().evaluate(item => item.checkVisibility({ contentVisibilityAuto: true }) && item.getBoundingClientRect().height > 0);
    assert.equal(isShown, true, 'who gives it');
  } finally {
    await browser.close();
  }
});

test('the years of tension are printed in words, and the choice of a territory stays on screen', async () => {
  const browser = await launchChromium();
  await using server = await serveFolder(`${root}dist/site`);
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/tension-indicator.html`);
    const rows = page.locator('tension-indicator .trend tbody tr');
    const choice = page.locator('tension-indicator .where').first();
    await rows.first().waitFor({ state: 'attached' });
    await choice.waitFor();
    const isShown = (): Promise<boolean> => rows.first().evaluate(row => row.checkVisibility({ contentVisibilityAuto: true }) && row.getBoundingClientRect().height > 0);
    assert.equal(await isShown(), false);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await isShown(), true, 'the table');
    assert.equal(await choice.isVisible(), false, 'the choice');
  } finally {
    await browser.close();
  }
});
