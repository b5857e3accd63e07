// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Helpers in each territory; an empty list alone never means that nobody helps.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectionOf } from '@orientation-widgets/feed';
import type { Census, Resource, Territory } from '@orientation-widgets/feed';
import fc from 'fast-check';
import { distanceKm } from '@orientation-widgets/search';
import { inhabitantsLabel, typeGapsLabel } from '../../../packages/domain/src/coverage/coverage-labels.js';
import { resourceOf } from '../../support/resource.js';
import {
  areByCommune,
  byCommuneType,
  countCoverage,
  coverageOf,
  inhabitants,
} from '../../../packages/domain/src/coverage/coverage.js';
import type { CoverageQuery, CoveredArea } from '../../../packages/domain/src/coverage/coverage.js';

const territory = (id: string, lat: number, population?: number, parents = ['dep-59', 'reg-32']): Territory => ({
  id,
  kind: id.startsWith('com-') ? 'commune' : id.startsWith('dep-') ? 'department' : 'region',
  code: id.slice(4),
  name: id,
  parents,
  lat,
  lon: 3,
  ...(population !== undefined && { population }),
});

const TERRITORIES = [
  territory('reg-32', 50, 6_000_000, []),
  territory('dep-59', 50.4, 2_600_000, ['reg-32']),
  territory('com-a', 50, 1000),
  territory('com-b', 50.1, 2000),
  territory('com-c', 50.9, 3000),
];

const resource = (id: string, more: Partial<Resource> = {}): Resource =>
  resourceOf(id, { needs: ['digital'], ...more });

const IN_A = resource('in-a', { address: { communeCode: 'a', communeName: 'A', precision: 'exact' }, lat: 50, lon: 3 });

const census = (more: Partial<Census> = {}): Census => ({
  id: 'census',
  kinds: ['structure', 'aid'],
  territoryIds: ['reg-32'],
  date: '2026-01-01',
  complete: true,
  sourceId: 's',
  ...more,
});

const QUERY: CoverageQuery = { need: 'digital', audience: undefined, radiusKm: 20, kind: 'commune' };

function statuses(resources: readonly Resource[], censuses: readonly Census[] = [], query = QUERY): string[] {
  const data = { resources, censuses, territories: collectionOf(TERRITORIES), kinds: ['structure'], home: 'reg-32' };
  return coverageOf(data, query).map(({ territory: { id }, status }) => `${id} ${status}`);
}

test('a territory has a service inside, near its centre, or none; those with none come first', () => {
  assert.deepEqual(statuses([IN_A]), ['com-c none-listed', 'com-b near', 'com-a served']);
  assert.deepEqual(statuses([IN_A], [], { ...QUERY, radiusKm: 5 }), [
    'com-c none-listed',
    'com-b none-listed',
    'com-a served',
  ]);
});

test('a territory in the area of a service located elsewhere, or of a mobile one, is covered', () => {
  assert.deepEqual(statuses([resource('bus', { reach: 'area', areas: ['com-c'] })]).at(-1), 'com-c served');
  assert.deepEqual(
    new Set(statuses([{ ...IN_A, areas: ['dep-59'] }]).map(text => text.split(' ')[1])),
    new Set(['served']),
  );
});

test('distances cross a border, and a foreign town never shares a code with a French commune', () => {
  const across = resource('across', {
    territoryIds: ['be-57000'],
    address: { communeName: 'Tournai', precision: 'exact' },
    lat: 50.15,
    lon: 3,
  });
  assert.deepEqual(statuses([across]), ['com-c none-listed', 'com-b near', 'com-a near']);
});

test('a service by telephone or for a wider territory is distinct from a local one', () => {
  const remote = statuses([resource('phone', { reach: 'remote', territoryIds: ['dep-59'] })]);
  assert.deepEqual(new Set(remote.map(text => text.split(' ')[1])), new Set(['remote']));
  assert.equal(statuses([resource('aid', { territoryIds: ['dep-80'] })])[0], 'com-c none-listed');
});

test('only a complete listing of every kind allows the statement that nobody is there', () => {
  assert.equal(statuses([IN_A], [census()])[0], 'com-c uncovered');
  for (const partial of [
    { complete: false },
    { kinds: ['aid'] },
    { networks: ['France services'] },
    { needs: ['job'] },
    { audienceIds: ['women'] },
    { territoryIds: ['dep-80'] },
  ])
    assert.equal(statuses([IN_A], [census(partial)])[0], 'com-c none-listed', JSON.stringify(partial));
  const anyNeed = { ...QUERY, need: undefined };
  assert.equal(statuses([IN_A], [census({ needs: ['digital'] })], anyNeed)[0], 'com-c none-listed');
  assert.equal(statuses([IN_A], [census({ needs: ['digital'] })])[0], 'com-c uncovered');
});

test('services that are closed, not yet open, or for another need or audience cover nobody', () => {
  for (const more of [{ status: 'closed' as const }, { status: 'planned' as const }, { needs: ['job' as const] }])
    assert.equal(statuses([{ ...IN_A, ...more }]).at(-1), 'com-a none-listed', JSON.stringify(more));
});

test('populations are summed with their year, and territories without one are counted', () => {
  const area = (population: number | undefined, populationYear?: number): CoveredArea => ({
    territory: { ...territory('com-x', 50, population), ...(populationYear && { populationYear }) },
    status: 'remote',
    nearest: undefined,
  });
  const of = (...areas: CoveredArea[]): string => inhabitantsLabel(inhabitants(areas), areas.length);
  assert.equal(of(area(2, 2021), area(3, 2021)), '5 habitants (2021)');
  assert.equal(of(area(2, 2021), area(undefined)), 'au moins 2 habitants (2021), 1 territoire sans chiffre');
  assert.equal(of(area(undefined)), 'habitants\u202f: nombre inconnu');
  assert.equal(of(area(2, 2021), area(3)), '5 habitants (année non précisée)');
  assert.equal(of(area(2, 2023), area(3, 2021)), '5 habitants (2021, 2023)');
  assert.equal(of(area(0, 2021)), '0 habitant (2021)');
  assert.deepEqual(countCoverage([area(2, 2021), area(3, 2021)]), [
    { status: 'remote', territories: 2, inhabitants: { count: 5, without: 0, years: [2021] } },
  ]);
});

test('communes without a nearby service are counted by density and rurality, the densest first', () => {
  const area = (id: string, status: CoveredArea['status'], more: Partial<Territory>): CoveredArea => ({
    territory: { ...territory(id, 50, 100), populationYear: 2021, ...more },
    status,
    nearest: undefined,
  });
  const areas = [
    area('com-1', 'none-listed', { density: 6, rurality: 'Résidentielle' }),
    area('com-2', 'near', { density: 6 }),
    area('com-3', 'served', { density: 1 }),
    area('com-4', 'remote', {}),
  ];
  const classCounts = (of: 'density' | 'rurality'): unknown[] =>
    byCommuneType(areas, of).map(type => [type.type, typeGapsLabel(type)]);
  assert.deepEqual(classCounts('density'), [
    [1, '0 sur 1 commune'],
    [6, '1 sur 2 communes, 100 habitants (2021)'],
    [undefined, '1 sur 1 commune, 100 habitants (2021)'],
  ]);
  assert.deepEqual(classCounts('rurality'), [
    ['Résidentielle', '1 sur 1 commune, 100 habitants (2021)'],
    [undefined, '1 sur 3 communes, 100 habitants (2021)'],
  ]);
  assert.deepEqual(byCommuneType([area('com-5', 'served', {})], 'density'), []);
});

test('the nearest service is the one that an exhaustive search finds', () => {
  const point = fc.record({
    lat: fc.double({ min: 49, max: 51, noNaN: true }),
    lon: fc.double({ min: 1, max: 5, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), points => {
      const resources = points.map((item, rank) =>
        resource(`p${rank}`, { ...item, address: { communeName: 'X', precision: 'exact' } }),
      );
      const data = {
        resources,
        censuses: [],
        territories: collectionOf(TERRITORIES),
        kinds: ['structure'],
        home: 'reg-32',
      };
      for (const {
        territory: { lat, lon },
        nearest,
      } of coverageOf(data, { ...QUERY, radiusKm: 0 })) {
        if (lat === undefined || lon === undefined) continue;
        const kms = points.map(item => distanceKm({ lat, lon }, item));
        assert.ok(Math.abs((nearest?.km ?? Infinity) - Math.min(...kms)) < 1e-9);
      }
    }),
    { numRuns: 100 },
  );
});

const zone = (id: string, kind: 'qpv' | 'zrr', parents: string[]): Territory => ({
  id,
  kind,
  code: id.slice(4),
  name: id,
  parents: [...parents, 'reg-32'],
});

/**
 * Zones: a quartier that names its commune, a quartier named by its commune, a quartier with known place and
 * population, and a rural zone.
 */
const ZONED = [
  ...TERRITORIES.map(item => ({
    ...item,
    parents: [...(item.id === 'com-b' ? ['qpv-b', 'zrr-1'] : item.id === 'com-c' ? ['zrr-1'] : []), ...item.parents],
  })),
  zone('qpv-a', 'qpv', ['com-a']),
  zone('qpv-b', 'qpv', []),
  { ...zone('qpv-c', 'qpv', ['com-c']), lat: 50.9, lon: 3, population: 800 },
  zone('qpv-nowhere', 'qpv', ['com-unknown']),
  zone('zrr-1', 'zrr', []),
];

function inZones(kind: 'qpv' | 'zrr', resources: readonly Resource[]): CoveredArea[] {
  const territories = collectionOf(ZONED);
  const data = { resources, censuses: [], territories, kinds: ['structure'], home: 'reg-32' };
  return coverageOf(data, { ...QUERY, radiusKm: 5, kind });
}

test('quartiers are compared at their location, or at the centre of their commune', () => {
  const areas = inZones('qpv', [IN_A]);
  assert.deepEqual(
    areas.map(({ territory: { id }, status }) => `${id} ${status}`),
    // A helper in the commune is near a quartier: no source says that the helper is in the quartier.
    ['qpv-c none-listed', 'qpv-b none-listed', 'qpv-a near'],
  );
  assert.deepEqual(
    inhabitants(areas),
    { count: 800, without: 2, years: [] },
    'inhabitants of the communes are not theirs',
  );
  const territories = collectionOf(ZONED);
  const data = { resources: [], censuses: [], territories, kinds: ['structure'], home: 'reg-32' };
  assert.ok(areByCommune(data, 'qpv'));
  assert.ok(!areByCommune(data, 'commune'));
  assert.deepEqual(
    inZones('qpv', [resource('bus', { reach: 'area', areas: ['com-a', 'qpv-b'] })]).map(({ status }) => status),
    ['none-listed', 'served', 'served'],
  );
});

test('the communes of a rural zone are compared, with their populations', () => {
  const areas = inZones('zrr', [IN_A]);
  assert.deepEqual(
    areas.map(({ territory: { id }, status }) => `${id} ${status}`),
    ['com-c none-listed', 'com-b none-listed'],
  );
  assert.equal(inhabitants(areas).count, 5000);
});
