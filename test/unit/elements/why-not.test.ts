// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Job that suits a visitor except for one figure: jobs with a much lower figure are suggested. A missing figure counts
// as neither high nor low.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Job, Tension } from '@orientation-widgets/feed';
import { bothersOf, escapesFrom, isMeasured } from '../../../packages/domain/src/jobs/conditions.js';
import type { JobConditions } from '../../../packages/domain/src/jobs/conditions.js';

const hours = (night?: number, saturday?: number, period = '2017-2019'): Partial<Job> => ({
  unusualHours: {
    ...(night !== undefined && { night }),
    ...(saturday !== undefined && { saturday }),
    period,
    sourceId: 'dares',
  },
});
const tension = (workingConditions: number | null): Tension =>
  ({ territoryId: 'reg', period: '2019', level: 3, factors: { workingConditions }, sourceId: 'dares' }) as Tension;
const conditions = (id: string, job: Partial<Job> = {}, measuredTension?: Tension): JobConditions => ({
  job: { id, title: { feminine: id, masculine: id }, ...job } as Job,
  tension: measuredTension,
});
const namesOf = (matches: readonly { readonly job: Job }[]): string[] => matches.map(({ job }) => job.id);

test('a job has the conditions that are frequent, and none that is rare or not measured', () => {
  assert.deepEqual(bothersOf(conditions('baker', hours(54.8, 90))), ['night', 'saturday']);
  assert.deepEqual(bothersOf(conditions('clerk', hours(0, 5))), []);
  assert.deepEqual(bothersOf(conditions('welder', {}, tension(5))), ['strain']);
  assert.deepEqual(bothersOf(conditions('unknown', {}, tension(null))), []);
});

test('a measured zero counts as measured', () => {
  assert.ok(isMeasured(conditions('clerk', hours(0))));
  assert.ok(!isMeasured(conditions('unknown')));
});

test('a job below half the share, or two degrees lower, is kept; the order is unchanged', () => {
  const here = conditions('baker', hours(40), tension(5));
  const near = [
    conditions('half', hours(20), tension(4)),
    conditions('nobody', hours(0), tension(3)),
    conditions('more', hours(60), tension(5)),
  ];
  assert.deepEqual(namesOf(escapesFrom('night', here, near).escapes), ['half', 'nobody']);
  assert.deepEqual(namesOf(escapesFrom('strain', here, near).escapes), ['nobody']);
});

test('a job without measures, or with measures of other years, is counted apart', () => {
  const { escapes, unknown } = escapesFrom('night', conditions('baker', hours(40)), [
    conditions('unknown'),
    conditions('older', hours(0, undefined, '2003-2005')),
    conditions('known', hours(5)),
  ]);
  assert.deepEqual(namesOf(escapes), ['known']);
  assert.equal(unknown, 2);
});
