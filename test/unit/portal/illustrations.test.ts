// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Illustrations of a portal: small files in the colours of the page, loaded only by the pages that show them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sceneOf } from '../../../packages/portal/src/illustrations/scenes.js';
import { tradePictogram } from '../../../packages/portal/src/illustrations/trade-pictograms.js';
import { job, smallFeed, smallPortal, WELDER } from './support/small-portal.js';

const ASSETS = new URL('../../../packages/portal/assets/', import.meta.url);
const SCENES = readdirSync(new URL('scenes/', ASSETS));
const textOf = (path: string): string => readFileSync(new URL(path, ASSETS), 'utf8');

/** Maximum bytes of a scene, and of a pictogram. */
const [MOST_SCENE, MOST_PICTOGRAM] = [6000, 900];

/** Forbidden content: an illustration uses the colours of the page, has no script, and loads nothing. */
const FOREIGN = /#[0-9a-f]{3,8}\b|rgb|style=|<style|<script|url\(|href/i;

test('each scene weighs 6 kB at most, and has the inks of the page only', () => {
  assert.equal(SCENES.length, 19 + 8);
  for (const name of SCENES) {
    const scene = textOf(`scenes/${name}`);
    assert.ok(Buffer.byteLength(scene) <= MOST_SCENE, `${name}: ${Buffer.byteLength(scene)} bytes`);
    assert.doesNotMatch(scene, FOREIGN, name);
    assert.match(scene, /<g id="scene"/, name);
  }
});

test('each pictogram weighs 900 bytes at most, and has the inks of the page only', () => {
  const symbols = textOf('pictograms.svg').match(/<symbol.*?<\/symbol>/gs) ?? [];
  assert.ok(symbols.length >= 60);
  for (const symbol of symbols) {
    assert.ok(Buffer.byteLength(symbol) <= MOST_PICTOGRAM, symbol.slice(0, 40));
    assert.doesNotMatch(symbol, FOREIGN);
  }
});

test('a trade has its own pictogram, and the mask is for welding only', () => {
  const codes = ['H2913', 'H2902', 'J1501', 'G1609', 'F1619', 'N4301', 'A1416', 'E9999'];
  const names = codes.map(tradePictogram);
  assert.deepEqual(names, ['weld', 'sheet', 'bed', 'pan', 'roof', 'train', 'tractor', undefined]);
});

test('a sector or a domain has the scene of its words, another name has none', () => {
  const names = [
    'Santé',
    'Ferroviaire',
    'Gestion, banque, immobilier',
    'Métiers de bouche et agroalimentaire',
    'Divers',
  ];
  assert.deepEqual(names.map(sceneOf), ['health', 'rail', 'bank', 'bakery', undefined]);
});

test('a site contains only the scenes that its pages use', async t => {
  const portal = await smallPortal(t, {
    feed: { ...smallFeed([job(WELDER)]), trainings: [], sessions: [], places: [], commitments: [] },
  });
  await portal.build();
  const files = [...(await portal.files()).keys()].filter(path => path.startsWith('assets/scenes/'));
  assert.deepEqual(
    files.filter(path => !/home|likes|road|talk|desk|region/.test(path)),
    ['industry', 'office', 'social', 'teaching'].map(name => `assets/scenes/${name}.svg`),
  );
  const page = await portal.page('metiers/soudeuse-soudeur/index.html');
  assert.match(page, /aria-hidden="true"><use href="\/orientation\/assets\/scenes\/industry\.svg#scene">/);
  assert.doesNotMatch(await portal.page('formations/index.html').catch(() => ''), /scenes/);
});

test('landscapes of Hauts-de-France are on no site of another région', async t => {
  const territories = [
    { id: 'country-fr', kind: 'country', code: 'FR', name: 'France', parents: [] },
    { id: 'reg-53', kind: 'region', code: '53', name: 'Bretagne', parents: ['country-fr'] },
    { id: 'dep-22', kind: 'department', code: '22', name: 'Côtes-d’Armor', parents: ['reg-53'] },
    { id: 'com-22007', kind: 'commune', code: '22007', name: 'Binic-Étables-sur-Mer', parents: ['dep-22', 'reg-53'] },
  ];
  const recruitments = [
    {
      fap: 'D1X33',
      territoryId: 'reg-53',
      year: 2024,
      projects: 12,
      difficult: 6,
      seasonal: 1,
      secret: false,
      sourceId: 'moi',
    },
  ];
  const elsewhere = {
    territory: 'reg-53',
    territories,
    recruitments,
    tensions: [],
    trainings: [],
    sessions: [],
    places: [],
    commitments: [],
    directory: [],
    observations: [],
  };
  const portal = await smallPortal(t, { feed: { ...smallFeed([job(WELDER)]), ...elsewhere } });
  await portal.build();
  const scenes = [...(await portal.files()).keys()].filter(path => path.startsWith('assets/scenes/'));
  assert.ok(scenes.includes('assets/scenes/town.svg'), scenes.join());
  assert.deepEqual(
    scenes.filter(path => /home|region/.test(path)),
    [],
  );
  const search = await portal.page('je-suis/demandeur-emploi/index.html');
  assert.match(search, /scenes\/coast\.svg/);
  // Nobody to call in the feed: the national services stand open, and no hint promises an aid.
  const alone = await portal.page('je-suis/sans-solution/index.html');
  assert.match(alone, /<h2>À qui vous adresser, partout en France<\/h2>[^]*unml\.info[^]*France Travail/);
  assert.doesNotMatch(await portal.page('je-suis/index.html'), /class="hint">[^<]*aides/i);
});
