// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Missing values take no cell and no line; families of jobs have their official name, never a code.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { job, smallFeed, smallPortal, WELDER } from './support/small-portal.js';

type Rows = Record<string, unknown>[];

/** Returns the small feed, whose plans count waiters. */
function withWaiters(): Record<string, unknown> {
  const feed = smallFeed([
    job(WELDER),
    {
      ...job({ id: 'barista', feminine: 'Barista', masculine: 'Barista', summary: 'Vous servez le café.' }),
      fap: ['S2X61'],
    },
  ]);
  const [plan] = feed['recruitments'] as Rows;
  const published = { secret: false, masked: undefined, difficult: null };
  return {
    ...feed,
    recruitments: [
      { ...plan, ...published, fap: 'S2X61', projects: 500 },
      { ...plan, ...published, fap: 'D1X33', projects: 12, difficult: 9 },
      { ...plan, ...published, fap: 'D1X33', territoryId: 'reg-32', projects: 30 },
      { ...plan, ...published, fap: 'Z9X99', projects: 7 },
    ],
  };
}

test('a family of jobs has its official name, and leads to its jobs', async t => {
  const portal = await smallPortal(t, { feed: withWaiters() });
  await portal.build();
  const page = await portal.page('territoires/nord/index.html');
  assert.match(
    page,
    /Serveurs de cafés restaurants<\/span> <span class="soft">dont <a href="[^"]*barista\/">Barista<\/a>/,
  );
  assert.match(page, /<span class="name">Soudeurs/);
  assert.match(page, /<span class="name">Famille de métiers sans nom publié<\/span>/);
  assert.doesNotMatch(page.replaceAll(/<[^>]*>/g, ' '), /S2X61|D1X33|Z9X99|non publié\s/);
  const welder = await portal.page('metiers/soudeuse-soudeur/index.html');
  assert.match(welder, /pour toute la famille «\sSoudeurs\s»/);
});

test('measures without a figure are counted once, and secret ones are identified', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const figures = await portal.page('chiffres/index.html');
  assert.doesNotMatch(figures, /pas dans ce flux/);
  const department = await portal.page('territoires/nord/index.html');
  assert.match(department, /secret statistique/);
  assert.doesNotMatch(department, /pas dans ce flux/);
});

test('contract actions without a published state are counted once', async t => {
  const feed = smallFeed();
  const [sheet] = feed['commitments'] as Rows;
  const action = { title: 'Publier un annuaire' };
  const stated = {
    title: 'Réunir',
    status: 'started',
    statusDate: '2026-03-12',
    statusBy: 'La Région',
  };
  const commitments = [{ ...sheet, pilots: ['La Région'], actions: [...(sheet?.['actions'] as Rows), action, stated] }];
  const portal = await smallPortal(t, { feed: { ...feed, commitments } });
  await portal.build();
  const page = await portal.page('contrat/1-1-observer-ensemble/index.html');
  assert.equal(page.match(/personne n’a dit où/g)?.length, 1);
  assert.match(page, /Pour 2 actions sur 3, personne n’a dit où elles en sont\. À demander à\s: La Région\./);
  assert.match(page, /Pour 1 indicateur, aucune valeur n’est publiée/);
  assert.doesNotMatch(page, /Aucun état publié|Aucune valeur publiée/);
});

test('the call list of a territory names those with a telephone, and counts the others', async t => {
  const feed = smallFeed();
  const directory = feed['directory'] as Rows;
  const [mission] = directory;
  const agency = { ...mission, id: 'agence', name: 'Agence du Nord', phone: '03 20 12 34 56' };
  const town = {
    id: 'com-59350',
    kind: 'commune',
    code: '59350',
    name: 'Lille',
    parents: ['dep-59', 'reg-32', 'country-fr'],
  };
  const territories = [...(feed['territories'] as Rows), town];
  const portal = await smallPortal(t, { feed: { ...feed, territories, directory: [...directory, agency] } });
  await portal.build();
  const page = await portal.page('territoires/nord/structures/index.html');
  assert.match(page, /1 structure à appeler/);
  const [table = ''] = /<tbody>[^]*<\/tbody>/.exec(page) ?? [];
  assert.match(table, /Agence du Nord/);
  assert.doesNotMatch(table, /Mission locale|non publié/);
  assert.match(page, /1 autre structure, sans téléphone connu, est dans/);
});

test('a list that is too long for a page links to the lists of the départements', async t => {
  const feed = smallFeed();
  const [mission] = feed['directory'] as Rows;
  const town = { id: 'com-59350', kind: 'commune', code: '59350', name: 'Lille', parents: ['dep-59', 'reg-32'] };
  const directory = Array.from({ length: 801 }, (_, n) => ({
    ...mission,
    id: `lieu-${n}`,
    name: `Lieu ${n}`,
    phone: '03 20 12 34 56',
  }));
  const territories = [...(feed['territories'] as Rows), town];
  const portal = await smallPortal(t, { feed: { ...feed, territories, directory } });
  await portal.build();
  const department = await portal.page('territoires/nord/structures/index.html');
  assert.match(department, /Lieu 800</, 'a large département has nowhere else to lead to');
  const region = await portal.page('territoires/hauts-de-france/structures/index.html');
  assert.doesNotMatch(region, /<table>/);
  assert.match(region, /<a href="[^"]*territoires\/nord\/structures\/">Nord<\/a>[^<]*<[^>]*>801</);
});

test('a training links to the search, and to someone to call near its places', async t => {
  const feed = smallFeed();
  const places = (feed['places'] as Rows).map(place => ({ ...place, lat: 50.63, lon: 3.06, precision: 'exact' }));
  const [mission] = feed['directory'] as Rows;
  const guide = { ...mission, needs: ['training'], phone: '03 20 12 34 56' };
  const near = { ...guide, id: 'cio', name: 'CIO du Fer', lat: 50.64, lon: 3.07 };
  const far = { ...guide, id: 'cio-loin', name: 'CIO de loin', lat: 49.2, lon: 2.1 };
  const directory = [...(feed['directory'] as Rows), far, near];
  const portal = await smallPortal(t, { feed: { ...feed, places, directory } });
  await portal.build();
  const page = await portal.page('formations/cap-soudage/index.html');
  assert.match(page, /<a class="btn" href="[^"]*une-formation\/\?formation-query=CAP%20Soudage">Trouver le lieu/);
  assert.match(page, /id="en-parler"[^]*CIO du Fer[^]*href="tel:0320123456"[^]*Près de\s: Lille/);
  assert.doesNotMatch(page, /CIO de loin/);
  const welder = await portal.page('metiers/soudeuse-soudeur/index.html');
  assert.match(welder, /<a class="btn" href="[^"]*une-formation\/\?formation-job=soudeur">/);
  assert.match(welder, /<a class="btn sec" href="#en-parler">Appeler quelqu’un/);
});

test('the easy help page asks for the town, and without it names only remote helpers', async t => {
  const feed = smallFeed([{ ...job(WELDER), easySummary: 'Vous soudez.', easyAccess: 'Vous passez un CAP.' }]);
  const [mission] = feed['directory'] as Rows;
  const helper = { ...mission, phone: '03 20 12 34 56', needs: ['training'] };
  const directory = [
    {
      ...helper,
      id: 'loin',
      name: 'Mission lointaine',
      lat: 50.6,
      lon: 3.1,
      address: { communeName: 'Ici', communeCode: '02001', precision: 'commune' },
    },
    { ...helper, id: 'vert', name: 'Numéro vert', lat: undefined, lon: undefined, address: undefined },
  ];
  const portal = await smallPortal(t, { feed: { ...feed, directory } });
  await portal.build();
  const page = await portal.page('facile/aide/index.html');
  assert.match(
    page,
    /<form class="search" action="[^"]*quelquun-a-qui-parler\/" method="get" data-here[^]*name="aide-near"/,
  );
  assert.match(page, /Un numéro pour commencer[^]*Numéro vert<[^]*href="tel:0320123456"/);
  assert.match(page, /data-people="helpers" data-need="b" data-most="1" hidden/);
  assert.doesNotMatch(page, /Mission lointaine/);
});
