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
  assert.equal(SCENES.length, 19 + 7);
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
