// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { FeedManifest } from '@orientation-widgets/feed';
import { checkFeed } from '@orientation-widgets/feed-tools';
import assert from 'node:assert/strict';
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildWith, type Built } from '../support/built.js';

type Ring = [number, number][];

interface Topology {
  transform: { scale: [number, number]; translate: [number, number] };
  objects: { territories: { geometries: { type: string; id: string; arcs: number[][] | number[][][] }[] } };
  arcs: Ring[];
}

const commune = (code: string): object => ({ id: `com-${code}`, kind: 'commune', code, name: code, parents: [] });
const department = (code: string): object => ({ id: `dep-${code}`, kind: 'department', code, name: code, parents: [] });

/** Returns a square of side 0.1° with a point in the middle of its east and west sides, from its south-west corner. */
const square = (x: number, y: number): Ring => [
  [x, y],
  [x + 0.1, y],
  [x + 0.1, y + 0.05],
  [x + 0.1, y + 0.1],
  [x, y + 0.1],
  [x, y + 0.05],
  [x, y],
];
const feature = (code: string, ...rings: Ring[]): object => ({
  type: 'Feature',
  properties: { code, nom: code },
  geometry: { type: 'Polygon', coordinates: rings },
});
const collection = (...features: object[]): string => JSON.stringify({ type: 'FeatureCollection', features });

async function outlines(built: Built): Promise<Map<string, Topology>> {
  const manifest = JSON.parse(await readFile(join(built.out, 'feed.json'), 'utf8')) as FeedManifest;
  const entries = (manifest.outlines ?? []).map(async ({ kind, href, count }) => {
    const topology = JSON.parse(await readFile(join(built.out, href), 'utf8')) as Topology;
    assert.equal(topology.objects.territories.geometries.length, count);
    return [kind, topology] as const;
  });
  return new Map(await Promise.all(entries));
}

/** Returns the points of a ring in degrees, as a map draws it. */
function ringOf({ arcs, transform }: Topology, indexes: readonly number[]): Ring {
  const points = indexes.flatMap((index, rank) => {
    let [x, y] = [0, 0];
    const line = (arcs[index < 0 ? ~index : index] ?? []).map(([dx, dy]): [number, number] => {
      [x, y] = [x + dx, y + dy];
      return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
    });
    const way = index < 0 ? line.reverse() : line;
    return rank === 0 ? way : way.slice(1);
  });
  return points.map(([x, y]) => [Math.round(x * 1e3) / 1e3, Math.round(y * 1e3) / 1e3]);
}

test('two neighbours keep their common border once; each is drawn in its place', async t => {
  const files = {
    'feed.json': JSON.stringify({ territories: [commune('59001'), commune('59002'), commune('59003')] }),
    'communes.geojson': collection(
      feature('59002', square(3.1, 50)),
      feature('59001', square(3, 50)),
      feature('75001', square(2, 48)),
    ),
  };
  const built = await buildWith(
    t,
    [
      { id: 'f', kind: 'feed', path: 'feed.json' },
      { id: 'o', kind: 'outlines', path: 'communes.geojson' },
    ],
    files,
  );
  const topology = (await outlines(built)).get('commune');
  assert.ok(topology);
  const { geometries } = topology.objects.territories;
  assert.deepEqual(
    geometries.map(({ type, id }) => [type, id]),
    [
      ['Polygon', 'com-59001'],
      ['Polygon', 'com-59002'],
    ],
  );
  assert.equal(topology.arcs.length, 3);
  const rings = geometries.map(({ arcs }) => ringOf(topology, arcs[0] as number[]));
  for (const [index, x] of [3, 3.1].entries()) {
    const ring = rings[index] ?? [];
    assert.deepEqual(ring[0], ring.at(-1));
    const corners = [
      [x, 50],
      [x + 0.1, 50],
      [x + 0.1, 50.1],
      [x, 50.1],
    ].map(point => point.map(value => Math.round(value * 1e3) / 1e3).join());
    for (const corner of corners)
      assert.ok(
        ring.some(point => point.join() === corner),
        `${corner} in ${String(ring)}`,
      );
  }
  assert.deepEqual(
    built.report.outlines.map(({ kind, count, unknown, without }) => [kind, count, unknown, without]),
    [['commune', 2, 1, 1]],
  );
  const check = await checkFeed(built.out);
  assert.deepEqual(check.refusals, []);
  await appendFile(
    join(
      built.out,
      (JSON.parse(await readFile(join(built.out, 'feed.json'), 'utf8')) as FeedManifest).outlines?.[0]?.href ?? '',
    ),
    ' ',
  );
  assert.match((await checkFeed(built.out)).refusals[0] ?? '', /^outlines-commune\.\w+\.json: the manifest says/);
});

test('islands and holes are drawn, and a redundant point is simplified away', async t => {
  const island = square(3.5, 50);
  const hole: Ring = [
    [3.02, 50.02],
    [3.06, 50.02],
    [3.06, 50.06],
    [3.02, 50.02],
  ];
  const islands = {
    type: 'Feature',
    properties: { code: '59' },
    geometry: { type: 'MultiPolygon', coordinates: [[square(3, 50), hole], [island]] },
  };
  const files = {
    'feed.json': JSON.stringify({ territories: [department('59')] }),
    'departements.geojson': collection(islands),
  };
  const built = await buildWith(
    t,
    [
      { id: 'f', kind: 'feed', path: 'feed.json' },
      { id: 'o', kind: 'outlines', path: 'departements.geojson' },
    ],
    files,
  );
  const topology = (await outlines(built)).get('department');
  const [geometry] = topology?.objects.territories.geometries ?? [];
  assert.equal(geometry?.type, 'MultiPolygon');
  assert.deepEqual(
    geometry.arcs.map(polygon => polygon.length),
    [2, 1],
  );
  assert.deepEqual(
    topology?.arcs.map(({ length }) => length),
    [5, 4, 5],
  );
});

test('TopoJSON in, with arcs backwards and on a grid, gives the same outlines as GeoJSON', async t => {
  const geo = collection(
    feature('59', [
      [3, 50],
      [4, 50],
      [4, 51],
      [3, 51],
      [3, 50],
    ]),
    feature('62', [
      [2, 50],
      [3, 50],
      [3, 51],
      [2, 51],
      [2, 50],
    ]),
  );
  const topo = JSON.stringify({
    type: 'Topology',
    transform: { scale: [0.5, 0.5], translate: [2, 50] },
    objects: {
      departements: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', properties: { code: '59' }, arcs: [[1, 0]] },
          { type: 'MultiPolygon', properties: { code: '62' }, arcs: [[[2, ~0]]] },
          { type: 'Polygon', properties: { code: '80' }, arcs: [[12]] },
          { type: 'Point', properties: { code: '02' } },
        ],
      },
    },
    arcs: [
      [
        [2, 2],
        [0, -2],
      ],
      [
        [2, 0],
        [2, 0],
        [0, 2],
        [-2, 0],
      ],
      [
        [2, 2],
        [-2, 0],
        [0, -2],
        [2, 0],
      ],
    ],
  });
  const feed = JSON.stringify({ territories: [department('59'), department('62'), department('80')] });
  const build = (name: string, content: string): Promise<Built> =>
    buildWith(
      t,
      [
        { id: 'f', kind: 'feed', path: 'feed.json' },
        { id: 'o', kind: 'outlines', path: name },
      ],
      { 'feed.json': feed, [name]: content },
    );
  const [a, b] = [await build('departements.geojson', geo), await build('x.topojson', topo)];
  const draw = async (built: Built): Promise<unknown> => {
    const topology = (await outlines(built)).get('department');
    return topology?.objects.territories.geometries.map(({ id, arcs }) => {
      const ring = ringOf(topology, arcs.flat(arcs[0]?.[0] instanceof Array ? 1 : 0)[0] as number[]);
      return [id, [...new Set(ring.map(String))].sort()];
    });
  };
  assert.deepEqual(await draw(b), await draw(a));
  assert.equal(
    b.report.sources[1]?.dropped.reduce((sum, { count }) => sum + count, 0),
    2,
  );
});

test('cantons that have the codes of communes are not mistaken for them', async t => {
  const files = {
    'feed.json': JSON.stringify({ territories: [commune('59001')] }),
    'geo/cantons.geojson': collection(feature('59001', square(2, 48))),
    'geo/communes-a.geojson': collection(feature('59001', square(3, 50))),
    'geo/communes-b.geojson': collection(feature('59001', square(4, 50))),
    'geo/notes.json': '{"a": 1}',
  };
  const built = await buildWith(
    t,
    [
      { id: 'f', kind: 'feed', path: 'feed.json' },
      { id: 'o', kind: 'outlines', path: 'geo' },
    ],
    files,
  );
  const topology = (await outlines(built)).get('commune');
  assert.deepEqual(topology?.transform.translate.map(Math.round), [3, 50]);
  assert.deepEqual(
    built.report.sources[1]?.warnings.map(({ count }) => count),
    [2, 1],
  );
});

test('a commune made of former ones is drawn with all of them', async t => {
  const files = {
    'communes.json': JSON.stringify([
      { code: '80999', nom: 'Étréville', departement: '80', region: '32', type: 'commune-actuelle' },
      {
        code: '80998',
        nom: 'Vieux-Bourg',
        departement: '80',
        region: '32',
        type: 'commune-deleguee',
        chefLieu: '80999',
      },
    ]),
    'o/communes.geojson': collection(feature('80999', square(2, 50)), feature('80998', square(2.1, 50))),
  };
  const built = await buildWith(
    t,
    [
      { id: 'g', kind: 'communes', path: 'communes.json' },
      { id: 'o', kind: 'outlines', path: 'o' },
    ],
    files,
  );
  const [only, ...rest] = (await outlines(built)).get('commune')?.objects.territories.geometries ?? [];
  assert.deepEqual([only?.id, only?.type, rest], ['com-80999', 'MultiPolygon', []]);
});

test('a small file whose rings repeat a long arc endlessly is refused quickly', async t => {
  const arc = Array.from({ length: 10_000 }, (_, i) => [i, i % 7]);
  const arcs = [Array<number>(100_000).fill(0)];
  const bomb = {
    type: 'Topology',
    objects: { departements: { type: 'Polygon', properties: { code: '59' }, arcs } },
    arcs: [arc],
  };
  const files = {
    'feed.json': JSON.stringify({ territories: [department('59')] }),
    'bomb.topojson': JSON.stringify(bomb),
  };
  const built = await buildWith(
    t,
    [
      { id: 'f', kind: 'feed', path: 'feed.json' },
      { id: 'o', kind: 'outlines', path: 'bomb.topojson' },
    ],
    files,
  );
  assert.equal(built.report.sources[1]?.dropped[0]?.count, 1);
  assert.deepEqual(built.report.outlines, []);
});
