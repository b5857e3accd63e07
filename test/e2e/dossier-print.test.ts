// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Pages of a territory on paper: in black, with no heading alone at the bottom of a page and no row cut in two.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { markup } from '../../stories/registry.js';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';

/** Opens a page with one board, in print media, once `ready` is in it. */
async function onPaper(board: Readonly<Record<string, string>>, ready: string, check: (page: Page) => Promise<void>) {
  const body = markup('indicator-board', { feed: '/feed/feed.json', territory: 'ze-3215', ...board });
  await using server = await serveFolder(`${root}dist/site`, (_, response, url) => {
    if (url.pathname !== '/page') return false;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="fr"><title>t</title><link rel="icon" href="data:,">
      <script type="module" src="/cdn/orientation-widgets.js"></script>${body}</html>`);
    return true;
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/page`);
    await page.locator(ready).first().waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    await check(page);
  } finally {
    await browser.close();
  }
}

/** Returns the distinct visibilities of the elements that a selector matches. */
const seen = (page: Page, selector: string): Promise<boolean[]> =>
  page.locator(selector).evaluateAll(elements => [...new Set(elements.map(element => element.checkVisibility()))]);

test('the dossier of Lens prints in black, and its tables break between rows', async () => {
  await onPaper({ variant: 'dossier' }, '.dossier > [part=source]', async page => {
    const all = (selector: string, property: string): Promise<string[]> =>
      page
        .locator(`.dossier ${selector}`)
        .evaluateAll(
          (elements, name) => [...new Set(elements.map(item => getComputedStyle(item).getPropertyValue(name)))],
          property,
        );
    assert.deepEqual(await all(':is(h2, h3, h4, caption)', 'break-after'), ['avoid']);
    assert.deepEqual(await all('tbody tr', 'break-inside'), ['avoid']);
    assert.deepEqual(await all('table', 'break-inside'), ['auto']);
    assert.deepEqual(await all('thead', 'display'), ['table-header-group']);
    assert.deepEqual(await all(':is(.series, .end).subject', 'stroke'), ['rgb(0, 0, 0)']);
    assert.deepEqual(await all('.name.subject', 'fill'), ['rgb(0, 0, 0)']);
    assert.equal(await page.getByRole('button', { name: 'Imprimer' }).isVisible(), false);
    // Paper has what the screen folds.
    assert.deepEqual(await seen(page, '.dossier :is(td, dt, ol > li)'), [true]);
    // The columns are aligned across all the tables.
    const columns = await page
      .locator('.dossier thead tr')
      .evaluateAll(heads =>
        heads.map(head => [...head.children].map(cell => Math.round(cell.getBoundingClientRect().left)).join()),
      );
    assert.ok(columns.length > 3);
    assert.equal(new Set(columns).size, 1, columns.join(' | '));
    // Each sentence with a figure contains its year.
    for (const text of await page.locator('.dossier .said li:not(:has(em))').allInnerTexts())
      assert.match(text, /\b(19|20)\d\d\b/);
    // The content of the reference column is not repeated in the rows.
    const rows = await page.locator('.dossier tbody tr').allInnerTexts();
    assert.deepEqual(
      rows.filter(row => row.includes('Hauts-de-France')),
      [],
    );
    assert.ok(rows.length > 25, `${rows.length} rows`);
  });
});

test('a board prints its collapsed rows, and breaks a theme only between rows', async () => {
  await onPaper({}, '.themes:not([aria-busy]) details .rows li', async page => {
    assert.deepEqual(await seen(page, '.theme details .rows li'), [true]);
    assert.deepEqual(await seen(page, '.sources [part=source], .closing li'), [true]);
    assert.deepEqual(await seen(page, '.theme summary, .controls'), [false]);
    const breaks = (selector: string): Promise<string[]> =>
      page
        .locator(selector)
        .evaluateAll(elements => [...new Set(elements.map(element => getComputedStyle(element).breakInside))]);
    assert.deepEqual(await breaks('.theme'), ['auto']);
    assert.deepEqual(await breaks('.theme :is(.first, .rows > li)'), ['avoid']);
  });
});

test('a figure prints its table, and counts the older periods left out', async () => {
  await onPaper({ variant: 'figure', measure: 'unemployment' }, '.figure-table td', async page => {
    assert.deepEqual(await seen(page, '.figure-table > table td'), [true]);
    assert.deepEqual(await seen(page, '.figure-table > details td'), [false]);
    assert.equal(await page.getByText('Voir les périodes d’avant').isVisible(), true);
    assert.equal(await page.getByText('Voir le tableau').isVisible(), false);
  });
});
