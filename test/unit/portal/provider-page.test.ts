// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Page of an establishment: its trainings, the outcomes of its leavers, the way there and the contact, and the pages
// that link to it.
import { checkSite } from '@orientation-widgets/portal';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONFIG, smallFeed, smallPortal } from './support/small-portal.js';

type Rows = Record<string, unknown>[];

const PAGE = 'formations/etablissement/lycee-du-fer-lille/';
const UAI = '0590121L';

/** Returns the small feed, whose session is at a lycée with these fields. */
function schoolFeed(
  provider: Record<string, unknown> = {},
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  const feed = smallFeed();
  const [session] = feed['sessions'] as Rows;
  const [place] = feed['places'] as Rows;
  return {
    ...feed,
    sessions: [{ ...session, providerId: 'fer', capacity: 12 }],
    places: [{ ...place, lat: 50.63, lon: 3.06, precision: 'exact' }],
    providers: [{ id: 'fer', name: 'Lycée du Fer', uai: UAI, ...provider }],
    ...more,
  };
}

const outcome = { route: 'school', cohort: '2022-2023', sourceId: 'moi' };

test('the page of a school has its trainings, each with its route, its year and its places', async t => {
  const portal = await smallPortal(t, { feed: schoolFeed() });
  await portal.build();
  const page = await portal.page(`${PAGE}index.html`);
  assert.match(page, /<h1>Lycée du Fer<\/h1>/);
  assert.match(page, /href="\/orientation\/formations\/cap-soudage\/">CAP Soudage<\/a>/);
  assert.match(page, /Au lycée ou en école, vu à la rentrée 2024, 12 places\./);
  assert.match(page, /class="btn" href="https:\/\/www\.openstreetmap\.org\/[^"]*50\.63/);
  assert.match(page, /"@type":"EducationalOrganization"[^]*"propertyID":"UAI","value":"0590121L"/);
  assert.match(page, /"@type":"BreadcrumbList"/);
  assert.deepEqual((await checkSite(portal.out)).faults, []);
});

test('its outcomes are its own, with their cohort, and those of another school are left out', async t => {
  const outcomes = [
    { ...outcome, uai: UAI, employed: { '6': 40 }, furtherStudy: 35 },
    { ...outcome, uai: '0620002B', employed: { '6': 99 }, furtherStudy: 1 },
    { ...outcome, trainingId: 'cap-soudage', territoryId: 'reg-32', employed: { '6': 51 }, furtherStudy: 46 },
  ];
  const portal = await smallPortal(t, { feed: schoolFeed({}, { outcomes }) });
  await portal.build();
  const page = await portal.page(`${PAGE}index.html`);
  assert.match(
    page,
    /51\s% en emploi 6 mois après, 46\s% continuent leurs études \(au lycée ou en école, sortants 2022-2023, Hauts-de-France\)/,
  );
  assert.match(page, /Toutes ses formations de cette voie, sortants 2022-2023/);
  assert.doesNotMatch(page, /99\s%/);
});

test('one closing line says what no source publishes of a school, and no telephone is made up', async t => {
  const portal = await smallPortal(t, { feed: schoolFeed() });
  await portal.build();
  const page = await portal.page(`${PAGE}index.html`);
  assert.match(
    page,
    /Nos sources ne publient pas\s: son téléphone, son courriel, son site, ses portes ouvertes, ce que deviennent ses sortants\./,
  );
  assert.doesNotMatch(page, /tel:/);
});

test('a school whose telephone is known is called by the one filled button', async t => {
  const provider = { phone: '03 20 00 00 00', email: 'a@fer.example', url: 'javascript:alert(1)' };
  const portal = await smallPortal(t, { feed: schoolFeed(provider) });
  await portal.build();
  const page = await portal.page(`${PAGE}index.html`);
  assert.match(page, /class="btn" href="tel:0320000000"/);
  assert.equal(page.slice(page.indexOf('<main')).match(/class="btn"/g)?.length, 1);
  assert.doesNotMatch(page, /href="javascript:/);
});

test('a school without a telephone has someone who helps to choose, near it', async t => {
  const feed = schoolFeed();
  const [mission, ...otherResources] = feed['directory'] as Rows;
  const guide = { ...mission, phone: '03 20 11 11 11', needs: ['training'], lat: 50.64, lon: 3.07 };
  const portal = await smallPortal(t, { feed: { ...feed, directory: [guide, ...otherResources] } });
  await portal.build();
  const page = await portal.page(`${PAGE}index.html`);
  assert.match(page, /href="#en-parler"/);
  assert.match(page, /id="en-parler"[^]*tel:0320111111/);
});

test('its open days are those to come that bear its id, with their status', async t => {
  const feed = schoolFeed();
  const event = {
    ...{
      id: 'po',
      kind: 'event',
      name: 'Portes ouvertes',
      summary: 'Visite.',
      audiences: [],
      territoryIds: ['dep-59'],
    },
    ...{ sectors: [], partOf: 'fer', sourceId: 'moi' },
    event: { timezone: 'Europe/Paris', occurrences: [{ start: '2037-02-06T09:00', status: 'full' }] },
  };
  const portal = await smallPortal(t, { feed: { ...feed, directory: [...(feed['directory'] as Rows), event] } });
  await portal.build();
  const page = await portal.page(`${PAGE}index.html`);
  assert.match(
    page,
    /Portes ouvertes et rencontres[^]*annuaire\/portes-ouvertes\/">Portes ouvertes<\/a>[^]*2037[^]*Complet/i,
  );
  assert.doesNotMatch(page, /Visite d’un atelier/);
});

test('a school is reached from trainings, territories, the directory, the index and the search', async t => {
  const feed = schoolFeed();
  const territories = [
    ...(feed['territories'] as Rows),
    { id: 'com-59350', kind: 'commune', code: '59350', name: 'Lille', parents: ['dep-59', 'reg-32', 'country-fr'] },
  ];
  const portal = await smallPortal(t, { feed: { ...feed, territories } });
  await portal.build();
  const files = await portal.files();
  const link = new RegExp(`href="/orientation/${PAGE}"`);
  for (const from of ['formations/cap-soudage/', 'territoires/nord/', 'formations/etablissement/'])
    assert.match(files.get(`${from}index.html`) ?? '', link, from);
  for (const from of ['annuaire/', 'formations/'])
    assert.match(files.get(`${from}index.html`) ?? '', /href="\/orientation\/formations\/etablissement\/"/, from);
  assert.match(files.get('assets/chercher-lieux.json') ?? '', /"provider":[^\n]*"Lycée du Fer, Lille"/);
  assert.match(files.get('sitemap.xml') ?? '', new RegExp(PAGE));
});

test('another site shows its card, and a reader of text its Markdown twin', async t => {
  const portal = await smallPortal(t, { feed: schoolFeed() });
  await portal.build();
  const files = await portal.files();
  assert.match(files.get(`${PAGE}index.html`) ?? '', /type="application\/json\+oembed"/);
  assert.match(files.get(`${PAGE}oembed.json`) ?? '', /"type":"rich","title":"Lycée du Fer"/);
  assert.match(files.get(`${PAGE}carte.html`) ?? '', /1 formation/);
  assert.match(files.get(`${PAGE}index.html.md`) ?? '', /^# Lycée du Fer$/m);
});

test('two schools of one name have their towns in their addresses', async t => {
  const feed = schoolFeed();
  const [session] = feed['sessions'] as Rows;
  const [place] = feed['places'] as Rows;
  const portal = await smallPortal(t, {
    feed: {
      ...feed,
      sessions: [session, { ...session, id: 's2', providerId: 'fer-2', placeId: 'douai' }],
      places: [place, { ...place, id: 'douai', communeCode: '59178', communeName: 'Douai' }],
      providers: [...(feed['providers'] as Rows), { id: 'fer-2', name: 'Lycée du Fer' }],
    },
  });
  await portal.build();
  const files = await portal.files();
  assert.ok(files.has(`${PAGE}index.html`));
  assert.ok(files.has('formations/etablissement/lycee-du-fer-douai/index.html'));
});

test('a school whose sessions are all over, or a site without trainings, has no page', async t => {
  const feed = schoolFeed();
  const [session] = feed['sessions'] as Rows;
  const past = await smallPortal(t, {
    feed: { ...feed, sessions: [{ ...session, start: '2020-09-01', end: '2021-06-30' }] },
  });
  await past.build();
  const without = await smallPortal(t, { feed, config: { ...CONFIG, pages: { off: ['formations'] } } });
  await without.build();
  for (const portal of [past, without])
    assert.deepEqual(
      [...(await portal.files()).keys()].filter(path => path.includes('etablissement')),
      [],
    );
});

test('hostile names of a school stay text in its page and its lines to paste', async t => {
  const name = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const portal = await smallPortal(t, { feed: schoolFeed({ name, uai: '"><script>' }) });
  await portal.build();
  const files = await portal.files();
  const pages = [...files].filter(([path]) => /^formations\/etablissement\/.+\.html$/.test(path));
  assert.ok(pages.length > 1);
  for (const [path, text] of pages) assert.doesNotMatch(text, /<script>alert|<img src=x/, path);
});
