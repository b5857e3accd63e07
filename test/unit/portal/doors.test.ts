// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// What a door of « Je suis… » leads to in the directory.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallFeed, smallPortal } from './support/small-portal.js';

const common = {
  kind: 'structure',
  summary: 'Aide.',
  audiences: [],
  audienceIds: ['jobseekers'],
  territoryIds: ['dep-59'],
  sectors: [],
  sourceId: 'moi',
};
const inRoubaix = { communeName: 'Roubaix', communeCode: '59512', precision: 'commune' };

test('what is for the whole territory comes first, then who can be called', async t => {
  const portal = await smallPortal(t, {
    feed: {
      ...smallFeed(),
      directory: [
        { ...common, id: 'mute', name: 'Centre muet', address: inRoubaix },
        { ...common, id: 'called', name: 'Centre joignable', address: inRoubaix, phone: '03 20 12 34 56' },
        { ...common, id: 'scheme', name: 'Dispositif régional', url: 'https://exemple.fr' },
        { ...common, id: 'nowhere', name: 'Dispositif sans contact' },
      ],
    },
  });
  await portal.build();
  const page = await portal.page('je-suis/demandeur-emploi/index.html');
  const [, list = ''] = /dans l’annuaire<\/h2>([^]*?)<\/ul>/.exec(page) ?? [];
  const items = [...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item = '']) => item.replace(/<[^>]*>/g, ''));
  assert.deepEqual(items, ['Dispositif régional', 'Centre joignable Roubaix', 'Centre muet Roubaix']);
});

test('begins with the town, then a number to call, three drawn actions and the aids', async t => {
  const aid = {
    ...common,
    ...{ id: 'permis', kind: 'aid', name: 'Aide au permis', summary: '1 200 € au plus', url: 'https://exemple.fr' },
  };
  const number = { ...common, id: 'numero', name: 'Numéro de la Région', phone: '0 800 000 000', needs: ['training'] };
  const portal = await smallPortal(t, { feed: { ...smallFeed(), directory: [number, aid] } });
  await portal.build();
  const page = await portal.page('je-suis/demandeur-emploi/index.html');
  const [, first = ''] = /<h1>([^]*?)<ul class="tiles/.exec(page) ?? [];
  assert.match(first, /action="[^"]*\/je-cherche\/quelquun-a-qui-parler\/"/);
  assert.match(first, /name="aide-near"/);
  assert.match(first, /data-people="helpers" data-need="b" data-most="3" data-for-whom="[A-Z]" hidden/);
  assert.match(first, /href="tel:0800000000"/);
  assert.match(page, /id="aides"/);
  const [, tiles = ''] = /<ul class="tiles[^>]*>([^]*?)<\/ul>/.exec(page) ?? [];
  assert.ok((tiles.match(/<li/g) ?? []).length <= 3);
  assert.equal((tiles.match(/<li/g) ?? []).length, (tiles.match(/<svg class="scene opening/g) ?? []).length);
});

test('never begins with a line for people in distress, but for those who come to be heard', async t => {
  const line = { ...common, id: '3114', name: 'Prévention du suicide', phone: '3114', needs: ['listening'] };
  const portal = await smallPortal(t, {
    feed: { ...smallFeed(), directory: [{ ...line, audienceIds: ['everyone'] }] },
  });
  await portal.build();
  const page = await portal.page('je-suis/sans-solution/index.html');
  const [, first = ''] = /<h1>([^]*?)<ul class="tiles/.exec(page) ?? [];
  assert.ok(first);
  assert.doesNotMatch(first, /tel:3114/);
});
