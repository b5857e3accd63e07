// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Density and rurality of communes, rural zones and quartiers prioritaires, compared with the producers' files.
import { fetchOutlines, openFeed } from '@orientation-widgets/feed';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { withoutRealData, realData, root } from '../../support/paths.js';
import { records, sourceRows } from './facts.js';

const territories = records('territories');
const ofKind = (kind: string) => territories.filter(territory => territory.kind === kind);
/** Communes of the région: those across the border are absent from the French grid. */
const communes = ofKind('commune').filter(({ code }) => !code.startsWith('BE'));

const DENSITIES = [
  'Grands centres urbains',
  'Centres urbains intermédiaires',
  'Ceintures urbaines',
  'Petites villes',
  'Bourgs ruraux',
  'Rural à habitat dispersé',
  'Rural à habitat très dispersé',
];
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('density, types of rural areas and zones say where they come from, with their year', () => {
  const sources = new Map(records('sources').map(source => [source.id, source]));
  for (const id of ['density', 'rurality', 'rural-areas', 'priority-areas']) {
    const source = sources.get(id);
    assert.ok(source?.period && /Licence Ouverte|Réutilisation libre/.test(source.licence ?? ''), id);
  }
});

test('a quartier prioritaire is in communes of the feed, without a place or inhabitants', () => {
  const knownIds = new Set(communes.map(({ id }) => id));
  const areas = ofKind('qpv');
  assert.equal(areas.length, 204);
  for (const { id, parents, lat, population } of areas) {
    assert.ok(knownIds.has(parents[0] ?? ''), id);
    assert.deepEqual([lat, population], [undefined, undefined], id);
  }
});

test('the feed keeps quartiers for the pages that read every commune', async () => {
  const read = (href: string): unknown =>
    JSON.parse(readFileSync(`${root}packages/feed-tools/default-feed/${href}`, 'utf8'));
  const feed = openFeed(read('feed.json'), {
    baseUrl: 'https://feed.test/feed.json',
    fetch: async url => Promise.resolve(Response.json(read(String(url).split('/').at(-1) ?? ''))),
  });
  const main = await feed.collection('territories', { main: true });
  assert.ok(![...main].some(({ kind }) => kind === 'qpv'));
  const figures = await feed.figures();
  assert.ok(![...(await figures.collection('territories', { main: true }))].some(({ kind }) => kind === 'qpv'));
  assert.equal([...(await feed.collection('territories'))].filter(({ kind }) => kind === 'qpv').length, 204);
  assert.equal(await fetchOutlines(feed, 'qpv'), undefined);
});

describe('beside the producers’ files', { skip: withoutRealData }, () => {
  test('density and rurality are those of each line', () => {
    const densities = new Map(
      sourceRows('zones/communes-densite-hdf.csv', 'utf-8', ';').map(row => [row['insee_com'], row['niveau_densite']]),
    );
    const ruralities = new Map(
      sourceRows('zones/communes-ruralite-hdf.csv', 'utf-8', ';').map(row => [
        row['insee_com'],
        spaced(row['niveau_ruralite'] ?? ''),
      ]),
    );
    let changed = 0;
    for (const { code, density, rurality } of communes) {
      assert.equal(DENSITIES[(density ?? 0) - 1], densities.get(code), code);
      if (ruralities.get(code)?.includes('a changé')) changed += rurality ? 0 : 1;
      else assert.equal(spaced(rurality ?? ''), ruralities.get(code), code);
    }
    assert.equal(changed, 6);
    assert.equal(communes.length, densities.size);
  });

  test('communes of a rural zone are those of the list, wholly in it', () => {
    const listed = sourceRows('zones/zrr-communes-2022-hdf.csv', 'utf-8', ';');
    const inside = new Set(listed.filter(row => row['statut'] === 'C').map(row => row['code_insee']));
    const ours = communes.filter(({ parents }) => parents.includes('zrr-32')).map(({ code }) => code);
    const gone = [...inside].filter(code => !communes.some(item => item.code === code));
    assert.equal(ours.filter(code => inside.has(code)).length, inside.size - gone.length);
    // The extra communes are current ones that absorbed a commune of the list.
    assert.ok(ours.length - (inside.size - gone.length) <= gone.length);
  });

  test('quartiers and their communes are those of the file', () => {
    const { features } = JSON.parse(readFileSync(`${realData}/zones/qpv-2024-centroides-hdf.geojson`, 'utf8')) as {
      features: { properties: Record<string, string>; geometry: { coordinates: [number, number] } }[];
    };
    const communesOf = new Map<string, Set<string>>();
    let far = 0;
    for (const { properties, geometry } of features) {
      const { insee_com = '', code_qp = '' } = properties;
      for (const code of code_qp.split(', ')) communesOf.set(code, (communesOf.get(code) ?? new Set()).add(insee_com));
      const { lat = 0, lon = 0 } = communes.find(({ code }) => code === insee_com) ?? {};
      const [x, y] = geometry.coordinates;
      if (Math.hypot((y - lat) * 111, (x - lon) * 70) > 0.3) far++;
    }
    // The exception is Dunkerque, whose centre has moved since it absorbed Saint-Pol-sur-Mer.
    assert.equal(far, 1);
    for (const { code, parents } of ofKind('qpv'))
      assert.deepEqual(
        parents.filter(id => id.startsWith('com-')).sort(),
        [...(communesOf.get(code) ?? [])].map(insee => `com-${insee}`).sort(),
        code,
      );
  });
});
