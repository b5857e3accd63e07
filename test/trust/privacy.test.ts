// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A whole visit with every request recorded: the hosts, and the data that each received.
import assert from 'node:assert/strict';
import type { IncomingHttpHeaders } from 'node:http';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium, settled } from '../support/chromium.js';
import { eventually } from '../support/eventually.js';
import { elements } from '../../stories/registry.js';
import { allElements, hostPage, htmlPage, scriptTag } from './support/host-page.js';

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

const typedText = 'infirmière secrète';
/** Position of the visitor, which no feed names. */
const here = { latitude: 50.123456, longitude: 2.654321 };

test('a visit with every control, text and position sends and stores nothing about itself', async () => {
  const seen: { host: string; url: string; headers: IncomingHttpHeaders }[] = [];
  const note =
    (host: string) =>
    (request: { url?: string | undefined; headers: IncomingHttpHeaders }): false => {
      seen.push({ host, url: decodeURIComponent(request.url ?? ''), headers: request.headers });
      return false;
    };
  await using site = await hostPage(browser, {
    page: (hosts, setHeader) => {
      setHeader('set-cookie', 'session=du-site; SameSite=Lax');
      // <saved-items> shows the content of its own key, and the reading control applies saved settings: reading writes
      // nothing. This script runs before those of the project: calls are counted, whatever makes them.
      const watch = `const asks = window.asks = []; const geo = navigator.geolocation;
        for (const name of ['getCurrentPosition', 'watchPosition']) { const real = geo[name].bind(geo); geo[name] = (...args) => { asks.push(name); return real(...args); }; }
        for (const name of ['sendBeacon', 'share']) navigator[name] = () => { asks.push(name); return true; };
        Storage.prototype.setItem = new Proxy(Storage.prototype.setItem, { apply(target, self, args) { asks.push('setItem'); return Reflect.apply(target, self, args); } });
        Storage.prototype.getItem = new Proxy(Storage.prototype.getItem, { apply(target, self, args) { if (!/^orientation-widgets\\/(saved\\/v[12]|reading\\/v1)$/.test(args[0])) asks.push('getItem'); return Reflect.apply(target, self, args); } });
        indexedDB.open = () => { asks.push('indexedDB'); throw new Error('no'); }; window.print = () => {}; window.open = () => { asks.push('open'); return null; };`;
      return htmlPage(`<script>${watch}</script>${scriptTag(hosts)}`, allElements(hosts));
    },
    scripts: note('script'),
    feeds: note('feed'),
  });
  const { page, hosts } = site;
  const context = page.context();
  const asks = (): Promise<string[]> => page.evaluate(() => (window as unknown as { asks: string[] }).asks);
  assert.deepEqual(await asks(), [], 'something was asked of the device before any click');

  const finder = page.locator('training-finder').first();
  const count = finder.locator('.count');
  const everything = await count.textContent();
  await finder.getByRole('combobox').first().fill(typedText);
  await finder.getByRole('combobox').first().press('Enter');
  await eventually(async () => assert.notEqual(await count.textContent(), everything));
  await settled(page);
  assert.deepEqual(await asks(), [], 'typing asked something of the device');

  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(here);
  await finder.getByRole('button', { name: 'Autour de moi' }).click();
  await page.waitForFunction(() => (window as unknown as { asks: string[] }).asks.length > 0);
  assert.deepEqual(await asks(), ['getCurrentPosition'], 'once, and only after the click');

  await finder.getByRole('combobox').nth(1).fill('Lille');
  await finder.getByRole('combobox').nth(1).press('Enter');

  // Presses every other control in every element, except links, consent buttons and sharing.
  for (const element of await page.locator(elements.map(({ tag }) => tag).join()).all())
    await element.evaluate(async ({ shadowRoot }) => {
      const controls = [...(shadowRoot?.querySelectorAll<HTMLElement>('button, summary') ?? [])].filter(
        control => control.checkVisibility() && !/^\s*(?:Oui|Partager)/.test(control.textContent ?? ''),
      );
      for (const control of controls.slice(0, 12)) {
        control.click();
        await new Promise(requestAnimationFrame);
      }
    });
  await settled(page);

  const allowed = [hosts.page.origin, hosts.scripts.origin, hosts.feeds.origin];
  assert.deepEqual(
    site.requests.filter(url => !allowed.includes(new URL(url).origin)),
    [],
    'another host was contacted',
  );
  assert.ok(
    seen.some(({ host }) => host === 'script') && seen.some(({ host }) => host === 'feed'),
    'nothing was recorded',
  );
  for (const { host, url, headers } of seen) {
    assert.equal(headers.cookie, undefined, `${host} got a cookie with ${url}`);
    if (host === 'feed') assert.equal(headers.referer, undefined, `the feed was told the page with ${url}`);
    assert.doesNotMatch(url, /\?|secr|infirm|50\.12|2\.65/, 'an address carries something of the visit');
  }
  assert.deepEqual(
    (await asks()).filter(ask => ask !== 'getCurrentPosition'),
    [],
  );
  const cookies = await context.cookies();
  assert.deepEqual(
    cookies.map(({ name }) => name),
    ['session'],
    'a cookie besides the site’s own',
  );
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [
    0,
    0,
    'session=du-site',
  ]);
  assert.equal(page.url(), `${hosts.page.origin}/`, 'the address of the page changed');
});

test('a saved training stores its name and dates, and « Tout effacer » removes it', async () => {
  await using site = await hostPage(browser, {
    page: hosts =>
      htmlPage(
        scriptTag(hosts),
        `<orientation-feed src="${hosts.feeds.origin}/feed.json"><training-finder query="soudeur"></training-finder><saved-items></saved-items></orientation-feed>`,
      ),
  });
  const { page } = site;
  const stored = (): Promise<Record<string, string>> => page.evaluate(() => ({ ...localStorage }));
  const finder = page.locator('training-finder');
  await finder.locator('.cards .go').first().hover();
  const keep = finder.locator('.cards .heart').first();
  await keep.click();
  await finder.getByRole('button', { name: 'Non', exact: true }).click();
  assert.deepEqual(await stored(), {}, 'a no keeps nothing');
  await keep.click();
  assert.deepEqual(await stored(), {}, 'a question keeps nothing');
  await finder.getByRole('button', { name: 'Oui, garder' }).click();
  await page.waitForFunction(() => localStorage.length > 0);
  const [[key, value] = ['', ''], ...rest] = Object.entries(await stored());
  assert.deepEqual([key, rest], ['orientation-widgets/saved/v2', []]);
  assert.deepEqual(
    (JSON.parse(value) as object[]).map(item => Object.keys(item).filter(name => name !== 'known')),
    [['kind', 'id', 'title', 'date']],
  );
  assert.match(value, /"date":"\d{4}-\d\d-\d\d"/, 'the day, not the hour');

  const saved = page.locator('saved-items');
  await saved.getByRole('button', { name: 'Tout effacer' }).click();
  await saved.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await page.waitForFunction(() => localStorage.length === 0);
  assert.deepEqual(await page.context().cookies(), []);
  assert.deepEqual(site.pageErrors, []);
});

test('an exported list is made on the device, without a request or an external address', async () => {
  await using site = await hostPage(browser, {
    page: hosts =>
      htmlPage(
        scriptTag(hosts),
        `<training-finder feed="${hosts.feeds.origin}/feed.json" query="soudeur"></training-finder>`,
      ),
  });
  const { page, hosts } = site;
  const finder = page.locator('training-finder');
  await finder.locator('.more-tools summary').click();
  await finder.getByRole('button', { name: 'Imprimer ou télécharger' }).click();
  for (const name of [/Tableau pour Excel/, /Données en CSV/, /Données en JSON/]) {
    const [download] = await Promise.all([page.waitForEvent('download'), finder.getByRole('button', { name }).click()]);
    assert.match(download.url(), /^blob:/);
  }
  const ownOrigins = [hosts.page.origin, hosts.scripts.origin, hosts.feeds.origin];
  assert.deepEqual(
    site.requests.filter(url => !url.startsWith('blob:') && !ownOrigins.includes(new URL(url).origin)),
    [],
  );
  assert.deepEqual(
    site.requests.filter(url => url.includes('?')),
    [],
  );
  assert.equal(page.url(), `${hosts.page.origin}/`);
});

test('a search engine of the page is the fourth host, and the only one that gets the query', async () => {
  const engine = 'http://moteur.exemple.localhost';
  const requestedUrls: URL[] = [];
  await using site = await hostPage(
    browser,
    {
      page: hosts =>
        htmlPage(
          scriptTag(hosts),
          `<training-finder feed="${hosts.feeds.origin}/feed.json"></training-finder>
          <script>
            const ask = async (door, what) => (await fetch('${engine}/' + door + '?' + encodeURIComponent(JSON.stringify(what)))).json();
            document.querySelector('training-finder').source = {
              search: request => ask('search', request),
              counts: requests => ask('counts', requests),
              suggest: text => ask('suggest', text),
              records: hits => ask('records', hits),
            };
          </script>`,
        ),
    },
    {
      before: page =>
        page.route(`${engine}/**`, async route => {
          const url = new URL(route.request().url());
          requestedUrls.push(url);
          const body = url.pathname === '/search' ? '{"total":0,"hits":[],"facets":{}}' : '[]';
          await route.fulfill({
            contentType: 'application/json',
            headers: { 'access-control-allow-origin': '*' },
            body,
          });
        }),
    },
  );
  const { page, hosts } = site;
  const finder = page.locator('training-finder');
  await finder.getByRole('combobox').first().fill(typedText);
  await finder.getByRole('combobox').first().press('Enter');
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation(here);
  await finder.getByRole('button', { name: 'Autour de moi' }).click();
  const learned = (): string => requestedUrls.map(({ search }) => decodeURIComponent(search)).join('\n');
  await eventually(() => assert.match(learned(), /50\.12/));
  assert.match(learned(), /infirmière secrète/);
  assert.deepEqual(
    [...new Set(site.requests.map(url => new URL(url).origin))].sort(),
    [hosts.page.origin, hosts.scripts.origin, hosts.feeds.origin, engine].sort(),
  );
  assert.deepEqual(
    site.requests.filter(url => !url.startsWith(engine) && /\?|secr|infirm|50\.12|2\.65/.test(decodeURIComponent(url))),
    [],
  );
});

test('search-url is the fourth host: it alone gets the query, and its name is shown', async () => {
  const engine = 'http://moteur.exemple.localhost';
  const requests: { url: URL; headers: Record<string, string> }[] = [];
  const none = { total: 0, hits: [], records: [], facets: {}, more: [], partial: false, places: [], generation: '' };
  await using site = await hostPage(
    browser,
    {
      page: hosts =>
        htmlPage(
          scriptTag(hosts),
          `<training-finder feed="${hosts.feeds.origin}/feed.json" search-url="${engine}"></training-finder>`,
        ),
    },
    {
      before: page =>
        page.route(`${engine}/**`, async route => {
          const url = new URL(route.request().url());
          requests.push({ url, headers: route.request().headers() });
          const answer = url.pathname.endsWith('/counts')
            ? { totals: url.searchParams.getAll('of').map(() => 0) }
            : url.pathname.endsWith('/suggest')
              ? { suggestions: [] }
              : none;
          await route.fulfill({ json: answer, headers: { 'access-control-allow-origin': '*' } });
        }),
    },
  );
  const { page, hosts } = site;
  const finder = page.locator('training-finder');
  await finder.getByText('est envoyé à moteur.exemple.localhost').waitFor();
  await finder.getByRole('combobox').first().fill(typedText);
  await finder.getByRole('combobox').first().press('Enter');
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation(here);
  await finder.getByRole('button', { name: 'Autour de moi' }).click();
  const learned = (): string =>
    requests.map(({ url }) => decodeURIComponent(url.search).replaceAll('+', ' ')).join('\n');
  await eventually(() => assert.match(learned(), /lat=50\.123&/));
  assert.match(learned(), /infirmière secrète/);
  assert.doesNotMatch(learned(), /50\.1234|2\.6543/, 'the place is told to a hundred metres');
  for (const { headers } of requests) assert.deepEqual([headers['cookie'], headers['referer']], [undefined, undefined]);
  assert.deepEqual(
    [...new Set(site.requests.map(url => new URL(url).origin))].sort(),
    [hosts.page.origin, hosts.scripts.origin, hosts.feeds.origin, engine].sort(),
  );
  assert.deepEqual(
    site.requests.filter(url => !url.startsWith(engine) && /\?|secr|infirm|50\.12|2\.65/.test(decodeURIComponent(url))),
    [],
  );
});
