// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Helpers near a place, in a directory too large to be read whole: only the files of the place are requested.
import { buildFeed } from '@orientation-widgets/feed-tools';
import type { Resource, Territory } from '@orientation-widgets/feed';
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { complaints, launchChromium } from '../support/chromium.js';
import { press, reach } from '../support/keyboard.js';
import { root } from '../support/paths.js';
import { resourceOf } from '../support/resource.js';
import { serveFolder } from '../support/static-server.js';
import type { Route, StaticServer } from '../support/static-server.js';

/** Two towns, 110 km from each other. */
const TOWNS = [
  { code: '59249', name: 'Fourmies', postalCode: '59610', lat: 50.02, lon: 4.05 },
  { code: '80561', name: 'Montdidier', postalCode: '80500', lat: 49.65, lon: 2.57 },
] as const;
const PER_TOWN = 700;

const territories = TOWNS.flatMap(({ code, name, postalCode, lat, lon }): Territory[] => {
  const department = code.slice(0, 2);
  const above = ['reg-32', 'country-fr'];
  const parents = [`dep-${department}`, ...above];
  const beside = String(Number(code) + 1);
  return [
    {
      id: `dep-${department}`,
      kind: 'department',
      code: department,
      name: `D ${department}`,
      parents: above,
      lat,
      lon,
    },
    { id: `com-${code}`, kind: 'commune', code, name, postalCodes: [postalCode], parents, lat, lon },
    // A commune some 22 km away, without helpers.
    { id: `com-${beside}`, kind: 'commune', code: beside, name: `${name} d’en haut`, parents, lat: lat + 0.2, lon },
  ];
});

/** Returns a resource of each kind that has its own page, in the town, in addition to the helpers there. */
const ownPages = (index: number): Resource[] => {
  const { code, name, lat, lon } = TOWNS[index] ?? TOWNS[0];
  const here: Partial<Resource> = {
    territoryIds: [`dep-${code.slice(0, 2)}`],
    address: { communeCode: code, communeName: name, precision: 'exact' },
    lat,
    lon,
    checked: '2026-11-20',
  };
  return [
    resourceOf(`ml-${code}`, { ...here, name: `Mission locale de ${name}`, networks: ['Missions locales'] }),
    resourceOf(`portes-${code}`, {
      ...here,
      kind: 'event',
      name: `Portes ouvertes de ${name}`,
      event: { timezone: 'Europe/Paris', occurrences: [{ start: '2037-12-01T09:00', status: 'planned' }] },
    }),
    resourceOf(`stage-${code}`, {
      ...here,
      kind: 'immersion',
      name: `Atelier de ${name}`,
      placement: {
        jobIds: ['soudeur'],
        rome: [],
        frame: 'immersion',
        available: true,
        disability: null,
        employer: 'Atelier',
      },
    }),
    resourceOf(`entreprise-${code}`, {
      ...here,
      kind: 'company',
      name: `Entreprise de ${name}`,
      company: { jobIds: ['soudeur'], rome: [], posts: 2, hosts: true, apprentices: true, skills: [] },
    }),
    resourceOf(`projet-${code}`, { ...here, kind: 'innovation', name: `Projet de ${name}` }),
    resourceOf(`personne-${code}`, {
      ...here,
      kind: 'ambassador',
      name: `Ambassadrice de ${name}`,
      ambassador: { jobId: 'soudeur', formats: [], consent: true },
    }),
  ];
};

const directory = [
  resourceOf('partout', {
    kind: 'scheme',
    name: 'Aide de la région',
    territoryIds: ['reg-32'],
    phone: '03 20 00 00 00',
  }),
  ...TOWNS.flatMap(({ code, name, lat, lon }) =>
    Array.from({ length: PER_TOWN }, (_, index) =>
      resourceOf(`${code}-${index}`, {
        name: `Accueil ${index} de ${name}`,
        territoryIds: [`dep-${code.slice(0, 2)}`],
        address: { communeCode: code, communeName: name, precision: 'exact' },
        lat,
        lon,
      }),
    ),
  ),
  ...TOWNS.flatMap((_, index) => ownPages(index)),
];

let browser: Browser;
let folder: string;
before(async () => {
  browser = await launchChromium();
  folder = await mkdtemp(join(tmpdir(), 'large-directory-'));
  await writeFile(join(folder, 'own.json'), JSON.stringify({ directory, territories }));
  const config = {
    title: 'Annuaire',
    publisher: { name: 'Essai' },
    territory: 'reg-32',
    sources: [
      { id: 'own', kind: 'feed', path: 'own.json', title: 'Essai', publisher: 'Essai', url: 'https://exemple.test' },
    ],
  };
  await buildFeed(config, { out: join(folder, 'large'), folder });
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** @param element - tag, with its attributes. */
const pageOf = (element: string): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Aide</title>
  <script type="module" src="/cdn/orientation-widgets.js"></script><h1>Aide</h1>
  <${element} feed="/large/feed.json" heading-level="2"></${element.split(' ')[0]}>`;

/** Serves the files of the feed, and a page; files for which `fails` is true get an error. */
function serve(element: string, fails: (name: string) => boolean = () => false): Promise<StaticServer> {
  const route: Route = (_, response, { pathname }) => {
    if (pathname === '/page') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(element));
      return true;
    }
    if (!pathname.startsWith('/large/')) return false;
    const name = basename(pathname);
    if (fails(name)) response.writeHead(500).end();
    else
      void readFile(join(folder, 'large', name)).then(
        content => response.writeHead(200, { 'content-type': 'application/json' }).end(content),
        () => response.writeHead(404).end(),
      );
    return true;
  };
  return serveFolder(`${root}dist/site`, route);
}

const open = async ({ origin }: StaticServer): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${origin}/page`);
  return page;
};
const count = (page: Page, text: string): Promise<void> => page.locator('.count').filter({ hasText: text }).waitFor();

/** Returns the kinds of content of the requested files of the directory. */
const requestedUrls = ({ requests }: StaticServer): string[] =>
  requests.flatMap(path => /\/(directory[a-z-]*)\./.exec(path)?.[1] ?? []).sort();

test('a search near a town requests the files of the région and of that town only', async () => {
  await using server = await serve('resource-finder near="com-59249"');
  const page = await open(server);
  const pageErrors = complaints(page);
  await count(page, `${PER_TOWN + 1} réponses à moins de 20\u00a0km de Fourmies`);
  // The main file comes first, then those of the département and of the région.
  assert.deepEqual(requestedUrls(server), ['directory', 'directory-of', 'directory-of']);
  assert.ok(await page.getByText('Aide de la région').first().isVisible());

  const place = page.getByRole('combobox', { name: 'Ville ou code postal' });
  await reach(place);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Montd');
  await page.getByRole('option', { name: /^Montdidier \(/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await count(page, `${PER_TOWN + 1} réponses à moins de 20\u00a0km de Montdidier`);
  assert.deepEqual(requestedUrls(server), ['directory', ...Array.from({ length: 3 }, () => 'directory-of')]);
  assert.equal(await page.getByText(/de Fourmies/).count(), 0, 'who is in the other town stays');
  assert.deepEqual(pageErrors, []);
  await page.close();
});

test('the finder counts the records that need a place, and requests a failed file again', async () => {
  let isDown = true;
  await using server = await serve('resource-finder', name => isDown && name.startsWith('directory-of'));
  const page = await open(server);
  await page.getByText(/^Dites où vous cherchez\s: 1\s?412 autres réponses se lisent par lieu\.$/).waitFor();
  assert.deepEqual(requestedUrls(server), ['directory']);

  await reach(page.getByRole('combobox', { name: 'Ville ou code postal' }));
  await page.keyboard.type('Four');
  await page.getByRole('option', { name: /^Fourmies \(/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('L’annuaire de ce lieu ne vient pas.').waitFor();
  assert.equal(await page.locator('resource-finder .count').count(), 0, 'a number of answers is told without them');
  isDown = false;
  await press(page.getByRole('button', { name: 'Réessayer' }));
  await count(page, `${PER_TOWN + 1} réponses à moins de 20\u00a0km de Fourmies`);
  await page.close();
});

const PAGES: readonly (readonly [element: string, shown: string])[] = [
  ['directory-contacts', 'Mission locale de'],
  ['event-agenda', 'Portes ouvertes de'],
  ['placement-finder', 'Atelier de'],
  ['placement-finder show="companies"', 'Entreprise de'],
  ['placement-finder show="people"', 'Ambassadrice de'],
];

for (const [element, words] of PAGES)
  test(`<${element}> asks for the files of the place, and no other`, async () => {
    await using server = await serve(`${element} near="com-59249"`);
    const page = await open(server);
    const pageErrors = complaints(page);
    await page.getByText(`${words} Fourmies`).first().waitFor();
    assert.deepEqual(requestedUrls(server), ['directory', 'directory-of', 'directory-of']);
    assert.equal(await page.getByText(`${words} Montdidier`).count(), 0, 'who is in the other town');

    const place = page.getByRole('combobox', { name: 'Ville ou code postal' });
    await reach(place);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Montd');
    await page.getByRole('option', { name: /^Montdidier \(/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText(`${words} Montdidier`).first().waitFor();
    assert.deepEqual(requestedUrls(server), ['directory', ...Array.from({ length: 3 }, () => 'directory-of')]);
    assert.equal(await page.getByText(`${words} Fourmies`).count(), 0, 'who is in the first town stays');
    assert.deepEqual(pageErrors, []);
    await page.close();
  });

test('a coverage requests the files of one département, and shows no other territory', async () => {
  await using server = await serve('directory-coverage kinds="structure" radius="10"');
  const page = await open(server);
  const pageErrors = complaints(page);
  await page.getByText(/^Dites où vous cherchez\s: le reste/).waitFor();
  assert.equal(
    await page.locator('directory-coverage .count').count(),
    0,
    'territories are counted before they are read',
  );
  const departmentField = page.getByRole('combobox', { name: 'Département' });
  await reach(departmentField);
  await page.keyboard.type('D 59');
  await count(page, '1 territoire sur 2 sans lieu à moins de 10\u00a0km');
  assert.deepEqual(requestedUrls(server), ['directory', 'directory-of', 'directory-of']);
  const rows = page.locator('.places tbody tr');
  assert.match((await rows.nth(0).textContent()) ?? '', /Fourmies d’en haut[^]*Aucune structure recensée[^]*22/);
  assert.match((await rows.nth(1).textContent()) ?? '', /Fourmies[^]*Desservi/);
  await page
    .locator('directory-coverage')
    .evaluate(element => void (element as Element).setAttribute('near', 'com-80561'));
  await rows.filter({ hasText: 'Montdidier' }).first().waitFor();
  assert.equal(await rows.filter({ hasText: 'Fourmies' }).count(), 0);
  await press(page.getByRole('button', { name: 'Carte' }));
  await page.getByText('Chaque point est au centre de son territoire').waitFor();
  assert.deepEqual(pageErrors, []);
  await page.close();
});

test('projects load from their own file, without a place', async () => {
  await using server = await serve('project-list');
  const page = await open(server);
  await page.getByText('Projet de Fourmies').first().waitFor();
  await page.getByText('Projet de Montdidier').first().waitFor();
  assert.deepEqual(requestedUrls(server), ['directory', 'directory-of']);
  assert.equal(await page.getByText(/Dites où vous cherchez/).count(), 0);
  await page.close();
});

test('a finder page names what needs a place, and what fails', async () => {
  let isDown = true;
  await using server = await serve(
    'placement-finder show="companies"',
    name => isDown && name.startsWith('directory-of'),
  );
  const page = await open(server);
  await page.getByText(/^Dites où vous cherchez\s: le reste de l’annuaire se lit par lieu\.$/).waitFor();
  assert.deepEqual(requestedUrls(server), ['directory']);
  await page
    .locator('placement-finder')
    .evaluate(element => void (element as Element).setAttribute('near', 'com-59249'));
  await page.getByText('L’annuaire de ce lieu ne vient pas.').waitFor();
  isDown = false;
  await press(page.getByRole('button', { name: 'Réessayer' }));
  await page.getByText('Entreprise de Fourmies').first().waitFor();
  await page.close();
});
