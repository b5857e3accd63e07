// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { complaints, launchChromium } from './chromium.js';
import { servePublishedSite, type PublishedSite } from './published-site.js';

/** Browser on the demo and its portals, from the first test of a file to the last one. */
export interface SiteInChromium {
  readonly origin: string;
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  /**
   * Opens a page as a new visitor. Afterwards, the page must have no complaint, and have stored no cookie.
   *
   * @param path - Path after the origin.
   * @param expected - Patterns of accepted complaints.
   */
  visit(
    path: string,
    see: (page: Page) => Promise<void>,
    options?: BrowserContextOptions,
    expected?: readonly RegExp[],
  ): Promise<void>;
}

/** Starts the browser and the site for the tests of a file. Call it once, beside them. */
export function siteInChromium(): SiteInChromium {
  let browser: Browser;
  let site: PublishedSite;
  before(async () => {
    browser = await launchChromium();
    site = await servePublishedSite();
  });
  after(async () => {
    await browser.close();
    site.close();
  });
  return {
    get origin() {
      return site.origin;
    },
    newContext: options => browser.newContext(options),
    visit: async (path, see, options = {}, expected = []) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const pageErrors = complaints(page);
      try {
        await page.goto(`${site.origin}/${path}`);
        await see(page);
        const rest = pageErrors.filter(complaint => !expected.some(words => words.test(complaint)));
        assert.deepEqual(rest, [], 'nothing is refused by the policy of the page');
        assert.deepEqual(await context.cookies(), []);
      } finally {
        await context.close();
      }
    },
  };
}
