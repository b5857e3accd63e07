// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  collectionOf,
  recruitmentFor,
  resolveJob,
  tensionFor,
  withParents,
  type Recruitment,
} from '@orientation-widgets/feed';
import { job, tension, territory, without } from './support/records.js';

const territories = collectionOf([
  territory('fr'),
  territory('reg-32', ['fr']),
  territory('dep-59', ['reg-32']),
  territory('bassin-3201', ['dep-59']),
]);
const welder = job('welder', { rome: ['H2913'], fap: ['D1Z40', 'D1Z'] });

test('a job is found by its id, else by a ROME code, else by a FAP code', () => {
  const jobs = collectionOf([welder, job('H2913', { rome: ['X0001'] }), job('other', { fap: ['D1Z'] }), job('bare')]);
  const jobIdOf = (key: string): string | undefined => resolveJob(jobs, key)?.id;
  assert.deepEqual(['welder', 'H2913', 'X0001', 'D1Z', 'D1Z40', 'nothing', ''].map(jobIdOf), [
    'welder',
    'H2913',
    'H2913',
    'welder',
    'welder',
    undefined,
    undefined,
  ]);
});

test('the tension of the territory comes first, else that of the nearest one that contains it', () => {
  const here = tension({ territoryId: 'dep-59', level: 4 });
  const region = tension({ territoryId: 'reg-32', level: 2 });
  const other = tension({ territoryId: 'reg-32', fap: 'A0Z00', level: 1 });
  assert.deepEqual(tensionFor([other, region, here], welder, 'dep-59', territories), {
    tension: here,
    territoryId: 'dep-59',
    fellBack: false,
  });
  assert.deepEqual(tensionFor([other, region, here], welder, 'bassin-3201', territories), {
    tension: here,
    territoryId: 'dep-59',
    fellBack: true,
  });
  assert.deepEqual(tensionFor([other, region], welder, 'bassin-3201', territories), {
    tension: region,
    territoryId: 'reg-32',
    fellBack: true,
  });
  assert.equal(tensionFor([other, here], welder, 'reg-32', territories), undefined);
  assert.equal(tensionFor([here], job('bare'), 'dep-59', territories), undefined);
});

test('the latest period comes first; then the job itself, then its FAP codes in order', () => {
  const old = tension({ period: '2019' });
  const recent = tension({ period: '2023', fap: 'D1Z' });
  assert.equal(tensionFor([old, recent], welder, 'reg-32', territories)?.tension, recent);
  const wide = tension({ fap: 'D1Z' });
  assert.equal(tensionFor([wide, old], welder, 'reg-32', territories)?.tension, old);
  const ownTension = without({ ...tension(), job: 'welder' }, 'fap');
  assert.equal(tensionFor([wide, old, ownTension], welder, 'reg-32', territories)?.tension, ownTension);
});

test('a level that is not published is an answer; it is not replaced by the region’s', () => {
  const secret = tension({ territoryId: 'dep-59', level: null, missing: 'below-threshold' });
  const result = tensionFor([tension(), secret], welder, 'dep-59', territories);
  assert.deepEqual(
    [result?.tension.level, result?.tension.missing, result?.fellBack],
    [null, 'below-threshold', false],
  );
});

test('recruitment plans follow the same rule, latest year first', () => {
  const plans = (territoryId: string, year: number): Recruitment => ({
    fap: 'D1Z40',
    territoryId,
    year,
    projects: 10,
    difficult: 5,
    seasonal: null,
    secret: true,
    sourceId: 's1',
  });
  const result = recruitmentFor(
    [plans('reg-32', 2023), plans('reg-32', 2024), plans('fr', 2025)],
    welder,
    'bassin-3201',
    territories,
  );
  assert.deepEqual([result?.recruitment.year, result?.territoryId, result?.fellBack], [2024, 'reg-32', true]);
});

test('territories that contain one another, or that the feed does not describe, end the walk', () => {
  const loop = collectionOf([territory('a', ['b', 'c']), territory('b', ['a'])]);
  assert.deepEqual(withParents(loop, 'a'), ['a', 'b', 'c']);
  assert.deepEqual(withParents(loop, 'unknown'), ['unknown']);
});
