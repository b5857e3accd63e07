// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { DrivenPage } from '../../trust/support/driven-page.js';
import { root } from '../paths.js';
import { serveFolder } from '../static-server.js';
import type { StaticServer } from '../static-server.js';
import type { Journey } from './journeys.js';
import { Visitor } from './visitor.js';

const site = `${root}dist/site`;

/** A page in Arabic around the search, which the demo lacks. */
const arabic = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>بحث</title><script type="module" src="/cdn/orientation-widgets.js"></script>
  <h1>بحث</h1><training-finder feed="/feed/feed.json" heading-level="2" sync-url></training-finder>`;

/** Serves the site, with the index of its folders; its scripts may be blocked. */
function serveSite(refusesScripts: boolean): Promise<StaticServer> {
  return serveFolder(site, (_request, response, { pathname }) => {
    if (refusesScripts) response.setHeader('content-security-policy', "script-src 'none'");
    const index = `${site}${pathname}index.html`;
    const page = pathname === '/arabic' ? arabic : pathname.endsWith('/') && existsSync(index) && readFileSync(index);
    if (!page) return false;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
    return true;
  });
}

/** Declares the tests of journeys in a browser, each on its own site: nothing is kept from one to the next. */
export function walkJourneys(name: string, open: () => Promise<DrivenPage>, journeys: readonly Journey[]): void {
  describe(name, () => {
    let page: DrivenPage;
    before(async () => {
      page = await open();
    });
    after(() => page[Symbol.asyncDispose]());

    for (const { who, withoutScripts = false, width = 1200, go } of journeys)
      test(who, async () => {
        await using served = await serveSite(withoutScripts);
        const visitor = new Visitor(page, served.origin);
        try {
          await visitor.resize(width, 900);
          await go(visitor);
        } catch (reason) {
          // A browser that crashed would fail every journey after this one.
          await page[Symbol.asyncDispose]().catch(() => undefined);
          page = await open();
          throw reason;
        }
      });
  });
}
