// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Easy reading replaces the content that it simplifies: on a phone, the page becomes half as high, or a fifth shorter where the
// usual one is folded too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchChromium, settled } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';

const PHONE = { width: 320, height: 800 };

/** Elements shown in full, with the maximum height of their easy form relative to it. */
const SHEETS: readonly (readonly [tag: string, attributes: string, mostShare?: number])[] = [
  ['job-card', 'job="soudeur"'],
  ['job-card', 'job="aide-soignant"'],
  ['job-card', 'job="aide-soignant" variant="full"'],
  ['tension-indicator', 'job="soudeur"'],
  ['tension-indicator', 'job="aide-soignant"'],
  ['training-card', 'training="cfd-40025411" variant="detail"'],
  // A board folds all but its first figures in any reading.
  ['indicator-board', 'territory="ze-3215"', 0.8],
  ['indicator-board', 'territory="ze-3215" measure="unemployment"'],
  ['indicator-board', 'territory="ze-3215" variant="theme" theme="labour-market"', 0.8],
];

for (const [tag, attributes, mostShare = 0.5] of SHEETS)
  test(`${tag} ${attributes}: easy reading at 320 px is shorter and fits the window`, async () => {
    await using server = await serveFolder(`${root}dist/site`, (_, response, url) => {
      if (url.pathname !== '/reading.html') return false;
      const reading = url.search ? 'reading="easy"' : '';
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(
          `<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><title>t</title><script type="module" src="/cdn/orientation-widgets.js"></script><${tag} feed="/feed/feed.json" ${attributes} ${reading}></${tag}>`,
        );
      return true;
    });
    const browser = await launchChromium();
    try {
      const page = await browser.newPage({ viewport: PHONE });
      const height = async (search: string): Promise<number> => {
        await page.goto(`${server.origin}/reading.html${search}`);
        const element = page.locator(tag);
        await element.locator('.sheet, .training').first().waitFor();
        await settled(page);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.width);
        return element.evaluate(({ offsetHeight }: HTMLElement) => offsetHeight);
      };
      const usual = await height('');
      const easy = await height('?easy');
      assert.ok(easy > 200 && easy <= usual * mostShare, `${easy} px beside ${usual} px`);
    } finally {
      await browser.close();
    }
  });
