// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Figure exported as a picture: it contains its title, period and source, and is not made without a value.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFeed, type Observation } from '@orientation-widgets/feed';
import { figurePicture } from '../../../packages/elements/src/indicator-board/files/figure-picture.js';
import { home, measure, record, region } from './support/measures.js';

const draw = (observations: readonly Observation[], attributes: Readonly<Record<string, string>> = {}) =>
  figurePicture(
    openFeed({
      formatVersion: '1.2',
      title: 'Chiffres',
      publisher: { name: 'Région' },
      language: 'fr',
      updated: '2026-01-01',
      territory: region.id,
      territories: [region, home],
      measures: [measure()],
      sources: [{ id: 'insee', title: 'Emploi', publisher: 'Insee', licence: 'Licence Ouverte' }],
      observations,
    }),
    { measure: 'unemployment', territory: home.id, ...attributes },
  );

const texts = (svg = ''): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);

test('the lines of a figure have its title, period, source, licence and an alternative', async () => {
  const picture = await draw([
    record(home.id, 9.1, { period: '2023' }),
    record(home.id, 10.8, { period: '2024' }),
    record(region.id, 9.5, { period: '2024' }),
  ]);
  const pictureTexts = texts(picture?.svg);
  assert.ok(pictureTexts.includes('Taux de chômage, Zone A'));
  assert.ok(pictureTexts.includes('Insee, Emploi, 2024, Zone A.'));
  assert.ok(pictureTexts.includes('Licence Ouverte'));
  assert.match(picture?.svg ?? '', /^<svg [^>]+><title>Taux de chômage, Zone A<\/title>/);
  assert.equal(
    picture?.alternative.replace(/[\u00a0\u202f]/g, ' '),
    'Taux de chômage, Zone A : 10,8 % (2024). 1,3 point de plus que les Hauts-de-France : 9,5 %.',
  );
  assert.deepEqual([picture?.name, picture?.source], ['unemployment-ze-0', 'Insee, Emploi, 2024, Zone A.']);
});

test('a single value is a number with its period', async () => {
  const sentences = texts((await draw([record(home.id, 10.8)]))?.svg).map(text => text.replace(/[\u00a0\u202f]/g, ' '));
  assert.ok(sentences.includes('10,8 %'));
  assert.ok(sentences.some(text => text.includes('2024')));
});

test('a zero is drawn; a masked value, an unknown measure or an empty series is not', async () => {
  assert.match((await draw([record(home.id, 0)]))?.alternative ?? '', /: 0,0\s% \(2024\)/);
  assert.equal(await draw([record(home.id, null, { missing: 'secret' })]), undefined);
  assert.equal(await draw([]), undefined);
  assert.equal(await draw([record(home.id, 1)], { measure: 'inconnue' }), undefined);
});
