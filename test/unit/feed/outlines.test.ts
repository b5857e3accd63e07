// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { fetchOutlines, loadFeed, openFeed } from '@orientation-widgets/feed';
import { readTopology } from '../../../packages/feed/src/outlines/outlines.js';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { root } from '../../support/paths.js';
import { startServer } from './support/server.js';

const square = {
  type: 'Topology',
  sourceId: 'contours',
  transform: { scale: [0.5, 0.25], translate: [2, 50] },
  objects: {
    territories: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'dep-1', arcs: [[0, ~1]] }] },
  },
  arcs: [
    [
      [0, 0],
      [2, 0],
      [0, 4],
    ],
    [
      [0, 0],
      [0, 4],
      [2, 0],
    ],
  ],
};

test('lines are put end to end, some of them backwards, and set back on the globe', () => {
  assert.deepEqual(readTopology(square), [
    {
      territoryId: 'dep-1',
      polygons: [
        [
          [
            [2, 50],
            [3, 50],
            [3, 51],
            [2, 51],
            [2, 50],
          ],
        ],
      ],
    },
  ]);
});

const geometry = (change: object): unknown => ({
  ...square,
  objects: {
    territories: {
      geometries: [
        { type: 'Polygon', id: 'dep-1', arcs: [[0]], ...change },
        { type: 'Polygon', id: 'dep-2', arcs: [[0]] },
      ],
    },
  },
});
for (const [fault, change] of Object.entries({
  'a line that does not exist': { arcs: [[7]] },
  'no line': { arcs: null },
  'a line that is a word': { arcs: [['a']] },
  'no id': { id: 3 },
  'many polygons, one of them unknown': { type: 'MultiPolygon', arcs: [[[0]], [[9]]] },
})) {
  test(`a territory with ${fault} is left out, its neighbour stays`, () => {
    assert.deepEqual(
      readTopology(geometry(change))?.map(({ territoryId }) => territoryId),
      ['dep-2'],
    );
  });
}

test('what is no topology is refused', () => {
  for (const value of [null, 3, [], {}, { objects: {} }, { objects: { territories: {} }, arcs: [] }])
    assert.equal(readTopology(value), undefined);
});

test('a line repeated a great number of times does not fill the memory', () => {
  const arcs = [Array.from({ length: 1000 }, () => [1, 1])];
  const value = {
    arcs,
    objects: {
      territories: { geometries: [{ type: 'Polygon', id: 'a', arcs: [Array.from({ length: 1e5 }, () => 0)] }] },
    },
  };
  assert.throws(() => readTopology(value), { name: 'FeedError', code: 'too-large' });
});

test('rings that are refused count too: a small file has nothing to win by being wrong', () => {
  const arcs = [Array.from({ length: 1000 }, () => [1, 1])];
  // Each ring ends with an arc that does not exist.
  const ring = [...Array.from({ length: 400 }, () => 0), 7];
  const geometries = Array.from({ length: 100 }, (_, index) => ({ type: 'Polygon', id: `dep-${index}`, arcs: [ring] }));
  assert.throws(() => readTopology({ arcs, objects: { territories: { geometries } } }), { code: 'too-large' });
});

test('a line of many points is read', () => {
  const arcs = [Array.from({ length: 200_000 }, () => [1, 1])];
  const geometries = [{ type: 'Polygon', id: 'dep-1', arcs: [[0, 0]] }];
  const [outline] = readTopology({ arcs, objects: { territories: { geometries } } }) ?? [];
  assert.equal(outline?.polygons[0]?.[0]?.length, 399_999);
});

const text = JSON.stringify(square);
const manifestWith = (href: string, sha256 = createHash('sha256').update(text).digest('hex')): object => ({
  formatVersion: '1.0',
  title: 't',
  publisher: { name: 'p' },
  language: 'fr',
  updated: '2026-11-24T00:00:00Z',
  territory: 'reg-32',
  outlines: [{ kind: 'department', href, count: 1, bytes: Buffer.byteLength(text), sha256 }],
});
const feedWith = (href: string, sha256?: string) => openFeed(manifestWith(href, sha256));
const address = `data:application/json,${encodeURIComponent(text)}`;

test('outlines are fetched with their source; a kind that the feed does not draw is nothing', async () => {
  const result = await fetchOutlines(feedWith(address), 'department');
  assert.equal(result?.sourceId, 'contours');
  assert.deepEqual(
    result?.list.map(({ territoryId }) => territoryId),
    ['dep-1'],
  );
  assert.equal(await fetchOutlines(feedWith(address), 'bassin'), undefined);
});

test('a file that is not the one described is refused', async () => {
  await assert.rejects(fetchOutlines(feedWith(address, 'a'.repeat(64)), 'department'), { code: 'integrity' });
});

test('the default feed draws its five départements, its 24 employment zones and its 28 bassins', async () => {
  const folder = `${root}packages/feed-tools/default-feed/`;
  const files = readdirSync(folder).filter(name => name.startsWith('outlines-'));
  const lists = files.map(name => readTopology(JSON.parse(readFileSync(folder + name, 'utf8'))) ?? []);
  assert.deepEqual(
    lists.map(list => list.length).sort((a, b) => a - b),
    [5, 24, 28],
  );
  for (const { polygons } of lists.flat()) {
    for (const [lon, lat] of polygons.flat(2)) assert.ok(lon > 1.3 && lon < 4.4 && lat > 48.8 && lat < 51.1);
  }
});

test('outlines are asked of the host of the feed only, as every other file', async t => {
  const [host, other] = [await startServer(), await startServer()];
  t.after(() => Promise.all([host.close(), other.close()]));
  for (const server of [host, other]) server.route('/outlines.json', text);
  for (const [href, path] of [
    [`${other.url}/outlines.json`, '/feed.json'],
    ['outlines.json', '/good.json'],
  ] as const)
    host.route(path, manifestWith(href));
  await assert.rejects(
    loadFeed(`${host.url}/feed.json`).then(feed => fetchOutlines(feed, 'department')),
    {
      name: 'FeedError',
      code: 'network',
      message: /address refused/,
    },
  );
  assert.equal(other.requests.length, 0);
  const result = await fetchOutlines(await loadFeed(`${host.url}/good.json`), 'department');
  assert.equal(result?.list.length, 1);
});
