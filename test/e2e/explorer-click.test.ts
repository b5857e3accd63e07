// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A hand that types, then clicks on what it sees: suggestions stand above the results, and go away under the click.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

test('a result pressed while suggestions are open is the one that opens', async () => {
  await using server = await serveFolder(`${root}dist/site`);
  const page = await browser.newPage({ viewport: { width: 1200, height: 1600 } });
  await page.goto(`${server.origin}/job-explorer.html`);
  const field = page.locator('job-explorer [role=combobox]');
  await field.pressSequentially('soudeur');
  await page.locator('job-explorer [role=option]').first().waitFor();
  await page.locator('job-explorer .count', { hasText: '12' }).waitFor();
  const result = page.locator('job-explorer .jobs .go').nth(1);
  const name = await result.innerText();
  const before = await result.boundingBox();
  assert.ok(before);
  await page.mouse.move(before.x + 8, before.y + 8);
  await page.mouse.down();
  assert.deepEqual(await result.boundingBox(), before, 'nothing moves under the press');
  await page.mouse.up();
  await page.locator('job-explorer .opened job-card').waitFor();
  const opened = page.locator('job-explorer .go[aria-expanded=true]');
  assert.equal(await opened.innerText(), name);
  assert.equal(await field.getAttribute('aria-expanded'), 'false', 'the suggestions are closed');
  await page.close();
});
