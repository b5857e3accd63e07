// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { collectionOf } from '@orientation-widgets/feed';
import type { Job, Tension, Territory } from '@orientation-widgets/feed';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByState, stateOf, tensionMapOf } from '../../../packages/domain/src/tension/tension-map.js';

const job: Job = {
  id: 'soudage',
  title: { feminine: 's', masculine: 's' },
  fap: ['D1'],
  sectors: [],
  skills: [],
  conditions: [],
  related: [],
  links: [],
};
const department = (code: string): Territory => ({
  id: `dep-${code}`,
  kind: 'department',
  code,
  name: `Dép ${code}`,
  parents: ['reg-32'],
});
const bassin = (code: string): Territory => ({
  id: `bassin-${code}`,
  kind: 'bassin',
  code,
  name: `Bassin ${code}`,
  parents: ['dep-59', 'reg-32'],
});
const region: Territory = { id: 'reg-32', kind: 'region', code: '32', name: 'Région', parents: [] };
const all = [region, department('02'), department('59'), department('62'), bassin('1'), bassin('2'), bassin('3')];
const tension = (territoryId: string, level: number | null, missing?: Tension['missing']): Tension =>
  ({
    fap: 'D1',
    territoryId,
    period: '2019',
    level,
    ...(missing && { missing }),
    factors: {},
    sourceId: 's',
  }) as Tension;
const mapOf = (tensions: Tension[], home = 'reg-32', territories = all) =>
  tensionMapOf(job, home, tensions, collectionOf(territories));

for (const [what, tensions, expected] of [
  [
    'levels come first, the highest before',
    [tension('dep-02', 2), tension('dep-59', 5), tension('dep-62', 3)],
    ['59: 5', '62: 3', '02: 2'],
  ],
  [
    'secret, not published and unknown stay three things',
    [tension('dep-02', null, 'below-threshold'), tension('dep-59', null, 'not-published')],
    ['02: below-threshold', '59: not-published', '62: unknown'],
  ],
  [
    'the figure of the region is not lent to a département',
    [tension('reg-32', 4), tension('dep-59', 1)],
    ['59: 1', '02: unknown', '62: unknown'],
  ],
  [
    'no reason given is « not published »',
    [tension('dep-59', null)],
    ['59: not-published', '02: unknown', '62: unknown'],
  ],
  [
    'one bassin of three is not enough to map the bassins',
    [tension('bassin-1', 3), tension('dep-59', 2)],
    ['59: 2', '02: unknown', '62: unknown'],
  ],
  [
    'two bassins of three are',
    [tension('bassin-1', 3), tension('bassin-2', 4), tension('dep-59', 2)],
    ['2: 4', '1: 3', '3: unknown'],
  ],
] as const) {
  test(what, () => {
    assert.deepEqual(
      mapOf([...tensions])?.areas.map(area => `${area.territory.code}: ${stateOf(area)}`),
      expected,
    );
  });
}

test('data of the region alone are shown beside départements without a figure', () => {
  const map = mapOf([tension('reg-32', 4)]);
  assert.equal(map?.container?.tension?.level, 4);
  assert.equal(map?.areas.length, 3);
});

test('an empty map, or one with nothing to compare, is not drawn', () => {
  assert.equal(mapOf([]), undefined);
  assert.equal(mapOf([tension('dep-59', 3)], 'dep-62'), undefined);
});

test('areas with the same value are described together', () => {
  const areas = mapOf([tension('dep-02', 4), tension('dep-59', 4)])?.areas ?? [];
  assert.deepEqual(
    groupByState(areas).map(({ state, areas: members }) => [state, members.length]),
    [
      [4, 2],
      ['unknown', 1],
    ],
  );
});
