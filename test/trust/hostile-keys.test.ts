// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Feeds whose ids and keys try to reach an address or a prototype.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { eventually } from '../support/eventually.js';
import { hostPage, htmlPage, scriptTag, shownText } from './support/host-page.js';

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

test('an identifier that contains path segments makes no link', async () => {
  const jobs = ['..', '.', '../../ailleurs', '//evil.invalid', 'un'].map(id => ({
    id,
    title: { feminine: `soudeuse ${id}`, masculine: `soudeur ${id}` },
    sectors: [],
    skills: [],
    conditions: [],
    related: [],
    links: [],
  }));
  const feed = {
    formatVersion: '1.0',
    title: 't',
    publisher: { name: 'p' },
    language: 'fr',
    updated: '2026-11-24T00:00:00Z',
    territory: 'x',
    jobs,
    territories: [{ id: 'x', kind: 'region', code: '32', name: 'n', parents: [] }],
  };
  await using site = await hostPage(browser, {
    page: hosts =>
      htmlPage(
        scriptTag(hosts),
        `<job-explorer feed="${hosts.feeds.origin}/climb.json" job-href="/metiers/{id}"></job-explorer>`,
      ),
    feeds: (_, response, { pathname }) => {
      if (pathname !== '/climb.json') return false;
      response
        .writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
        .end(JSON.stringify(feed));
      return true;
    },
  });
  await eventually(async () =>
    assert.deepEqual(
      (
        await site.page
          .locator('job-explorer article a, job-explorer li a')
          .evaluateAll(links => links.map(link => (link as HTMLAnchorElement).pathname))
      ).sort(),
      ['/metiers/%2F%2Fevil.invalid', '/metiers/..%2F..%2Failleurs', '/metiers/un'],
    ),
  );
});

test('a feed of __proto__ and constructor keys does not change the prototypes of the page', async () => {
  const poison = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}';
  const job = `{${poison},"id":"__proto__","title":{${poison},"feminine":"soudeuse","masculine":"soudeur"},"sectors":[],"skills":[],"conditions":[],"related":["__proto__","constructor"],"links":[]}`;
  const feed = `{${poison},"formatVersion":"1.0","title":"t","publisher":{${poison},"name":"p"},"language":"fr","updated":"2026-11-24T00:00:00Z","territory":"__proto__","jobs":[${job}],"territories":[{"id":"__proto__","kind":"region","code":"32","name":"n","parents":["constructor"]}]}`;
  await using site = await hostPage(browser, {
    page: hosts =>
      htmlPage(scriptTag(hosts), `<job-card feed="${hosts.feeds.origin}/poison.json" job="__proto__"></job-card>`),
    feeds: (_, response, { pathname }) => {
      if (pathname !== '/poison.json') return false;
      response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end(feed);
      return true;
    },
  });
  assert.match((await shownText(site.page)).join(), /soudeuse/i);
  assert.equal(
    await site.page.evaluate(
      () => Reflect.get({}, 'polluted') ?? Reflect.get([], 'polluted') ?? Reflect.get(Function, 'polluted'),
    ),
    undefined,
  );
});
