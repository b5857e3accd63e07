// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { finderFeed } from '../../stories/fixtures/finder.js';
import { complaints, launchChromium } from '../support/chromium.js';
import { newPage, press, reach } from '../support/keyboard.js';
import { root } from '../support/paths.js';
import { answerWith, serveFolder } from '../support/static-server.js';
import type { StaticServer, WrittenFiles } from '../support/static-server.js';

const arras = { latitude: 50.289, longitude: 2.766 };
/** Text that a spreadsheet would run as a formula. */
const formula = '=HYPERLINK("https://exemple.test";"Cliquez")';

const feed = finderFeed();
const providers = (feed.providers as { id: string }[]).map(provider =>
  provider.id === 'v-0' ? { ...provider, name: formula } : provider,
);
const files: WrittenFiles = {
  '/feed.json': ['application/json', JSON.stringify({ ...feed, providers })],
  '/start': [
    'text/html',
    '<!doctype html><html lang="fr"><title>Accueil</title><h1>Accueil</h1><a href="/finder">Trouver une formation</a>',
  ],
  '/finder': [
    'text/html',
    `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Formations</title>
    <script type="module" src="/cdn/orientation-widgets.js"></script><h1>Formations</h1>
    <training-finder feed="/feed.json" sync-url heading-level="2"></training-finder><a href="/start">Accueil</a>`,
  ],
};

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

const serve = (): Promise<StaticServer> => serveFolder(`${root}dist/site`, answerWith(files));

const finderOf = (page: Page): Locator => page.locator('training-finder');
const count = (page: Page, text: string | RegExp): Promise<void> =>
  finderOf(page).locator('.count').filter({ hasText: text }).waitFor();
const focusIs = (target: Locator): Promise<void> => target.and(target.page().locator(':focus')).waitFor();

/** Returns the class names of the controls that would be printed. */
const controls = (page: Page): Promise<string[]> =>
  finderOf(page)
    .locator('button, input, select')
    .evaluateAll(all => all.filter(element => element.checkVisibility()).map(({ className }) => className));

async function saved(page: Page, way: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), press(finderOf(page).locator(`[data-way=${way}]`))]);
  return readFile(await file.path(), 'utf8');
}

test('a keyboard user searches, compares, prints, exports, shares and comes back', async () => {
  await using server = await serve();
  const context = await browser.newContext({
    geolocation: arras,
    permissions: ['geolocation', 'clipboard-read', 'clipboard-write'],
    viewport: { width: 1000, height: 900 },
  });
  const page = await newPage(context);
  const pageErrors = complaints(page);
  const finder = finderOf(page);
  await page.goto(`${server.origin}/start`);
  await press(page.getByRole('link', { name: 'Trouver une formation' }));
  await count(page, '101 formations');

  // A query with a spelling error.
  await reach(finder.getByRole('combobox', { name: 'Quel métier' }));
  await page.keyboard.type('boulengé');
  await count(page, /^10 formations/);
  assert.deepEqual([...new Set(await finder.locator('.cards .go').allInnerTexts())], ['CAP boulanger']);
  await finder.locator('.finder > [role=status]', { hasText: '10 formations' }).waitFor();
  await page.keyboard.press('Escape');

  // A filter, with its count.
  const filter = finder.getByRole('checkbox', { name: /^Financement public/ });
  const promised = /\d+/.exec(
    await filter.evaluate(input => input.closest('label')?.querySelector('.amount')?.textContent ?? ''),
  )?.[0];
  await reach(filter);
  await page.keyboard.press('Space');
  await count(page, new RegExp(`^${promised} formations`));
  await finder.getByRole('button', { name: 'Retirer le filtre : Financement public' }).waitFor();

  // Search near me: the focus stays in the search, and the position stays out of the address.
  await press(finder.getByRole('button', { name: 'Autour de moi' }), 'Shift+Tab');
  await count(page, 'à moins de 30 km de vous');
  await focusIs(finder.getByRole('combobox', { name: 'Où' }));
  assert.ok(!/near|50\.28/.test(page.url()), page.url());
  // A town, found by its first letters.
  await page.keyboard.press('Control+A');
  await page.keyboard.type('arr');
  await finder.getByRole('option', { name: /Arras/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await count(page, 'à moins de 30 km d’Arras');
  const answer = await finder.locator('.count').innerText();
  await page.waitForURL(/formation-near=[^&]*Arras/);

  // Opens a training, and comes back to the same place.
  const title = finder.locator('.cards .go').first();
  await press(title);
  await focusIs(finder.locator('.detail-head'));
  assert.match(await finder.locator('.detail-head').innerText(), /CAP boulanger/);
  await press(finder.getByRole('button', { name: /^Retour/ }), 'Shift+Tab');
  await focusIs(title);

  // Compares two trainings.
  await press(finder.locator('.more-tools summary'), 'Shift+Tab');
  await press(finder.locator('[data-tool=choose]'));
  const compare = finder.locator('.cards').getByRole('button', { name: /^Comparer/ });
  await focusIs(compare.first());
  await press(compare.nth(0));
  await press(compare.nth(1));
  await press(finder.locator('.compare-go'));
  await focusIs(finder.locator('.compare-head'));
  assert.equal(await finder.locator('thead th').count(), 2);
  await page.emulateMedia({ media: 'print' });
  assert.deepEqual(
    (await controls(page)).filter(name => name !== 'go'),
    [],
    'controls on the printed comparison',
  );
  await page.emulateMedia({ media: 'screen' });
  await press(finder.getByRole('button', { name: 'Retour à la liste' }), 'Shift+Tab');
  await focusIs(finder.locator('.compare-go'));

  // Prints the whole list, without controls.
  await press(finder.locator('.more-tools summary'), 'Shift+Tab');
  await press(finder.getByRole('button', { name: 'Imprimer ou télécharger' }));
  const total = Number(/\d+/.exec(answer)?.[0]);
  await press(finder.locator('[data-way=print]'));
  await finder
    .locator('.printed-list > li')
    .nth(total - 1)
    .waitFor();
  await page.waitForFunction(() => document.title === 'Imprimé');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await finder.locator('.printed-list > li').count(), total);
  assert.deepEqual(await controls(page), [], 'controls on the printed list');
  assert.match(await finder.locator('.printed').innerText(), /Recherche\u202f: .*boulengé.*Arras/s);
  await page.emulateMedia({ media: 'screen' });
  await press(finder.getByRole('button', { name: /^Retour aux/ }), 'Shift+Tab');
  await focusIs(finder.locator('[data-way=print]'));

  // Exports the list.
  const csv = await saved(page, 'csv');
  assert.equal(csv.trim().split('\r\n').length, total + 1);
  assert.ok(csv.includes(`'=HYPERLINK`) && !/(^|,|")=/m.test(csv), 'a cell would run as a formula');
  assert.equal((JSON.parse(await saved(page, 'json')) as { trainings: unknown[] }).trainings.length, total);
  const calendar = await saved(page, 'calendar');
  assert.match(calendar, /^BEGIN:VCALENDAR\r\n[^]*BEGIN:VEVENT[^]*END:VCALENDAR\r\n$/);
  assert.ok(
    calendar.split('\r\n').every(line => Buffer.byteLength(line) <= 75),
    'a line of the calendar is too long',
  );

  // Shares the link: another visitor sees the same list.
  await press(finder.locator('.more-tools summary'), 'Shift+Tab');
  await press(finder.getByRole('button', { name: 'Copier le lien' }));
  await finder.getByText('Le lien est copié.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await newPage(await browser.newContext({ viewport: { width: 1000, height: 900 } }));
  await other.goto(link);
  await count(other, answer.replace(/\s+/g, ' '));
  assert.equal(await finderOf(other).getByRole('combobox', { name: 'Quel métier' }).inputValue(), 'boulengé');
  assert.ok(
    await finderOf(other)
      .getByRole('checkbox', { name: /^Financement public/ })
      .isChecked(),
  );
  await other.context().close();

  // Leaves the page, and comes back with the Back button of the browser.
  await press(page.getByRole('link', { name: 'Accueil' }));
  await page.waitForURL(`${server.origin}/start`);
  await page.goBack();
  await count(page, answer.replace(/\s+/g, ' '));
  assert.equal(await finder.getByRole('combobox', { name: 'Où' }).inputValue(), 'Arras');
  await page.goBack();
  await page.waitForURL(`${server.origin}/start`);

  assert.deepEqual(pageErrors, []);
  assert.deepEqual(
    server.requests.filter(
      path => path.includes('favicon') === false && !/^\/(start|finder|feed\.json|cdn\/)/.test(path),
    ),
    [],
  );
  await context.close();
});

test('the finder keeps the search when the position is refused, and accepts a typed town', async () => {
  await using server = await serve();
  const context = await browser.newContext({ permissions: [], viewport: { width: 390, height: 844 } });
  const page = await newPage(context);
  const finder = finderOf(page);
  await page.goto(`${server.origin}/finder`);
  await count(page, '101 formations');
  await press(finder.getByRole('button', { name: 'Autour de moi' }));
  await finder.getByText('Votre position n’est pas disponible. Indiquez une commune.').waitFor();
  await count(page, '101 formations');
  await reach(finder.getByRole('combobox', { name: 'Où' }), 'Shift+Tab');
  await page.keyboard.type('59140');
  await page.keyboard.press('Enter');
  await count(page, 'à moins de 30 km de Dunkerque');

  // On a phone, the filters are one button that shows the number of trainings.
  const button = finder.getByRole('button', { name: /^Filtrer \(\d+\)\s: 10 formations/ });
  await press(button);
  await finder.getByRole('dialog', { name: 'Filtrer' }).waitFor();
  await reach(finder.getByRole('dialog').getByRole('checkbox', { name: /^Niveau CAP/ }));
  await page.keyboard.press('Space');
  await press(finder.getByRole('dialog').getByRole('button', { name: /^Voir \d formations/ }));
  await finder.getByRole('button', { name: /2 filtres actifs$/ }).waitFor();
  await context.close();
});
