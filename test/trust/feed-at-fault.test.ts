// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Every failure of a feed, in a real browser: a sentence in French, a button to try again, the page's own fallback, one
// warning, and no other effect; the content is back when the feed is.
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { elements, markup, tags } from '../../stories/registry.js';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import type { Route } from '../support/static-server.js';
import { hostPage, htmlPage, scriptTag } from './support/host-page.js';

const good = readFileSync(`${root}dist/site/feed/feed.json`);
const json = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };

type Fault = (response: ServerResponse) => void;
const body =
  (bytes: Buffer | string, headers: Record<string, string> = {}): Fault =>
  response =>
    response.writeHead(200, { ...json, ...headers }).end(bytes);
const status =
  (code: number, headers: Record<string, string> = {}): Fault =>
  response =>
    response.writeHead(code, { ...json, ...headers }).end('<h1>Erreur</h1>');

const faults: Readonly<Record<string, Fault>> = {
  empty: body(''),
  'one byte': body('{'),
  'cut in the middle': body(good.subarray(0, good.length / 2)),
  'last byte missing': body(good.subarray(0, good.length - 3)),
  'a byte too many': body(Buffer.concat([good, Buffer.from('}')])),
  'a byte changed in the first key': body(Buffer.from(String(good).replace('"formatVersion"', '"formatVersiom"'))),
  'not UTF-8': body(Buffer.from(String(good).replace('{', '{"é":1,'), 'latin1')),
  'UTF-16': body(Buffer.from(`\uFEFF${String(good)}`, 'utf16le')),
  'NUL bytes': body(Buffer.alloc(5000)),
  null: body('null'),
  'an array': body('[]'),
  'a number': body('1e999'),
  'a text': body('"flux"'),
  NaN: body('{"formatVersion":NaN}'),
  'a comment': body(`/* flux */${String(good)}`),
  'two documents': body(`${String(good)}\n${String(good)}`),
  'JSON with a prefix against hijacking': body(`)]}'\n${String(good)}`),
  '100 000 nested arrays': body('['.repeat(100_000) + ']'.repeat(100_000)),
  'another JSON format': body('{"type":"FeatureCollection","features":[]}'),
  'the wrong types': body(
    '{"formatVersion":1.0,"title":[],"publisher":"x","language":{},"updated":0,"territory":null}',
  ),
  'a newer major version': body('{"formatVersion":"2.0"}'),
  'a web page with status 200': body('<!doctype html><h1>Maintenance</h1>', { 'content-type': 'text/html' }),
  'a web page said to be JSON': body('<!doctype html><h1>Maintenance</h1>'),
  '404': status(404),
  '403': status(403),
  '500': status(500),
  '503': status(503, { 'retry-after': '120' }),
  'no permission for other sites (CORS)': response =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(good),
  'a redirection to itself': response => response.writeHead(302, { ...json, location: '/fault.json' }).end(),
  'the connection cut at once': response => void response.socket?.destroy(),
  'the connection cut in the middle': response => {
    response.writeHead(200, { ...json, 'content-length': String(good.length) });
    response.write(good.subarray(0, 200), () => response.socket?.destroy());
  },
  'gzip that is not': body(good, { 'content-encoding': 'gzip' }),
  'a gzip bomb of 200 MB': body(gzipSync(Buffer.alloc(200_000_000, ' ')), { 'content-encoding': 'gzip' }),
  '50 MB': body(Buffer.concat([good, Buffer.alloc(50_000_000, ' ')])),
};

/** Answers that never end: the elements show that they wait, and after 8 seconds that the feed does not respond. */
const silences: Readonly<Record<string, Fault>> = {
  'no answer': () => undefined,
  'an answer that stops': response => {
    response.writeHead(200, json);
    response.write(good.subarray(0, 100));
  },
};

const plain = (text: string): string => text.replace(/\s+/g, ' ');

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

async function suffers(fault: Fault, waits = false): Promise<void> {
  let broken = true;
  const feeds: Route = (_, response, { pathname }) => {
    if (pathname !== '/fault.json') return false;
    if (broken) fault(response);
    else response.writeHead(200, json).end(good);
    return true;
  };
  const views = elements.map(({ tag, views: [view = {}] }) => [tag, view] as const);
  await using site = await hostPage(
    browser,
    {
      feeds,
      page: ({ feeds, ...hosts }) =>
        htmlPage(
          scriptTag({ feeds, ...hosts }),
          `<main>${views.map(([tag, view]) => markup(tag, { ...view, feed: `${feeds.origin}/fault.json` }, '<a class="fallback" href="/secours">secours</a>')).join('')}</main>
           <job-card id="other" feed="${feeds.origin}/feed.json" job="soudeur"></job-card>`,
        ),
    },
    { wait: false },
  );
  const { page, pageErrors } = site;
  const alerts = page.locator('main [role=alert]');
  const eachIs = (selector: string): Promise<unknown> =>
    page.waitForFunction(
      selector =>
        [...document.querySelectorAll('main > *')].every(({ shadowRoot }) => shadowRoot?.querySelector(selector)),
      selector,
    );
  if (waits) await eachIs('[aria-busy=true]');
  await eachIs('[role=alert]');
  for (const text of await alerts.allInnerTexts()) {
    assert.match(
      plain(text),
      /(ne s’affiche(nt)? pas|indisponible).*(Ce n’est pas de votre fait|doit être mis à jour).*Réessayer.*Code à donner si le problème continue : F-[\w-]+/,
    );
    assert.doesNotMatch(text, /undefined|\[object|Error|http/);
  }
  for (const fallback of await page.locator('main .fallback').all())
    assert.ok(await fallback.isVisible(), 'a fallback is hidden');
  await page.locator('#other').getByText(/soude/i).first().waitFor();
  assert.equal(await page.locator('#other [role=alert]').count(), 0);
  const otherErrors = pageErrors.filter(text => !/^error: (Failed to load resource|Access to fetch)/.test(text));
  assert.equal(otherErrors.length, 1, otherErrors.join('\n'));
  assert.match(otherErrors[0] ?? '', /^warning: orientation-widgets: the feed cannot be shown\. /);

  broken = false;
  // One element tries again, by keyboard, since the button must be reachable.
  for (let left = await alerts.count(); left; left = await alerts.count()) {
    await alerts.first().getByRole('button', { name: 'Réessayer' }).press('Enter');
    await page.waitForFunction(
      count =>
        [...document.querySelectorAll('main > *')].filter(({ shadowRoot }) => shadowRoot?.querySelector('[role=alert]'))
          .length < count,
      left,
    );
  }
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main > *')].every(
      ({ shadowRoot }) => !shadowRoot?.querySelector('[aria-busy=true], .later'),
    ),
  );
  assert.equal(await page.locator('main .fallback').first().isVisible(), false, 'the fallback is still there');
}

describe('faulty feed', () => {
  for (const [title, fault] of Object.entries(faults)) test(title, () => suffers(fault));
  for (const [title, fault] of Object.entries(silences)) test(title, () => suffers(fault, true));
});

test('an element waits for a slow feed that keeps sending bytes', async () => {
  const pieces = 20;
  await using site = await hostPage(
    browser,
    {
      feeds: (_, response, { pathname }) => {
        if (pathname !== '/drip.json') return false;
        response.writeHead(200, json);
        let sent = 0;
        const drip = setInterval(() => {
          response.write(good.subarray((good.length * sent) / pieces, (good.length * (sent + 1)) / pieces));
          if (++sent < pieces) return;
          clearInterval(drip);
          response.end();
        }, 450);
        return true;
      },
      page: hosts =>
        htmlPage(scriptTag(hosts), `<job-card feed="${hosts.feeds.origin}/drip.json" job="soudeur"></job-card>`),
    },
    { wait: false },
  );
  await site.page.locator('job-card').getByText(/soude/i).first().waitFor();
  assert.deepEqual(site.pageErrors, []);
});

test('an element recovers after the device was offline', async () => {
  await using site = await hostPage(
    browser,
    { page: hosts => htmlPage(scriptTag(hosts), '<p>page</p>') },
    { wait: false },
  );
  const { page, hosts } = site;
  const card = (feed: string): Promise<void> =>
    page.evaluate(feed => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<job-card feed="${feed}" job="soudeur"><a class="fallback" href="/">secours</a></job-card>`,
      );
    }, feed);
  await card(`${hosts.feeds.origin}/feed.json`);
  await page.locator('job-card .ow').first().waitFor();
  await page.locator('job-card [aria-busy=true]').waitFor({ state: 'detached' });

  await page.context().setOffline(true);
  // Loaded data remains available: a second element on the same feed needs no network.
  await card(`${hosts.feeds.origin}/feed.json`);
  await page.locator('job-card').nth(1).getByText(/soude/i).first().waitFor();
  await card(`${hosts.feeds.origin}/feed.json?autre`);
  const alert = page.locator('job-card').nth(2).getByRole('alert');
  await alert.waitFor();
  await page.context().setOffline(false);
  await alert.getByRole('button', { name: 'Réessayer' }).click();
  await page.locator('job-card').nth(2).getByText(/soude/i).first().waitFor();
});

test('only the element that needs a faulty part shows an error', async () => {
  await using site = await hostPage(
    browser,
    {
      feeds: (_, response, { pathname }) => {
        if (!pathname.startsWith('/sessions')) return false;
        response.writeHead(200, json).end('{}');
        return true;
      },
      page: hosts =>
        htmlPage(
          scriptTag(hosts),
          `<orientation-feed src="${hosts.feeds.origin}/feed.json"><training-finder>secours</training-finder><job-card job="soudeur"></job-card></orientation-feed>`,
        ),
    },
    { wait: false },
  );
  await site.page.locator('training-finder [role=alert]').waitFor();
  await site.page.locator('job-card').getByText(/soude/i).first().waitFor();
  assert.equal(await site.page.locator('job-card [role=alert]').count(), 0);
});

test('an element works from a file with an inline feed, then without a network', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  // Browsers refuse module scripts from file: URLs. A page on the disk loads the script from its host.
  await using site = await hostPage(browser, { page: () => '' }, { wait: false });
  const folder = mkdtempSync(join(tmpdir(), 'on-disk-'));
  const feed = `{"formatVersion":"1.0","title":"t","publisher":{"name":"p"},"language":"fr","updated":"2026-11-24T00:00:00Z","territory":"r","territories":[{"id":"r","kind":"region","code":"32","name":"Hauts-de-France","parents":[]}],"jobs":[{"id":"j","title":{"feminine":"soudeuse","masculine":"soudeur"},"sectors":[],"skills":[],"conditions":[],"related":[],"links":[]}]}`;
  writeFileSync(
    `${folder}/page.html`,
    htmlPage(
      scriptTag(site.hosts),
      `<job-card job="j"></job-card><script>document.querySelector('job-card').feed = ${feed}</script>`,
    ),
  );
  await page.goto(`file://${folder}/page.html`);
  await page.locator('job-card').getByText(/soude/i).first().waitFor();
  await context.setOffline(true);
  await page.evaluate(() => {
    const [first] = document.querySelectorAll('job-card');
    document.body.append(
      Object.assign(document.createElement('job-card'), {
        job: 'j',
        feed: Reflect.get(first ?? {}, 'feed') as unknown,
      }),
    );
  });
  await page.locator('job-card').nth(1).getByText(/soude/i).first().waitFor();
  await context.close();
  rmSync(folder, { recursive: true });
});

test('each element shows the age of a feed that was last published years ago', async () => {
  const old = String(good).replace(/"updated":"[^"]+"/, '"updated":"2020-03-01T00:00:00Z"');
  await using site = await hostPage(browser, {
    feeds: (_, response, { pathname }) => {
      if (pathname !== '/feed.json') return false;
      response.writeHead(200, json).end(old);
      return true;
    },
    page: hosts =>
      htmlPage(
        scriptTag(hosts),
        `<orientation-feed src="${hosts.feeds.origin}/feed.json">${elements.map(({ tag, views: [view = {}] }) => markup(tag, view)).join('')}</orientation-feed>`,
      ),
  });
  for (const tag of tags.filter(tag => tag !== 'saved-items'))
    await site.page
      .locator(tag)
      .getByText(/mars 2020/)
      .first()
      .waitFor();
});
