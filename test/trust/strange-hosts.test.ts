// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Pages with unusual scripts, markup or headers: each element must show the very same text.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { elements } from '../../stories/registry.js';
import { launchChromium } from '../support/chromium.js';
import { eventually } from '../support/eventually.js';
import { root } from '../support/paths.js';
import { allElements, calmText, hostPage, htmlPage, scriptTag, shows } from './support/host-page.js';
import type { ThreeHosts } from './support/three-hosts.js';

let browser: Browser;
let expected: string[] = [];
before(async () => {
  browser = await launchChromium();
  await using plain = await hostPage(browser, { page: hosts => htmlPage(scriptTag(hosts), allElements(hosts)) });
  expected = await calmText(plain.page);
  assert.ok(
    expected.every(text => text.length > 30),
    'the plain page shows nothing',
  );
});
after(() => browser.close());

const inline = (source: string): string => `<script>${source}</script>`;

/** Scripts of the page, run before those of the project. */
const hostScripts: Readonly<Record<string, string>> = {
  'Object.prototype holds values of ours': `Object.assign(Object.prototype, { src: 'https://evil.invalid/f.json', href: 'javascript:alert(1)', url: 'javascript:alert(1)', title: '<img src=x onerror=alert(1)>',
      feed: 'https://evil.invalid/f.json', job: 'x', variant: 'x', credentials: 'include', method: 'POST', mode: 'no-cors', headers: { 'x-evil': '1' }, body: 'x', items: [{ title: 'x' }],
      innerHTML: '<img src=x onerror=alert(1)>', jobs: [], fatal: 1, maxBytes: 1, timeoutMs: 1 })`,
  'Object.prototype holds functions, to be met by for…in':
    'Object.prototype.extend = function () {}; Object.prototype.each = function () {}',
  'Prototype.js and MooTools extend arrays': `for (const name of ['each', 'all', 'any', 'collect', 'detect', 'inject', 'invoke', 'pluck', 'reject', 'first', 'last', 'clear', 'compact', 'without', 'uniq', 'clone', 'size', 'inspect', 'contains', 'erase', 'empty', 'append', 'toJSON', 'remove'])
      Array.prototype[name] = function () { return 'hôte'; };
    Object.prototype.toJSON = undefined; String.prototype.toJSON = function () { return 'hôte'; }; Function.prototype.delay = Function.prototype.defer = function () {}; Date.prototype.toJSON = function () { return 'hôte'; };`,
  'Object.prototype holds, under names that browsers look for in options, a text': `for (const name of ['body', 'headers', 'method', 'mode', 'credentials', 'cache', 'redirect', 'referrer', 'referrerPolicy', 'integrity', 'keepalive', 'window', 'duplex', 'capture', 'detail', 'bubbles', 'cancelable', 'composed',
      'delegatesFocus', 'childList', 'attributes', 'characterData', 'box', 'rootMargin', 'preventScroll', 'behavior', 'block', 'inline', 'style', 'currency', 'unit', 'notation', 'minimumFractionDigits', 'maximumSignificantDigits', 'dateStyle', 'timeStyle',
      'hour12', 'weekday', 'era', 'type', 'endings', 'fatal', 'stream', 'localeMatcher', 'sensitivity', 'usage', 'converter', 'reflect', 'hash', 'host', 'query', 'filter', 'sort', 'path', 'key', 'index', 'id', 'name', 'label', 'lang', 'status', 'error', 'main', 'rest', 'details', 'columns', 'gaps', 'near', 'shards', 'baseUrl', 'fresh'])
      Object.prototype[name] = 'x';`,
  'Object.prototype holds `get` and `set`, which spoil a description of a property':
    'Object.prototype.get = Object.prototype.set = function () {}',
  'Prototype.js replaces methods of arrays': `for (const name of ['toArray', 'entries']) Array.prototype[name] = function () { return this.slice(0); };
    Array.prototype.map = function (make, self) { const made = []; this.forEach((value, index) => made.push(make ? make.call(self, value, index) : value)); return made; };
    Array.prototype.filter = function (keep, self) { const kept = []; this.forEach((value, index) => keep.call(self, value, index) && kept.push(value)); return kept; };`,
  'old polyfills stand in for functions of the browser': `const { parse } = JSON; JSON.parse = (text, revive) => parse(text, revive); Object.hasOwn = (object, key) => ({}).hasOwnProperty.call(object, key);
    String.prototype.replaceAll = function (what, by) { return this.split(what).join(by); }; Array.prototype.at = function (index) { return this[index < 0 ? this.length + index : index]; };
    NodeList.prototype[Symbol.iterator] = Array.prototype.values; const { createElement, importNode } = document; document.createElement = function () { return createElement.apply(document, arguments); }; document.importNode = function () { return importNode.apply(document, arguments); };`,
  'a tool wraps events, promises, observers, requests and elements (as zone.js does)': `const { addEventListener } = EventTarget.prototype; EventTarget.prototype.addEventListener = function () { return addEventListener.apply(this, arguments); };
    const Native = Promise; window.Promise = class extends Native { then(done, failed) { return super.then(done, failed); } };
    const Observer = MutationObserver; window.MutationObserver = function (changed) { return new Observer(function () { return changed.apply(this, arguments); }); };
    const { attachShadow } = Element.prototype; Element.prototype.attachShadow = function (options) { return attachShadow.call(this, Object.assign({}, options)); };
    const { define } = customElements; customElements.define = function (tag, element, options) { return define.call(customElements, tag, element, options); };
    const ask = fetch; window.fetch = (...request) => ask(...request).then(response => response.clone());`,
  'the page defines properties of the same names on every element': `for (const name of ['feed', 'job', 'jobs', 'query', 'state', 'near', 'radius', 'level', 'price', 'variant', 'compare', 'reading', 'headingLevel', 'territory', 'src', 'route', 'training']) Object.defineProperty(HTMLElement.prototype, name, { get: () => 'hôte', set() {}, configurable: true })`,
  'prototypes of the browser are frozen':
    'for (const { prototype } of [Object, Array, Function, String, Promise, Error, EventTarget, Node, Element, HTMLElement, Event, Document, ShadowRoot]) Object.freeze(prototype)',
  'a browser has no idle callback, IntersectionObserver, crypto, voice, position or clipboard': `for (const name of ['requestIdleCallback', 'cancelIdleCallback', 'IntersectionObserver', 'scheduler', 'structuredClone', 'trustedTypes']) delete window[name];
    for (const name of ['geolocation', 'clipboard', 'share']) Object.defineProperty(navigator, name, { value: undefined }); Object.defineProperty(crypto, 'subtle', { value: undefined }); Object.defineProperty(window, 'speechSynthesis', { value: undefined });`,
  'storage is refused':
    "for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(window, name, { get() { throw new DOMException('refused', 'SecurityError'); } })",
  'the page has its own fetch and its own console':
    'const real = fetch; window.fetch = function () { return real.apply(this, arguments); }; window.console = { log() {}, warn() {}, error() {} }',
  'the page has an old module loader':
    "window.require = window.define = function () { throw new Error('AMD'); }; window.define.amd = {}; window.module = { exports: {} }; window.exports = {}; window.process = { env: {} };",
};

for (const [title, source] of Object.entries(hostScripts)) {
  test(title, async () => {
    await using site = await hostPage(browser, {
      page: hosts => htmlPage(inline(source) + scriptTag(hosts), allElements(hosts)),
    });
    await shows(site.page, expected);
    assert.deepEqual(site.pageErrors, []);
    assert.deepEqual(
      site.requests.filter(url => !url.startsWith('http://127.0.0.1')),
      [],
    );
  });
}

const strangeHosts = [
  'config',
  'document',
  'customElements',
  'getElementById',
  'querySelector',
  'adoptedStyleSheets',
  'baseURI',
  'documentElement',
  'body',
  'head',
  'createElement',
  'createTreeWalker',
  'importNode',
  'trustedTypes',
  'fetch',
  'crypto',
  'navigator',
  'location',
  'feed',
  'state',
];

/** Markup of the page, before the elements. */
const hostMarkups: Readonly<Record<string, (hosts: ThreeHosts) => string>> = {
  'names of the page hide those of the browser (DOM clobbering), except those of document': () =>
    strangeHosts
      .map(name => `<a id="${name}"></a><a id="${name}" name="src" href="https://evil.invalid/"></a>`)
      .join(''),
  'another base address, of another site': () => '<base href="https://evil.invalid/sous/dossier/">',
  'a <form> around the elements': () =>
    '<form action="https://evil.invalid/" id="f"><input name="id"><input name="feed">',
  'forms, images and frames named after what the browser has': () =>
    `<form name="fetch"></form><form id="orientation-widgets" name="Promise"><input name="toString"></form><img name="customElements"><img name="body"><form name="head"></form><object name="location"></object><iframe name="navigator" srcdoc="x"></iframe>`,
  'the elements are in an editable, inert and zoomed block in small capitals': () =>
    '<div contenteditable inert aria-hidden="true" style="text-transform: uppercase; font-variant: small-caps; user-select: none; zoom: 1">',
  // The list has no indent: on a narrower page, a map shows fewer of its values.
  'an unclosed heading, link and list around the elements': () => '<h1><a href="#"><ul style="padding: 0"><li>',
};

for (const [title, markup] of Object.entries(hostMarkups)) {
  test(title, async () => {
    await using site = await hostPage(browser, {
      page: hosts => htmlPage(scriptTag(hosts), markup(hosts) + allElements(hosts)),
    });
    await shows(site.page, expected);
    assert.deepEqual(site.pageErrors, []);
    assert.deepEqual(
      site.requests.filter(url => !url.startsWith('http://127.0.0.1')),
      [],
    );
  });
}

/** Ways for a page to add the script and the elements. */
const arrivals: Readonly<Record<string, (hosts: ThreeHosts) => string>> = {
  'the script three times, once under another address': hosts =>
    htmlPage(scriptTag(hosts) + scriptTag(hosts) + scriptTag(hosts, '?encore'), allElements(hosts)),
  'the script after the elements, and removed at once': hosts =>
    htmlPage(
      '',
      `${allElements(hosts)}${scriptTag(hosts).replace('<script', '<script id="ours"')}<script>document.querySelector('#ours').remove()</script>`,
    ),
  'the script by import()': hosts =>
    htmlPage('', `<script>import('${hosts.scripts.origin}/orientation-widgets.js')</script>${allElements(hosts)}`),
  'the elements from a <template>, after the script': hosts =>
    htmlPage(
      scriptTag(hosts),
      `<template>${allElements(hosts)}</template><main></main><script type="module">document.querySelector('main').append(document.querySelector('template').content.cloneNode(true))</script>`,
    ),
  'the elements written thirty times over themselves': hosts =>
    htmlPage(
      scriptTag(hosts),
      `<template>${allElements(hosts)}</template><main></main><script>{
      let times = 0;
      const again = () => { document.querySelector('main').innerHTML = document.querySelector('template').innerHTML; if (++times < 30) setTimeout(again); };
      again();
    }</script>`,
    ),
};

for (const [title, page] of Object.entries(arrivals)) {
  test(title, async () => {
    await using site = await hostPage(browser, { page });
    await shows(site.page, expected);
    assert.deepEqual(site.pageErrors, []);
  });
}

for (const [title, file] of Object.entries({ WordPress: 'wordpress.html', Drupal: 'drupal.html' })) {
  const text = readFileSync(`${root}test/trust/host-pages/${file}`, 'utf8');

  test(`an element works in a page written as ${title}, whose template does not run`, async () => {
    await using site = await hostPage(browser, {
      page: hosts =>
        text.replace('<!-- SCRIPT -->', () => scriptTag(hosts)).replace('<!-- ELEMENTS -->', () => allElements(hosts)),
    });
    // The expected text is that of the same elements at the width that this page gives them.
    const width = await site.page.evaluate(() => document.querySelector('training-finder')?.clientWidth);
    await using plain = await hostPage(browser, {
      page: hosts => htmlPage(scriptTag(hosts), `<div style="width:${width}px">${allElements(hosts)}</div>`),
    });
    const words = await calmText(plain.page);
    await shows(site.page, words);
    assert.deepEqual(site.pageErrors, []);
    // The elements have replaced the fallback, and the page's own text is still in place.
    assert.equal(await site.page.getByText('secours', { exact: true }).filter({ visible: true }).count(), 0);
    assert.ok(await site.page.getByText('un métier qui recrute').isVisible());
  });
}

/** Damage to features of the page that Lit, or any library, needs. */
const spoilt: Readonly<Record<string, string>> = {
  'a form named as a function of document': '<form name="createTreeWalker"></form>',
  'Object.prototype.value is set, which breaks property descriptors': inline("Object.prototype.value = 'x'"),
  'the page freezes Symbol, to which Lit adds Symbol.metadata': inline('Object.freeze(Symbol)'),
};

for (const [title, markup] of Object.entries(spoilt)) {
  test(`${title}: the script stops, the fallback stays, and nothing else happens`, async () => {
    await using site = await hostPage(
      browser,
      { page: hosts => htmlPage(markup + scriptTag(hosts), allElements(hosts)) },
      { wait: false },
    );
    await eventually(() => assert.ok(site.pageErrors.length >= elements.length, site.pageErrors.join('\n')));
    assert.equal(await site.page.locator('job-card', { hasText: 'secours' }).first().isVisible(), true);
    assert.ok(
      site.pageErrors.every(text => text.startsWith('warning: orientation-widgets: <')),
      site.pageErrors.join('\n'),
    );
    assert.deepEqual(
      site.requests.filter(url => !url.startsWith('http://127.0.0.1')),
      [],
    );
  });
}

test('an element loads in a closed shadow tree once the page has the same tag', async () => {
  await using site = await hostPage(
    browser,
    {
      page: hosts =>
        htmlPage(
          scriptTag(hosts),
          `<div id="host"></div><job-card hidden></job-card><script>
      const tree = window.tree = document.querySelector('#host').attachShadow({ mode: 'closed' });
      tree.innerHTML = '<job-card feed="${hosts.feeds.origin}/feed.json" job="soudeur">secours</job-card>';
    </script>`,
        ),
    },
    { wait: false },
  );
  await site.page.waitForFunction(() =>
    /soude/i.test(
      (globalThis as unknown as { tree: ShadowRoot }).tree.querySelector('job-card')?.shadowRoot?.textContent ?? '',
    ),
  );
  assert.deepEqual(site.pageErrors, []);
});

test('an element keeps its texts when a frame adopts it or when it moves while loading', async () => {
  await using site = await hostPage(
    browser,
    {
      page: hosts =>
        htmlPage(scriptTag(hosts), `<iframe title="t" srcdoc="x"></iframe><main>${allElements(hosts)}</main>`),
    },
    { wait: false },
  );
  const { page } = site;
  await page.evaluate(() => {
    const main = document.querySelector('main');
    main?.remove();
    return customElements.whenDefined('job-card').then(() => main && document.body.append(main));
  });
  await shows(page, expected);
  const adopted = await page.evaluate(() => {
    const card = document.querySelector('job-card');
    const text = card?.shadowRoot?.textContent;
    if (card) document.querySelector('iframe')?.contentDocument?.body.append(card);
    return [text, card?.ownerDocument === document, card?.shadowRoot?.textContent];
  });
  assert.deepEqual(adopted, [adopted[0], false, adopted[0]]);
  const hidden = page.frameLocator('iframe').locator('job-card .visually-hidden').first();
  await eventually(async () =>
    assert.equal(await hidden.evaluate(element => getComputedStyle(element).position), 'absolute', 'its styles'),
  );
  assert.deepEqual(site.pageErrors, []);
});

test('an element works in a sandboxed iframe without an origin, cookies or storage', async () => {
  await using site = await hostPage(
    browser,
    {
      page: (hosts, setHeader) => {
        setHeader('x-page', 'host');
        return htmlPage(
          '',
          `<iframe sandbox="allow-scripts" width="900" height="900" srcdoc="${htmlPage(scriptTag(hosts), allElements(hosts)).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
        );
      },
    },
    { wait: false },
  );
  const frame = site.page.frameLocator('iframe');
  await frame.locator('job-card .ow').first().waitFor();
  await frame.locator('training-finder .ow article').first().waitFor();
  assert.equal(await frame.locator('[role=alert]').count(), 0);
  assert.deepEqual(site.pageErrors, []);
});

test('an element works in an isolated page (COEP, COOP, Permissions-Policy, no referrer)', async () => {
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
  assert.deepEqual(site.pageErrors, []);
});

test('an element works in a page in quirks mode, in windows-1252', async () => {
  await using site = await hostPage(browser, {
    page: (hosts, setHeader) => {
      setHeader('content-type', 'text/html; charset=windows-1252');
      return `<html><body>${scriptTag(hosts)}${allElements(hosts)}</body></html>`;
    },
  });
  assert.equal(await site.page.evaluate(() => document.compatMode), 'BackCompat');
  await shows(site.page, expected);
  assert.deepEqual(site.pageErrors, []);
});
