// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The manifest of each element is true: its attributes are reactive, its parts are drawn, its slots take the content of
// the page, its states follow the content shown.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { PARTS } from '../../packages/elements/src/core/exported-parts.js';
import { markup } from '../../stories/registry.js';
import { launchChromium } from '../support/chromium.js';
import { eventually } from '../support/eventually.js';
import { root } from '../support/paths.js';
import { hostPage, htmlPage, scriptTag } from './support/host-page.js';
import type { HostPage } from './support/host-page.js';
import { elements } from './support/wanted.js';

interface ManifestName {
  readonly name: string;
  readonly fieldName?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly ManifestName[];
  readonly cssParts?: readonly ManifestName[];
  readonly cssStates?: readonly ManifestName[];
  readonly slots?: readonly ManifestName[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

const manifest = JSON.parse(readFileSync(`${root}packages/elements/dist/custom-elements.json`, 'utf8')) as Manifest;
const declarations = new Map(
  manifest.modules.flatMap(({ declarations: all = [] }) => all.map(element => [element.tagName ?? '', element])),
);

/** Parts that no view draws at first, because they need presses, a game or saved items. */
const DRAWN_LATER: Readonly<Record<string, readonly string[]>> = {
  'training-finder': ['actions'],
  'mixed-jobs-prompt': ['source', 'summary', 'body', 'facts', 'section'],
  'saved-items': ['header', 'title', 'section', 'item', 'actions', 'source'],
};

/** Views with parts that those of the registry do not draw: the default directory is read around a place. */
const FURTHER_VIEWS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'directory-coverage': { need: 'job', near: 'com-62498' },
};

/** Parts that depend on the feed: the length of its lists, and its age. */
const OF_THE_FEED = ['more', 'age'];

const NAMES = ['header', 'empty', 'footer'] as const;
const filled = NAMES.map(name => `<p slot="${name}">page ${name}</p>`).join('');
const EMPTY_FEED = {
  formatVersion: '1.0',
  title: 'vide',
  publisher: { name: 'test' },
  language: 'fr',
  updated: '2020-01-01T00:00:00Z',
  territory: 'reg-32',
};

function nameOf(list: readonly ManifestName[] = []): string[] {
  return list.map(({ name }) => name);
}

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

/** Script that tells an element without its own feed that the page is fetching one. */
const WAITING = `<script>document.addEventListener('context-request', event => event.callback({ status: 'loading' }, () => undefined))</script>`;

/**
 * Opens a page of one element: its views, then the element with a ready feed, an empty one, a failing one, and one that
 * is still loading.
 */
function openPage(tag: string, views: readonly Readonly<Record<string, string>>[]): Promise<HostPage> {
  const attributes = views[0] ?? {};
  const alone = (address: string, state: string): string =>
    markup(tag, { ...attributes, feed: address, class: state }).replace('secours', `secours${filled}`);
  return hostPage(
    browser,
    {
      page: hosts =>
        htmlPage(
          scriptTag(hosts),
          [
            ...views.map(view => markup(tag, { ...view, feed: `${hosts.feeds.origin}/feed.json`, class: 'view' })),
            alone(`${hosts.feeds.origin}/feed.json`, 'ready'),
            alone(`${hosts.page.origin}/empty.json`, 'empty'),
            alone(`${hosts.page.origin}/missing.json`, 'error'),
            WAITING,
            markup(tag, { ...attributes, class: 'loading' }),
          ].join('\n'),
        ),
    },
    {
      wait: false,
      before: async page => {
        await page.route('**/empty.json', route => route.fulfill({ json: EMPTY_FEED }));
        await page.route('**/missing.json', route => route.fulfill({ status: 404, body: '' }));
      },
    },
  );
}

for (const { tag, views } of elements) {
  const declaration = declarations.get(tag);
  const parts = nameOf(declaration?.cssParts);

  describe(`public names of ${tag}`, () => {
    let site: HostPage;
    before(async () => {
      const further = FURTHER_VIEWS[tag];
      site = await openPage(tag, further ? [...views, further] : views);
    });
    after(() => site[Symbol.asyncDispose]());

    test('are shared by every element', () => {
      assert.ok(parts.length > 6, parts.join());
      assert.deepEqual(
        parts.filter(part => !(PARTS as readonly string[]).includes(part)),
        [],
      );
      assert.deepEqual(nameOf(declaration?.slots).filter(Boolean).sort(), [...NAMES].sort());
      assert.deepEqual(nameOf(declaration?.cssStates), ['loading', 'ready', 'empty', 'error']);
    });

    test('are attributes that the element observes', async () => {
      const observed = await site.page.evaluate(async name => {
        const element = await customElements.whenDefined(name);
        return (element as unknown as { observedAttributes: string[] }).observedAttributes;
      }, tag);
      assert.deepEqual(
        (declaration?.attributes ?? []).filter(({ name, fieldName }) => !fieldName || !observed.includes(name)),
        [],
      );
    });

    test('are states that follow the content', async () => {
      for (const state of nameOf(declaration?.cssStates))
        await eventually(async () => {
          if (tag === 'saved-items' && state !== 'empty') return;
          assert.equal(await site.page.locator(`${tag}.${state}:state(${state})`).count(), 1, state);
        });
    });

    test('are parts that exist in the element', async () => {
      const expected = parts.filter(part => !OF_THE_FEED.includes(part) && !DRAWN_LATER[tag]?.includes(part)).sort();
      await eventually(async () => {
        const drawnParts = await site.page.evaluate(
          name => [
            ...new Set(
              [...document.querySelectorAll(name)].flatMap(({ shadowRoot }) =>
                [...(shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap(({ part }) => [...part]),
              ),
            ),
          ],
          tag,
        );
        assert.deepEqual(
          expected.filter(part => !drawnParts.includes(part)),
          [],
        );
        assert.deepEqual(
          drawnParts.filter(part => !parts.includes(part)),
          [],
        );
      });
    });

    test('are slots that display the content of the page', async () => {
      const isShown = (state: string, slot: string): Promise<boolean> =>
        site.page.locator(`${tag}.${state} > [slot=${slot}]`).isVisible();
      await eventually(async () => {
        assert.ok(await isShown('empty', 'empty'));
        assert.ok(!(await isShown('ready', 'empty')) || tag === 'saved-items');
        assert.ok(await isShown('ready', 'footer'));
        assert.ok((await isShown('ready', 'header')) || tag === 'saved-items');
      });
    });
  });
}
