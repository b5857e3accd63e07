// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Page of a helping structure: one button to call, the way there, the hours in plain words; the directory asks a
// question.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallFeed, smallPortal } from './support/small-portal.js';

type Rows = Record<string, unknown>[];

const EXACT = { address: { communeName: 'Lille', communeCode: '59350', precision: 'exact' }, lat: 50.63, lon: 3.06 };

/** Returns the small feed, whose first structure has these fields. */
function withStructure(fields: Record<string, unknown>): Record<string, unknown> {
  const feed = smallFeed();
  const [mission, ...otherResources] = feed['directory'] as Rows;
  return { ...feed, directory: [{ ...mission, ...fields }, ...otherResources] };
}

test('the page of a structure has one filled button, its telephone, then the way there', async t => {
  const feed = withStructure({ ...EXACT, phone: '03 20 12 34 56' });
  const portal = await smallPortal(t, { feed });
  await portal.build();
  const page = await portal.page('annuaire/mission-locale/index.html');
  assert.equal(page.slice(page.indexOf('<main')).match(/class="btn"/g)?.length, 1);
  assert.match(page, /class="btn" href="tel:0320123456"/);
  assert.match(page, /class="btn sec" href="https:\/\/www\.openstreetmap\.org\/[^"]*50\.63[^"]*" rel="noreferrer"/);
});

test('directions are the filled button when there is no telephone', async t => {
  const portal = await smallPortal(t, { feed: withStructure({ ...EXACT, phone: undefined }) });
  await portal.build();
  assert.match(
    await portal.page('annuaire/mission-locale/index.html'),
    /class="btn" href="https:\/\/www\.openstreetmap/,
  );
});

test('a scheme without a way to reach it says whom to ask', async t => {
  const none = {
    kind: 'scheme',
    address: undefined,
    lat: undefined,
    lon: undefined,
    phone: undefined,
    contact: undefined,
  };
  const portal = await smallPortal(t, { feed: withStructure({ ...none, url: undefined, email: undefined }) });
  await portal.build();
  const page = await portal.page('annuaire/mission-locale/index.html');
  assert.match(page, /À qui demander<\/h2>/);
  assert.match(page, /href="[^"]*\/je-cherche\/quelquun-a-qui-parler\/">Quelqu’un près de chez moi/);
});

test('a structure placed at the centre of its town gives neither a point nor metres', async t => {
  const address = { street: '1 rue du Fer', postalCode: '59000', ...EXACT.address, precision: 'commune' };
  const feed = withStructure({ ...EXACT, address, needs: ['training'], phone: '03 20 12 34 56' });
  const [mission, ...otherResources] = feed['directory'] as Rows;
  const directory = [
    mission,
    { ...mission, id: 'voisine', name: 'Maison voisine', phone: '03 20 00 00 01' },
    ...otherResources,
  ];
  const portal = await smallPortal(t, { feed: { ...feed, directory } });
  await portal.build();
  const page = await portal.page('annuaire/mission-locale/index.html');
  assert.match(page, /openstreetmap\.org\/search\?query=1\+rue\+du\+Fer%2C\+59000\+Lille"/);
  assert.match(page, /Maison voisine<\/a> <span class="soft">Lille<\/span>/);
  assert.doesNotMatch(page, /mlat|vol d’oiseau|\d\sm<\//);
});

test('the week has a row a day that opens, and says the days that do not', async t => {
  const hours = [
    { days: [1, 2, 3, 4], opens: '09:00', closes: '12:30' },
    { days: [5], opens: '13:30', closes: '16:00' },
  ];
  const portal = await smallPortal(t, { feed: withStructure({ hours }) });
  await portal.build();
  const page = await portal.page('annuaire/mission-locale/index.html');
  const [week = ''] = /<ul class="bars week">[^]*?<\/ul>/.exec(page) ?? [];
  assert.equal(week.match(/<li>/g)?.length, 5);
  assert.match(week, /Vendredi[^]*13\sh\s30 à 16\sh/);
  assert.match(page, /Fermé le samedi et le dimanche\./);
});

test('a structure without hours is one to ask, not one that is closed', async t => {
  const portal = await smallPortal(t, { feed: withStructure({ hours: undefined, phone: '03 20 12 34 56' }) });
  await portal.build();
  const page = await portal.page('annuaire/mission-locale/index.html');
  assert.match(page, /Horaires<\/dt><dd class="bold">À demander</);
  assert.doesNotMatch(page, /Fermé|fermé/);
});

test('the directory asks for a need and a town, by a form that works without a script', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const page = await portal.page('annuaire/index.html');
  assert.match(page, /<form class="search ask" action="[^"]*quelquun-a-qui-parler\/" method="get">/);
  assert.match(page, /<label for="besoin">[^]*<select id="besoin" name="aide-need"><option value="job">/);
  assert.match(page, /<label for="ville">Près de<\/label>/);
});
