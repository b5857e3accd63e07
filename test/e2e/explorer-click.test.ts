// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Mouse clicks while typing: suggestions cover the results, and close on the press.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';
import type { StaticServer } from '../support/static-server.js';

let browser: Browser;
let server: StaticServer;
before(async () => {
  browser = await launchChromium();
  server = await serveFolder(`${root}dist/site`);
});
after(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

const viewport = { width: 1200, height: 2000 };
const field = (page: Page): Locator => page.locator('job-explorer [role=combobox]');
const opened = (page: Page): Locator => page.locator('job-explorer .go[aria-expanded=true]');

/** Opens the explorer and types "soudeur": its suggestions are open over its results. */
async function openTypedExplorer(page: Page): Promise<Page> {
  await page.goto(`${server.origin}/job-explorer.html`);
  await page.locator('job-explorer .filter-button').click();
  await field(page).pressSequentially('soudeur');
  await page.locator('job-explorer [role=option]').first().waitFor();
  await page.locator('job-explorer .count', { hasText: /^\s*3\s/ }).waitFor();
  return page;
}

async function middle(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  assert.ok(box);
  return { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 };
}

async function closed(page: Page): Promise<void> {
  await page.locator('job-explorer [role=combobox][aria-expanded=false]').waitFor();
}

test('a result opens when it is pressed while suggestions are open', async () => {
  const page = await openTypedExplorer(await browser.newPage({ viewport }));
  const result = page.locator('job-explorer .jobs .go').nth(1);
  const name = await result.innerText();
  const before = await result.boundingBox();
  const { x, y } = await middle(result);
  await page.mouse.move(x, y);
  await page.mouse.down();
  assert.deepEqual(await result.boundingBox(), before, 'nothing moves under the press');
  await page.mouse.up();
  await page.locator('job-explorer .opened job-card').waitFor();
  assert.equal(await opened(page).innerText(), name);
  await closed(page);
  await page.close();
});

test('a tap on a result or on a choice acts while suggestions are open', async () => {
  const context = await browser.newContext({ viewport, hasTouch: true });
  const page = await openTypedExplorer(await context.newPage());
  const result = page.locator('job-explorer .jobs .go').nth(1);
  const name = await result.innerText();
  const { x, y } = await middle(result);
  await page.touchscreen.tap(x, y);
  await opened(page).waitFor({ timeout: 5000 });
  assert.equal(await opened(page).innerText(), name);
  await closed(page);

  await openTypedExplorer(page);
  const choice = page.locator('job-explorer label.check', { hasText: 'Très élevée' });
  const at = await middle(choice);
  await page.touchscreen.tap(at.x, at.y);
  await page.locator('job-explorer .chip', { hasText: 'Tension très élevée' }).waitFor({ timeout: 5000 });
  await closed(page);
  await context.close();
});

test('a control pressed while suggestions are open acts at once', async () => {
  const page = await browser.newPage({ viewport });
  for (const [control, effect] of [
    ['label.check:has-text("Très élevée")', '.chip'],
    ['button:has-text("Comparer des métiers")', 'button[aria-pressed=true]'],
    ['.filters button:has-text("Choisir")', '[data-facet=skill] input'],
  ] as const) {
    await openTypedExplorer(page);
    const { x, y } = await middle(page.locator(`job-explorer ${control}`).first());
    await page.mouse.click(x, y, { delay: 60 });
    await page.locator(`job-explorer ${effect}`).first().waitFor({ timeout: 5000 });
    await closed(page);
  }
  await page.close();
});

test('by keyboard, the control after the suggestions acts at the first press', async () => {
  const page = await openTypedExplorer(await browser.newPage({ viewport }));
  const skip = page.locator('job-explorer .skip');
  await field(page).press('Tab');
  await closed(page);
  for (let i = 0; i < 12 && !(await skip.evaluate(button => button.matches(':focus'))); i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('job-explorer .count:focus').waitFor({ timeout: 5000 });
  await page.keyboard.press('Tab');
  await page.close();
});
