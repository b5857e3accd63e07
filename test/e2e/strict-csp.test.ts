// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { tags } from '../../stories/registry.js';
import { complaints, launchChromium, settled } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';

const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

for (const place of ['header', 'meta'] as const) {
  test(`every element renders without a violation under a strict policy in ${place}`, async () => {
    await using server = await serveFolder(`${root}dist/site`, (_, response, url) => {
      if (url.pathname === '/strict-csp.html' && place === 'header')
        response.setHeader('content-security-policy', policy);
      return false;
    });
    const page = await browser.newPage();
    const pageErrors = complaints(page);
    await page.goto(`${server.origin}/strict-csp.html`);
    await settled(page);
    // The policy also allows the data block for search engines, which is never a script.
    assert.equal(
      JSON.parse((await page.locator('job-card > script[type="application/ld+json"]').textContent()) ?? '')['@type'],
      'Occupation',
    );
    assert.deepEqual(pageErrors, []);
    assert.deepEqual(
      await page.evaluate(tags => tags.filter(tag => !document.querySelector(tag)), tags),
      [],
      'an element is not on the page',
    );
    const alerts = await page.locator('[role=alert]').count();
    assert.equal(alerts, 0);
    assert.match(await page.locator('training-finder .ow').innerText(), /formations?/);
    await page.close();
  });
}
