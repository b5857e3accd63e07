// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { FeedManifest } from '@orientation-widgets/feed';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildWith } from '../support/built.js';

const square = (x: number): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { code: '3215' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [x, 50],
              [x + 0.1, 50],
              [x + 0.1, 50.1],
              [x, 50],
            ],
          ],
        },
      },
    ],
  });

test('a zone d’emploi and a bassin with the same code are told apart by the name of their file', async t => {
  const place = (id: string, kind: string): object => ({ id, kind, code: '3215', name: 'Lens', parents: [] });
  const { out } = await buildWith(
    t,
    [
      { id: 'f', kind: 'feed', path: 'feed.json' },
      { id: 'z', kind: 'outlines', path: 'zones-d-emploi.geojson' },
      { id: 'b', kind: 'outlines', path: 'bassins.geojson' },
    ],
    {
      'feed.json': JSON.stringify({
        territories: [place('ze-3215', 'employment-zone'), place('bassin-3215', 'bassin')],
      }),
      'zones-d-emploi.geojson': square(3),
      'bassins.geojson': square(2),
    },
  );
  const { outlines } = JSON.parse(await readFile(join(out, 'feed.json'), 'utf8')) as FeedManifest;
  assert.deepEqual(outlines?.map(({ kind, count }) => [kind, count]).sort(), [
    ['bassin', 1],
    ['employment-zone', 1],
  ]);
});
