// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// On a small phone, a phone number to call fits on one line.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Locator } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';
import type { StaticServer } from '../support/static-server.js';

let browser: Browser;
let site: StaticServer;
before(async () => {
  site = await serveFolder(`${root}dist/site/`);
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

/** Returns the number of lines of a text. */
const linesOf = (text: Locator): Promise<number> =>
  text.evaluate(node => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  });

for (const [where, path, numbers] of [
  ['the page of a structure', 'annuaire/france-services-de-beaurieux/', '.btn[href^="tel:"] .span'],
  ['easy reading', 'facile/aide/', 'a[href^="tel:"] .span'],
  ['the list of who helps', 'je-cherche/quelquun-a-qui-parler/', 'resource-finder a[href^="tel:"] bdi'],
] as const)
  test(`a number stays on one line at 320 px: ${where}`, async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    await page.goto(`${site.origin}/portail/${path}index.html`);
    const number = page.locator(numbers).first();
    await number.waitFor();
    assert.equal(await linesOf(number), 1);
    await page.close();
  });
