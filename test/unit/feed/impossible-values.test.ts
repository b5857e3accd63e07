// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Values that have the type of the schema but cannot be real: no page shows them.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodeCollection, readFeed, type CollectionName } from '@orientation-widgets/feed';
import { job, manifest, session, tension } from './support/records.js';

const PLANS = {
  fap: 'D1Z40', territoryId: 'reg-32', year: 2025, projects: 500, difficult: 5, seasonal: 5, secret: false, sourceId: 's1',
}; // prettier-ignore
const OUTCOME = {
  trainingId: 't1', route: 'school', cohort: '2022-2023', employed: { 6: 50 }, furtherStudy: 20, sourceId: 's1',
}; // prettier-ignore
const OBSERVATION = { measureId: 'm', territoryId: 'reg-32', period: '2024', value: 5, sourceId: 's1' };
const SHARE = { value: 12, period: '2017-2019', sourceId: 's1' };
const nextYear = new Date().getFullYear() + 1;

/** A record, the faulty field, and the reason of the fault. */
const IMPOSSIBLE: readonly (readonly [CollectionName, object, string])[] = [
  ['recruitments', { ...PLANS, projects: 5, difficult: 500 }, '/difficult'],
  ['recruitments', { ...PLANS, projects: 5, difficult: 5, seasonal: 6 }, '/seasonal'],
  ['recruitments', { ...PLANS, year: 2099 }, '/year'],
  ['recruitments', { ...PLANS, year: -5 }, '/year'],
  ['recruitments', { ...PLANS, projects: 1e308 }, '/projects'],
  ['tensions', tension({ period: '2099' }), '/period'],
  ['tensions', tension({ period: '0019' }), '/period'],
  ['jobs', job('a', { womenShare: { ...SHARE, period: '2017-2099' } }), '/womenShare/period'],
  ['jobs', job('a', { womenShare: { ...SHARE, history: [{ period: '2098', value: 1 }] } }), '/womenShare/history/0/period'],
  ['jobs', job('a', { salary: { low: 3000, median: 2000, unit: 'net-month', period: '2024', sourceId: 's1' } }), '/salary/low'],
  ['jobs', job('a', { salary: { median: 1e300, unit: 'net-month', period: '2024', sourceId: 's1' } }), '/salary/median'],
  ['sessions', session('a', { start: '2099-01' }), '/start'],
  ['sessions', session('a', { start: '2027-03-05', end: '2027-02' }), '/start'],
  ['outcomes', { ...OUTCOME, cohort: '2098-2099' }, '/cohort'],
  ['outcomes', { ...OUTCOME, success: { passed: 12, present: 10, rate: 80, period: '2024' } }, '/success/passed'],
  ['observations', { ...OBSERVATION, period: '2099' }, '/period'],
  ['observations', { ...OBSERVATION, lower: 6, upper: 7 }, '/lower'],
  ['observations', { ...OBSERVATION, upper: 4 }, '/value'],
]; // prettier-ignore

describe('a record that nobody could have measured', () => {
  for (const [rank, [name, record, path]] of IMPOSSIBLE.entries())
    test(`is left out with its path, in rows and in columns: ${rank + 1}, ${name} ${path}`, () => {
      const feed = readFeed(manifest({ [name]: [record] }));
      assert.ok(feed.ok);
      assert.deepEqual(
        [feed.collections[name]?.length, feed.problems.map(problem => problem.path)],
        [0, [`/${name}/0${path}`]],
      );
      const columns = Object.fromEntries(Object.entries(record).map(([key, value]) => [key, { values: [value] }]));
      const { collection, problems } = decodeCollection(name, { encoding: 'columns/1', count: 1, columns });
      assert.deepEqual([collection.size, problems[0]?.path], [0, `/${name}/0${path}`]);
    });

  test('is kept for the current and next years, equal bounds and a month of a day', () => {
    const feed = readFeed(
      manifest({
        recruitments: [PLANS, { ...PLANS, year: nextYear, projects: 5, difficult: 5 }],
        sessions: [
          session('a', { start: '2027-03-05', end: '2027-03' }),
          session('b', { start: `${nextYear + 9}-01` }),
        ],
        observations: [{ ...OBSERVATION, period: '2050', flags: ['forecast'], lower: 5, upper: 5 }],
      }),
    );
    assert.ok(feed.ok);
    assert.deepEqual(feed.problems, []);
  });
});

describe('the date of a feed', () => {
  test('is refused after the next year: no element shows it as the day of its data', () => {
    for (const updated of ['2099-01-01T00:00:00Z', '0026-11-24T00:00:00Z']) {
      const feed = readFeed({ ...manifest({}), updated });
      assert.equal(feed.ok, false);
      assert.match(feed.ok ? '' : feed.error.message, /\/updated should be text, of a plausible year/);
    }
    assert.ok(readFeed({ ...manifest({}), updated: `${nextYear}-01-01T00:00:00Z` }).ok);
  });
});
