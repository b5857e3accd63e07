// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Pages whose scripts, markup or headers are not what one expects: each element must show the very same words.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { allElements, calmText, hostPage, htmlPage, scriptTag, shownText, shows } from './support/host-page.js';
import type { ThreeHosts } from './support/three-hosts.js';

let browser: Browser;
let expected: string[] = [];
before(async () => {
  browser = await launchChromium();
  await using plain = await hostPage(browser, { page: hosts => htmlPage(scriptTag(hosts), allElements(hosts)) });
  expected = await calmText(plain.page);
  assert.ok(expected.every(text => text.length > 30), 'the plain page shows nothing');
});
after(() => browser.close());

const inline = (source: string): string => `<script>${source}</script>`;

/** Scripts of the page, run before ours. */
const hostScripts: Readonly<Record<string, string>> = {
  'Object.prototype holds values of ours':
    `Object.assign(Object.prototype, { src: 'https://evil.invalid/f.json', href: 'javascript:alert(1)', url: 'javascript:alert(1)', title: '<img src=x onerror=alert(1)>',
      feed: 'https://evil.invalid/f.json', job: 'x', variant: 'x', credentials: 'include', method: 'POST', mode: 'no-cors', headers: { 'x-evil': '1' }, body: 'x', items: [{ title: 'x' }],
      innerHTML: '<img src=x onerror=alert(1)>', jobs: [], fatal: 1, maxBytes: 1, timeoutMs: 1 })`,
  'Object.prototype holds functions, to be met by for…in': 'Object.prototype.extend = function () {}; Object.prototype.each = function () {}',
  'Prototype.js and MooTools extend arrays':
    `for (const name of ['each', 'all', 'any', 'collect', 'detect', 'inject', 'invoke', 'pluck', 'reject', 'first', 'last', 'clear', 'compact', 'without', 'uniq', 'clone', 'size', 'inspect', 'contains', 'erase', 'empty', 'append', 'toJSON', 'remove'])
      Array.prototype[name] = function () { return 'hôte'; };
    Object.prototype.toJSON = undefined; String.prototype.toJSON = function () { return 'hôte'; }; Function.prototype.delay = Function.prototype.defer = function () {}; Date.prototype.toJSON = function () { return 'hôte'; };`,
  'the page has its own fetch and its own console': 'const real = fetch; window.fetch = function () { return real.apply(this, arguments); }; window.console = { log() {}, warn() {}, error() {} }',
  'the page has an old module loader': "window.require = window.define = function () { throw new Error('AMD'); }; window.define.amd = {}; window.module = { exports: {} }; window.exports = {}; window.process = { env: {} };",
};

for (const [title, source] of Object.entries(hostScripts)) {
  test(title, async () => {
    await using site = await hostPage(browser, { page: hosts => htmlPage(inline(source) + scriptTag(hosts), allElements(hosts)) });
    await shows(site.page, expected);
    assert.deepEqual(site.heard, []);
    assert.deepEqual(site.asked.filter(url => !url.startsWith('http://127.0.0.1')), []);
  });
}

const named = ['config', 'document', 'customElements', 'getElementById', 'querySelector', 'adoptedStyleSheets', 'baseURI', 'documentElement', 'body', 'head', 'createElement', 'createTreeWalker', 'importNode', 'trustedTypes', 'fetch', 'crypto', 'navigator', 'location', 'feed', 'state'];

/** Markup of the page, before our elements. */
const hostMarkups: Readonly<Record<string, (hosts: ThreeHosts) => string>> = {
  'names of the page hide those of the browser (DOM clobbering), except those of document': () =>
    named.map(name => `<a id="${name}"></a><a id="${name}" name="src" href="https://evil.invalid/"></a>`).join(''),
  'another base address, of another site': () => '<base href="https://evil.invalid/sous/dossier/">',
  'a <form> around the elements': () => '<form action="https://evil.invalid/" id="f"><input name="id"><input name="feed">',
  'an unclosed heading, link and list around the elements': () => '<h1><a href="#"><ul><li>',
};

for (const [title, markup] of Object.entries(hostMarkups)) {
  test(title, async () => {
    await using site = await hostPage(browser, { page: hosts => htmlPage(scriptTag(hosts), markup(hosts) + allElements(hosts)) });
    await shows(site.page, expected);
    assert.deepEqual(site.heard, []);
    assert.deepEqual(site.asked.filter(url => !url.startsWith('http://127.0.0.1')), []);
  });
}

for (const [title, file] of Object.entries({ WordPress: 'wordpress.html', Drupal: 'drupal.html' })) {
  const text = readFileSync(`${root}test/trust/host-pages/${file}`, 'utf8');

  test(`a page as the editor of ${title} saves it`, async () => {
    await using site = await hostPage(browser, { page: hosts => text.replace('<!-- SCRIPT -->', () => scriptTag(hosts)).replace('<!-- ELEMENTS -->', () => allElements(hosts)) });
    // What the same elements show at the width that this page gives them.
    const width = await site.page.evaluate(() => document.querySelector('training-finder')?.clientWidth);
    await using plain = await hostPage(browser, { page: hosts => htmlPage(scriptTag(hosts), `<div style="width:${width}px">${allElements(hosts)}</div>`) });
    const words = await calmText(plain.page);
    await shows(site.page, words);
    assert.deepEqual(site.heard, []);
    // The fallback has given way, and the page's own text is where it was.
    assert.equal(await site.page.getByText('secours', { exact: true }).filter({ visible: true }).count(), 0);
    assert.ok(await site.page.getByText('un métier qui recrute').isVisible());
  });
}

test('a name that hides what Lit needs: our script stops, the fallback stays, nothing else happens', async () => {
  await using site = await hostPage(browser, { page: hosts => htmlPage(scriptTag(hosts), `<a id="litHtmlVersions"></a>${allElements(hosts)}`) }, { wait: false });
  await site.page.waitForLoadState('networkidle');
  assert.equal(await site.page.locator('job-card', { hasText: 'secours' }).first().isVisible(), true);
  assert.ok(site.heard.every(text => text.startsWith('warning: orientation-widgets: <')), site.heard.join('\n'));
});

test('a feed full of __proto__ and constructor keys leaves the page’s prototypes alone', async () => {
  const poison = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}';
  const job = `{${poison},"id":"__proto__","title":{${poison},"feminine":"soudeuse","masculine":"soudeur"},"sectors":[],"skills":[],"conditions":[],"related":["__proto__","constructor"],"links":[]}`;
  const feed = `{${poison},"formatVersion":"1.0","title":"t","publisher":{${poison},"name":"p"},"language":"fr","updated":"2026-11-24T00:00:00Z","territory":"__proto__","jobs":[${job}],"territories":[{"id":"__proto__","kind":"region","code":"32","name":"n","parents":["constructor"]}]}`;
  await using site = await hostPage(browser, {
    page: hosts => htmlPage(scriptTag(hosts), `<job-card feed="${hosts.feeds.origin}/poison.json" job="__proto__"></job-card>`),
    feeds: (_, response, { pathname }) => {
      if (pathname !== '/poison.json') return false;
      response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end(feed);
      return true;
    },
  });
  assert.match((await shownText(site.page)).join(), /soudeuse/i);
  assert.equal(await site.page.evaluate(() => Reflect.get({}, 'polluted') ?? Reflect.get([], 'polluted') ?? Reflect.get(Function, 'polluted')), undefined);
});

test('in a sandboxed iframe, without an origin, cookies or storage', async () => {
  await using site = await hostPage(
    browser,
    {
      page: (hosts, setHeader) => {
        setHeader('x-page', 'host');
        return htmlPage('', `<iframe sandbox="allow-scripts" width="900" height="900" srcdoc="${htmlPage(scriptTag(hosts), allElements(hosts)).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`);
      },
    },
    { wait: false },
  );
  const frame = site.page.frameLocator('iframe');
  await frame.locator('job-card .ow').first().waitFor();
  await frame.locator('training-finder .ow article').first().waitFor();
  assert.equal(await frame.locator('[role=alert]').count(), 0);
  assert.deepEqual(site.heard, []);
});

test('on an isolated page: COEP require-corp, COOP same-origin, Permissions-Policy and no referrer', async () => {
  await using site = await hostPage(browser, {
    page: (hosts, setHeader) => {
      setHeader('cross-origin-embedder-policy', 'require-corp');
      setHeader('cross-origin-opener-policy', 'same-origin');
      setHeader('permissions-policy', 'geolocation=(), clipboard-write=()');
      setHeader('referrer-policy', 'no-referrer');
      return htmlPage(scriptTag(hosts), allElements(hosts));
    },
  });
  await shows(site.page, expected);
  assert.deepEqual(site.heard, []);
});

test('on a page in quirks mode, in windows-1252', async () => {
  await using site = await hostPage(browser, {
    page: (hosts, setHeader) => {
      setHeader('content-type', 'text/html; charset=windows-1252');
      return `<html><body>${scriptTag(hosts)}${allElements(hosts)}</body></html>`;
    },
  });
  assert.equal(await site.page.evaluate(() => document.compatMode), 'BackCompat');
  await shows(site.page, expected);
  assert.deepEqual(site.heard, []);
});
