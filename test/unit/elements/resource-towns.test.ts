// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A page gives the id of any territory: the finder searches around it, whatever the feed knows about its location.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectionOf } from '@orientation-widgets/feed';
import type { Territory } from '@orientation-widgets/feed';
import { createTowns } from '../../../packages/domain/src/directory/towns.js';
import { whereAt } from '../../../packages/domain/src/directory/where-at.js';

const territory = (id: string, name: string, more: Partial<Territory> = {}): Territory => ({
  id,
  kind: id.startsWith('com-') ? 'commune' : 'employment-zone',
  code: id.slice(4),
  name,
  parents: [],
  ...more,
});

const territories = collectionOf([
  territory('com-62498', 'Lens', { lat: 50.5, lon: 3, parents: ['ze-artois'] }),
  territory('com-62041', 'Arras', { lat: 50, lon: 2.5, parents: ['ze-artois'] }),
  territory('ze-artois', 'Artois'),
  territory('ze-lens', 'Lens'),
  territory('ze-nowhere', 'Nulle part'),
]);
const towns = createTowns(territories, []);

test('a zone without a centre is searched around its communes, else around its town', () => {
  const [artois] = towns('ze-artois', 1);
  assert.deepEqual([artois?.where.name, artois?.where.lat, artois?.where.lon], ['Artois', 50.25, 2.75]);
  assert.deepEqual(artois?.where.territoryIds, ['ze-artois']);
  assert.equal(towns('ze-lens', 1)[0]?.where.territoryIds[0], 'com-62498');
  assert.deepEqual(towns('ze-nowhere', 1), []);
});

test('coordinates are searched around, with the name of the nearest commune', () => {
  const where = whereAt({ lat: 50.4, lon: 2.9 }, territories);
  assert.deepEqual([where?.name, where?.lat, where?.lon], ['Lens', 50.4, 2.9]);
  assert.ok((where?.kmTo({ lat: 50.4, lon: 2.9 }) ?? 1) < 0.1);
  assert.equal(whereAt({ lat: 50, lon: 3 }, collectionOf<Territory>([])), undefined);
});
