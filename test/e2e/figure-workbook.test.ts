// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A figure and the commitments are downloaded as workbooks, and a figure is copied as code for another page, on the
// published files, under the strictest policy.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { markup } from '../../stories/registry.js';
import { complaints, launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';
import { readBytes } from '../unit/feed-tools/support/workbook-rows.js';

const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** Serves the published files, and pages with these elements. */
const site = (pages: ReadonlyMap<string, string>): ReturnType<typeof serveFolder> =>
  serveFolder(`${root}dist/site`, (_, response, url) => {
    const board = pages.get(url.pathname);
    if (board === undefined) return false;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
    response.end(`<!doctype html><html lang="fr"><title>t</title>
      <script type="module" src="/cdn/orientation-widgets.js"></script>${board}</html>`);
    return true;
  });

test('the longest series becomes a workbook, and its writer loads on the click', async t => {
  const board = markup('indicator-board', {
    feed: '/feed/feed.json',
    territory: 'dep-59',
    measure: 'young-jobseekers',
  });
  await using server = await site(new Map([['/page', board]]));
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const pageErrors = complaints(page);
    await page.goto(`${server.origin}/page`);
    await page.getByText('Télécharger, copier, citer').click();
    const button = page.locator('indicator-board [data-file=xlsx]');
    await button.waitFor();
    const before = server.requests.length;
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    assert.equal(file.suggestedFilename(), 'young-jobseekers-dep-59.xlsx');
    assert.ok(
      server.requests.slice(before).some(path => path.endsWith('.js')),
      'the library comes with the click',
    );
    const sheets = await readBytes(t, readFileSync(await file.path()));
    assert.deepEqual(Object.keys(sheets), ['Données', 'Sources et définitions']);
    const rows = sheets['Données'] ?? [];
    assert.ok(rows.length > 300, `${rows.length} lines`);
    assert.deepEqual(rows[0]?.[1].slice(0, 3), ['Période', 'Nord', 'Hauts-de-France']);
    for (const [, [, northValue]] of rows.slice(1)) assert.match(northValue ?? '', /^\d+$|^pas encore de chiffre$/);
    await page.getByText('Le fichier est enregistré.').waitFor();
    assert.deepEqual(pageErrors, []);
  } finally {
    await browser.close();
  }
});

test('a workbook contains all the commitments, with a row for each action and value', async t => {
  const tracker = markup('commitment-tracker', { feed: '/feed/feed.json' });
  await using server = await site(new Map([['/page', tracker]]));
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const pageErrors = complaints(page);
    await page.goto(`${server.origin}/page`);
    await page.getByText('Imprimer ou télécharger').click();
    const button = page.locator('commitment-tracker [data-way=workbook]');
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    assert.match(file.suggestedFilename(), /^suivi-contrat-\d{4}-\d\d-\d\d\.xlsx$/);
    const sheets = await readBytes(t, readFileSync(await file.path()));
    assert.deepEqual(Object.keys(sheets), ['Actions', 'Indicateurs', 'Sources et définitions']);
    const actions = sheets['Actions'] ?? [];
    const extent = await page.locator('commitment-tracker .head .soft').innerText();
    assert.match(extent.replace(/\s/g, ' '), new RegExp(`\\b${actions.length - 1} actions`));
    const states = actions.slice(1).map(([, cells]) => cells[8]);
    assert.deepEqual([...new Set(states)], ['Aucun état publié']);
    await page.getByText('Fichier prêt').waitFor();
    assert.deepEqual(pageErrors, []);
  } finally {
    await browser.close();
  }
});

test('the code of a figure, pasted in another page, shows it alone with the same value', async () => {
  const attributes = { feed: '/feed/feed.json', territory: 'dep-59', measure: 'unemployment' };
  const pages = new Map([['/page', markup('indicator-board', attributes)]]);
  await using server = await site(pages);
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(`${server.origin}/page`);
    await page.getByText('Télécharger, copier, citer').click();
    await page.locator('indicator-board [data-file=code]').click();
    await page.getByText('Le code est copié').waitFor();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    const value = await page.locator('indicator-board .value').first().innerText();
    pages.set('/elsewhere', code);
    await page.goto(`${server.origin}/elsewhere`);
    const figure = page.locator('indicator-board[variant=figure]');
    await figure.locator('.value').waitFor();
    assert.equal(await figure.locator('.value').first().innerText(), value);
    await figure.getByText('Nord', { exact: true }).first().waitFor();
    assert.equal(await figure.locator('[data-file]').count(), 0);
  } finally {
    await browser.close();
  }
});
