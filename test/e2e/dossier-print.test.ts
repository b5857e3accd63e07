// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The pages of a territory on paper: in black, with no heading left alone at the bottom of a page and no row cut in two.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markup } from '../../stories/registry.js';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';

test('the dossier of the zone of Lens prints in black, tables go on over pages by whole rows, under their headings', async () => {
  const dossier = markup('indicator-board', { feed: '/feed/feed.json', territory: 'ze-3215', variant: 'dossier' });
  await using server = await serveFolder(`${root}dist/site`, (_, response, url) => {
    if (url.pathname !== '/page') return false;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="fr"><title>t</title><link rel="icon" href="data:,">
      <script type="module" src="/cdn/orientation-widgets.js"></script>${dossier}</html>`);
    return true;
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/page`);
    await page.locator('.dossier .charts path.series').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const all = (selector: string, property: string): Promise<string[]> =>
      page
        .locator(`.dossier ${selector}`)
        .evaluateAll(
          (found, name) => [...new Set(found.map(one => getComputedStyle(one).getPropertyValue(name)))],
          property,
        );
    assert.deepEqual(await all(':is(h2, h3, h4, caption)', 'break-after'), ['avoid']);
    assert.deepEqual(await all('tbody tr', 'break-inside'), ['avoid']);
    assert.deepEqual(await all('table', 'break-inside'), ['auto']);
    assert.deepEqual(await all('thead', 'display'), ['table-header-group']);
    assert.deepEqual(await all(':is(.series, .end).subject', 'stroke'), ['rgb(0, 0, 0)']);
    assert.deepEqual(await all('.name.subject', 'fill'), ['rgb(0, 0, 0)']);
    assert.equal(await page.getByRole('button', { name: 'Imprimer' }).isVisible(), false);
    // What stands in the column of the reference is not said a second time.
    const rows = await page.locator('.dossier tbody tr').allInnerTexts();
    assert.deepEqual(
      rows.filter(row => row.includes('Hauts-de-France')),
      [],
    );
    assert.ok(rows.length > 25, `${rows.length} rows`);
  } finally {
    await browser.close();
  }
});
