// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The territories are fictional: the official lists of the SPEL are not published.
import { fetchOutlines, loadFeed } from '@orientation-widgets/feed';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDetailData } from '../../../../packages/elements/src/indicator-board/detail/detail-data.js';
import { loadOptions, locateFeed } from '../../../../packages/feed-tools/src/read-feed/feed-location.js';
import { buildWith } from '../support/built.js';

type Point = [lon: number, lat: number];

const commune = (code: string): object => ({ id: `com-${code}`, kind: 'commune', code, name: code, parents: [] });

/** Returns a square of side 0.1°, from its south-west corner; some producers write it clockwise. */
const square = (x: number, y: number, isClockwise = false): Point[] => {
  const ring: Point[] = [
    [x, y],
    [x + 0.1, y],
    [x + 0.1, y + 0.1],
    [x, y + 0.1],
    [x, y],
  ];
  return isClockwise ? ring.reverse() : ring;
};

const FILES = {
  'known.json': JSON.stringify({ territories: ['59001', '59002', '59003', '59004'].map(commune) }),
  'communes.geojson': JSON.stringify({
    type: 'FeatureCollection',
    features: [
      ['59001', square(3, 50)],
      ['59002', square(3.1, 50, true)],
      ['59003', square(3.5, 50)],
    ].map(([code, ring]) => ({
      type: 'Feature',
      properties: { code },
      geometry: { type: 'Polygon', coordinates: [ring] },
    })),
  }),
  'spel.csv': ['id;name;communes', 'deux;SPEL inventé;59001 59002 59003', 'sans;SPEL sans contour;59003 59004'].join(
    '\n',
  ),
};
const SOURCES = [
  { id: 'known', kind: 'feed', path: 'known.json' },
  { id: 'spel', kind: 'territories', path: 'spel.csv' },
  { id: 'lines', kind: 'outlines', path: 'communes.geojson' },
];

test('outlines: a list of communes is drawn from theirs, without the borders inside', async t => {
  const built = await buildWith(t, SOURCES, FILES);
  const location = await locateFeed(built.out);
  const outlines = await fetchOutlines(await loadFeed(location.url, loadOptions(location)), 'spel');
  assert.equal(outlines?.sourceId, 'lines');
  assert.deepEqual(
    outlines.list.map(({ territoryId }) => territoryId),
    ['spel-deux'],
  );
  const rings = outlines.list[0]?.polygons ?? [];
  const corners = rings.map(([ring]) => [...new Set((ring ?? []).map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`))]);
  assert.deepEqual(corners.map(names => names.sort().join(', ')).sort(), [
    '3.0 50.0, 3.0 50.1, 3.1 50.0, 3.2 50.0, 3.2 50.1',
    '3.5 50.0, 3.5 50.1, 3.6 50.0, 3.6 50.1',
  ]);
  assert.deepEqual(
    built.report.outlines.map(({ kind, count, without }) => [kind, count, without]),
    [
      ['commune', 3, 1],
      ['spel', 1, 1],
    ],
  );
});

test('outlines: those of a file are kept, and no merged outline replaces them', async t => {
  const ownConfig = JSON.stringify({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { code: 'deux' }, geometry: { type: 'Polygon', coordinates: [square(4, 50)] } },
    ],
  });
  const built = await buildWith(t, [...SOURCES, { id: 'own', kind: 'outlines', path: 'spel.geojson' }], {
    ...FILES,
    'spel.geojson': ownConfig,
  });
  const location = await locateFeed(built.out);
  const outlines = await fetchOutlines(await loadFeed(location.url, loadOptions(location)), 'spel');
  assert.equal(outlines?.sourceId, 'own');
  assert.equal(outlines.list.length, 1);
});

test('outlines: the board draws invented territories, and lists those it cannot draw', async t => {
  const measure = { id: 'share', theme: 'training', title: 'Part', unit: '%', kind: 'share' };
  const figures = {
    id: 'o',
    kind: 'observations',
    publisher: 'Insee',
    path: 'o.csv',
    measures: [measure],
    columns: { territory: 'code' },
  };
  const built = await buildWith(t, [...SOURCES, figures], {
    ...FILES,
    'spel.csv': `${FILES['spel.csv']}\nun;Autre SPEL inventé;59002`,
    'o.csv': 'measure;niveau;code;annee;valeur\nshare;spel;deux;2024;12\nshare;spel;sans;2024;13\nshare;spel;un;2024;9',
  });
  const location = await locateFeed(built.out);
  const data = await openDetailData(await loadFeed(location.url, loadOptions(location)), {
    ...{ territory: 'spel-deux', compare: null, entry: 'territory', job: null, sector: null, audience: null },
    ...{ measure: 'share', theme: null, board: null, chart: 'auto', periods: null, isEasy: false },
  });
  assert.deepEqual(
    data
      ?.shapes()
      ?.list.map(({ territoryId }) => territoryId)
      .sort(),
    ['spel-deux', 'spel-un'],
  );
  assert.deepEqual(
    data.siblings.map(({ territory, observation }) => [territory.name, observation?.value]),
    [
      ['SPEL sans contour', 13],
      ['SPEL inventé', 12],
      ['Autre SPEL inventé', 9],
    ],
  );
});
