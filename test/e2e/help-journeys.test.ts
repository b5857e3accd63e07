// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Five visits to the directory, by keyboard alone, on a phone: on the pages of the demo with its real data, and on
// fictional hosts and events where the real data has none.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import ICAL from 'ical.js';
import type { Browser, Locator, Page } from 'playwright-core';
import { directoryFeed, events, helpers, placements } from '../../stories/fixtures/directory.js';
import { complaints, launchChromium } from '../support/chromium.js';
import { newPage, press, reach } from '../support/keyboard.js';
import { root } from '../support/paths.js';
import { answerWith, serveFolder } from '../support/static-server.js';
import type { StaticServer, WrittenFiles } from '../support/static-server.js';
import { smallPortal } from '../unit/portal/support/small-portal.js';

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

const serve = (files: WrittenFiles = {}): Promise<StaticServer> => serveFolder(`${root}dist/site`, answerWith(files));

async function phone({ origin }: StaticServer, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await newPage(context);
  await page.goto(origin + path);
  return page;
}

const pageWith = (body: string): readonly [string, string] => [
  'text/html',
  `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title>
  <script type="module" src="/cdn/orientation-widgets.js"></script><h1>Page</h1>${body}`,
];

/** Chooses in a list with the keyboard: by the first letters of an option, or by a key. */
async function choose(list: Locator, keys: string, value: string): Promise<void> {
  await reach(list);
  if (/^[A-Z]/.test(keys)) await list.page().keyboard.press(keys);
  else await list.page().keyboard.type(keys);
  await list
    .page()
    .waitForFunction(([select, expected]) => (select as HTMLSelectElement).value === expected, [
      await list.elementHandle(),
      value,
    ] as const);
}

async function goTo(place: Locator, letters: string, town: RegExp): Promise<void> {
  const page = place.page();
  await reach(place);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(letters);
  await page.getByRole('option', { name: town }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

async function saved(button: Locator): Promise<string> {
  const page = button.page();
  const [file] = await Promise.all([page.waitForEvent('download'), press(button)]);
  return readFile(await file.path(), 'utf8');
}

/** Waits for the content that a frame of the page prints: it is not on screen. */
async function printedWith(page: Page, words: string): Promise<string> {
  const sheet = page.frameLocator('iframe').locator('body', { hasText: words });
  await sheet.waitFor({ state: 'attached' });
  return (await sheet.textContent()) ?? '';
}

const isWhole = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

test('a training near Fourmies leads to a telephone for transport and child care', async () => {
  await using server = await serve();
  const page = await phone(server, '/training-finder.html');
  const pageErrors = complaints(page);
  const finder = page.locator('training-finder');
  await goTo(finder.getByRole('combobox', { name: 'Où' }), 'Fourm', /Fourmies/);
  await finder.locator('.count').filter({ hasText: 'de Fourmies' }).waitFor();
  await press(finder.locator('.cards .go').first());
  await finder.locator('.detail-head:focus').waitFor();
  await press(finder.getByRole('link', { name: 'Venir est difficile ? Voir qui peut vous aider' }));

  await page.waitForURL(/resource-finder\.html\?aide-need=mobility&aide-near=/);
  const help = page.locator('resource-finder').first();
  await help.locator('.helpers').getByText('Mission locale - Fourmies').first().waitFor();
  await choose(help.getByRole('combobox', { name: 'Besoin' }), 'faire', 'childcare');
  await page.waitForURL(/aide-need=childcare/);
  assert.match(page.url(), /aide-near=/, 'the place is lost with the need');
  const call = help.locator('.helpers a[href^="tel:"]').first();
  await reach(call);
  assert.match((await call.getAttribute('href')) ?? '', /^tel:\+?\d{10,}$/);
  assert.ok(await isWhole(page), 'the page is wider than the phone');
  await page.goBack();
  await help.locator('.helpers').getByText('Mission locale - Fourmies').first().waitFor();
  assert.deepEqual(pageErrors, []);
  await page.context().close();
});

test('a job leads a pupil to a contact for a placement, and to a request', async () => {
  const feed = directoryFeed({ directory: [...helpers, ...placements] });
  await using server = await serve({
    '/hosts.json': ['application/json', JSON.stringify(feed)],
    '/hosts': pageWith('<placement-finder feed="/hosts.json" heading-level="2"></placement-finder>'),
  });
  const page = await phone(server, '/job-card.html');
  const pageErrors = complaints(page);
  await press(page.getByRole('link', { name: /^Essayer ce métier/ }));
  await page.waitForURL(/resource-finder\.html\?aide-need=placement/);
  await press(page.getByRole('link', { name: 'Où essayer un métier' }));
  const real = page.locator('placement-finder');
  await choose(real.getByRole('combobox', { name: 'Pour qui' }), 'ArrowDown', 'pupils');
  await real.getByText('Aucun lieu d’accueil n’est indiqué').first().waitFor();
  await real.getByRole('heading', { name: 'Qui peut chercher avec vous' }).waitFor();
  assert.ok((await real.locator('.helpers .name').count()) > 0, 'nobody is named who can search');
  assert.ok(await isWhole(page), 'the page is wider than the phone');

  await page.goto(`${server.origin}/hosts`);
  const hosts = page.locator('placement-finder');
  await hosts.getByText('la Forge d’exemple').first().waitFor();
  await choose(hosts.getByRole('combobox', { name: 'Pour qui' }), 'ArrowDown', 'pupils');
  await hosts.getByText('la Société d’exemple').waitFor({ state: 'detached' });
  await goTo(hosts.getByRole('combobox', { name: 'Ville ou code postal' }), 'Fourm', /Fourmies/);
  await hosts.locator('.count').filter({ hasText: 'de Fourmies' }).waitFor();
  await press(hosts.getByRole('button', { name: /^Ma demande à emporter/ }).first());
  assert.match(await printedWith(page, 'Ma demande'), /la Forge d’exemple.*Je m’appelle/s);
  assert.deepEqual(pageErrors, []);
  await page.context().close();
});

test('an adviser finds the nearest structure for a need, its card and the contact table', async () => {
  await using server = await serve();
  const page = await phone(server, '/resource-finder.html');
  const pageErrors = complaints(page);
  const help = page.locator('resource-finder').first();
  await goTo(help.getByRole('combobox', { name: 'Ville ou code postal' }), 'Lens', /^Lens/);
  await help.locator('.count').filter({ hasText: 'de Lens' }).waitFor();
  await choose(help.getByRole('combobox', { name: 'Besoin' }), 'inte', 'digital');
  await page.waitForURL(/aide-need=digital/);
  const first = help.locator('.helpers .go').first();
  const name = await first.innerText();
  await press(first);
  const contact = await saved(help.getByRole('button', { name: 'Garder le contact (.vcf)' }));
  assert.match(contact, /^BEGIN:VCARD\r\nVERSION:/);
  assert.ok(contact.includes('TEL'), contact);
  assert.ok(contact.replaceAll('\r\n ', '').includes(name), contact);
  await press(help.getByRole('button', { name: 'Carte A5' }));
  assert.match(await printedWith(page, name), /Lens/);

  await page.goto(`${server.origin}/directory-contacts.html`);
  const table = page.locator('directory-contacts');
  await table
    .locator('.count')
    .filter({ hasText: /^\d+ dispositifs, \d+ sans contact indiqué$/ })
    .waitFor();
  const countText = await table.locator('.count').innerText();
  const [, rows, holes] = /^(\d+) dispositifs, (\d+) sans/.exec(countText) ?? [];
  const csv = await saved(table.getByRole('button', { name: 'Tableau (CSV)' }));
  const lines = csv.trim().split('\r\n').slice(1);
  const schemes = new Set(lines.map(line => line.split(';')[0]));
  assert.equal(schemes.size, Number(rows), countText);
  const reached = new Set(lines.filter(line => line.includes(';contact indiqué;')).map(line => line.split(';')[0]));
  assert.equal(schemes.size - reached.size, Number(holes), countText);
  assert.ok(await isWhole(page), 'the page is wider than the phone');
  assert.deepEqual(pageErrors, []);
  await page.context().close();
});

test('the coverage map, its list and its file show the same data', async () => {
  await using server = await serve();
  const page = await phone(server, '/directory-coverage.html');
  const pageErrors = complaints(page);
  const coverage = page.locator('directory-coverage');
  // The directory loads by département.
  await choose(coverage.getByRole('combobox', { name: 'Département' }), 'nord', 'dep-59');
  await choose(coverage.getByRole('combobox', { name: 'Besoin' }), 'lire', 'literacy');
  await choose(coverage.getByRole('combobox', { name: 'Territoires' }), 'bassin', 'bassin');
  await choose(coverage.getByRole('combobox', { name: 'Distance' }), 'Home', '5');
  await coverage
    .locator('.count')
    .filter({ hasText: /^\d+ territoires? sur \d+ sans lieu à moins de 5\s?km$/ })
    .waitFor();
  const [gaps = 0, areas = 0] = ((await coverage.locator('.count').innerText()).match(/\d+/g) ?? []).map(Number);
  assert.ok(gaps > 0);

  const button = coverage.getByRole('button', { name: 'Carte' });
  await press(button);
  await coverage.locator('.coverage-map .area').first().waitFor();
  const holes = coverage.locator('.coverage-map .area:is(.none-listed, .uncovered, .remote)');
  assert.equal(await coverage.locator('.coverage-map .area').count(), areas);
  assert.equal(await holes.count(), gaps);
  const [map, table] = await Promise.all([
    coverage.locator('.coverage-map').boundingBox(),
    coverage.locator('.places').boundingBox(),
  ]);
  assert.ok(map && table && table.y >= map.y + map.height, 'the table lies over the map');
  const listed = coverage.locator('.places tbody td:is(.none-listed, .uncovered, .remote)');
  assert.equal(await listed.count(), Math.min(gaps, 20));
  const [, ...rows] = (await saved(coverage.getByRole('button', { name: 'Tableau (CSV)' }))).trim().split('\r\n');
  assert.equal(rows.length, areas);
  assert.equal(
    rows.filter(row => /;Aucune structure recensée;|;Non couvert;|;À distance seulement;/.test(row)).length,
    gaps,
  );
  assert.ok(
    rows.every(row => /;2021;/.test(row)),
    'a number of inhabitants has no year',
  );
  // The page never claims that there is no structure: this list is not complete.
  assert.equal(await coverage.getByText('Non couvert', { exact: true }).count(), 0);
  await press(button, 'Shift+Tab');
  await coverage.locator('.coverage-map').waitFor({ state: 'detached' });
  await press(coverage.getByRole('button', { name: 'Imprimer' }));
  await page.waitForFunction(() => document.title === 'Imprimé');
  assert.ok(await isWhole(page), 'the page is wider than the phone');
  assert.deepEqual(pageErrors, []);
  await page.context().close();
});

test('the agenda says when it is empty, and a calendar reads cancelled, moved and full events', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const calendar = (await portal.files()).get('agenda.ics') ?? '';
  const feed = directoryFeed({ directory: [...helpers, ...events] });
  const attributes = 'at="2026-11-26T14:30" calendar-href="/agenda.ics" heading-level="2"';
  await using server = await serve({
    '/events.json': ['application/json', JSON.stringify(feed)],
    '/agenda': pageWith(`<event-agenda feed="/events.json" ${attributes}></event-agenda>`),
    '/agenda.ics': ['text/calendar', calendar],
  });
  const page = await phone(server, '/event-agenda.html');
  const pageErrors = complaints(page);
  const real = page.locator('event-agenda');
  await real.getByRole('heading', { name: 'Rien d’annoncé' }).waitFor();
  const link = real.getByRole('link', { name: 'M’abonner dans mon agenda' });
  await reach(link);
  const address = (await link.getAttribute('href')) ?? '';
  const empty = await page.evaluate(async href => (await fetch(href)).text(), address);
  assert.equal(vevents(empty).length, 0, 'the demo announces nothing, and its calendar neither');

  await page.goto(`${server.origin}/agenda`);
  const agenda = page.locator('event-agenda');
  await agenda.getByText('Orientation dating').first().waitFor();
  const savedCalendar = await saved(agenda.getByRole('button', { name: /^Mon agenda Rencontre avec des apprenties/ }));
  assert.deepEqual(vevents(savedCalendar).map(status), ['CANCELLED']);
  const all = await saved(agenda.getByRole('button', { name: 'Tout dans mon agenda (.ics)' }).first());
  assert.ok(vevents(all).length > 4);

  const subscribed = agenda.getByRole('link', { name: 'M’abonner dans mon agenda' });
  await reach(subscribed, 'Shift+Tab');
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const followed = vevents(await readFile(await file.path(), 'utf8'));
  assert.deepEqual(followed.map(status), ['CANCELLED', '', '']);
  assert.ok(followed.every(event => event.getFirstPropertyValue('uid')));
  assert.deepEqual(pageErrors, []);
  await page.context().close();
});

const vevents = (text: string): ICAL.Component[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
const status = (event: ICAL.Component): string => String(event.getFirstPropertyValue('status') ?? '');
