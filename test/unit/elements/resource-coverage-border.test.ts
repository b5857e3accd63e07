// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Helpers across the border, and the facts that these data do not give about those areas.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectionOf } from '@orientation-widgets/feed';
import type { Census, Resource, Territory } from '@orientation-widgets/feed';
import { coverageOf, unsaidOf } from '../../../packages/domain/src/coverage/coverage.js';
import { resourceOf } from '../../support/resource.js';

const area = (id: string, lat: number): Territory => ({
  id,
  kind: 'foreign-area',
  code: id.slice(3),
  name: id,
  parents: ['country-be'],
  lat,
  lon: 3,
});

const TERRITORIES: readonly Territory[] = [
  { id: 'reg-32', kind: 'region', code: '32', name: 'Hauts-de-France', parents: [] },
  { id: 'country-be', kind: 'country', code: 'BE', name: 'Belgique', parents: [] },
  area('be-0', 50.2),
  area('be-1', 51.5),
];

/** Returns the areas with their helpers, then the unknown facts about them. */
function compared(resources: readonly Resource[], censuses: readonly Census[] = [], more: Partial<Territory> = {}) {
  const territories = collectionOf(
    TERRITORIES.map(item => (item.kind === 'foreign-area' ? { ...item, ...more } : item)),
  );
  const data = { resources, censuses, territories, kinds: ['structure'], home: 'reg-32' };
  const areas = coverageOf(data, { need: 'digital', audience: undefined, radiusKm: 20, kind: 'foreign-area' });
  return {
    statuses: areas.map(({ territory: { id }, status }) => `${id} ${status}`),
    unsaid: unsaidOf(areas, data),
  };
}

const resource = (id: string, more: Partial<Resource>): Resource => resourceOf(id, { needs: ['digital'], ...more });

const THERE = resource('there', {
  territoryIds: ['be-0'],
  address: { communeName: 'Tournai', precision: 'exact' },
  lat: 50.2,
  lon: 3,
});

test('foreign territories are compared: services located there, and services near from this side', () => {
  assert.deepEqual(compared([THERE]).statuses, ['be-1 none-listed', 'be-0 served']);
  assert.deepEqual(compared([{ ...THERE, territoryIds: ['dep-59'], lat: 50.1 }]).statuses, [
    'be-1 none-listed',
    'be-0 near',
  ]);
});

test('an aid counts across the border when it names a foreign territory', () => {
  const aid = (territoryIds: string[]): Resource => resource('aid', { kind: 'aid', territoryIds });
  assert.deepEqual(compared([aid([])]).statuses, ['be-0 none-listed', 'be-1 none-listed']);
  assert.deepEqual(compared([aid(['be-0'])]).statuses, ['be-1 none-listed', 'be-0 remote']);
});

test('unknown data are mentioned: missing populations and incomplete listings', () => {
  assert.deepEqual(compared([THERE]).unsaid, { inhabitants: true, absence: true });
  assert.equal(compared([THERE], [], { population: 100 }).unsaid.inhabitants, false);
  const census: Census = {
    id: 'census',
    kinds: ['structure'],
    territoryIds: ['country-be'],
    date: '2026-01-01',
    complete: true,
    sourceId: 's',
  };
  const listed = compared([], [census]);
  assert.deepEqual(listed.statuses, ['be-0 uncovered', 'be-1 uncovered']);
  assert.equal(listed.unsaid.absence, false);
});
