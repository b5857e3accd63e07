// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { openFeed } from '@orientation-widgets/feed';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PlansBefore } from '../../../packages/feed-tools/src/joins/plans-before.js';
import { bareJob } from '../../../packages/domain/src/jobs/job-figures.js';
import { hiresMapOf } from '../../../packages/domain/src/jobs/hires-map.js';
import { hiresRankingIn } from '../../../packages/domain/src/jobs/hires-ranking.js';
import { hiresYearsOf } from '../../../packages/domain/src/jobs/hires-years.js';
import { newestHiresFeed } from '../../../stories/fixtures/newest-hires.js';
import type { Recruitment } from '@orientation-widgets/feed';

const feed = openFeed(newestHiresFeed());
const [jobs, recruitments, tensions, territories] = await Promise.all([
  feed.collection('jobs'),
  feed.collection('recruitments'),
  feed.collection('tensions'),
  feed.collection('territories'),
]);
const welding = bareJob('D1X33');

describe('the newest hires', () => {
  test('are compared by their difficult share in a ranking of families', () => {
    const ranking = hiresRankingIn('reg-32', { jobs, recruitments, tensions, territories });
    assert.equal(ranking?.year, 2025);
    assert.deepEqual(
      ranking.rows.map(({ plans, share }) => [plans.fap, share.beads]),
      [
        ['S1X40', 16],
        ['D1X33', 12],
        ['V0X60', 6],
      ],
    );
    assert.equal(ranking.rows[1]?.tension?.period, '2019');
  });

  test('are absent when the levels are as recent', () => {
    const newLevels = [...tensions].map(tension => ({ ...tension, period: '2025' }));
    assert.equal(hiresRankingIn('reg-32', { jobs, recruitments, tensions: newLevels, territories }), undefined);
  });

  test('are mapped in one year, without a share for a handful of hires', () => {
    const map = hiresMapOf(welding, { home: 'reg-32', kind: 'department' }, recruitments, territories);
    assert.deepEqual(
      map?.areas.map(({ territory, share }) => [territory.code, share?.beads]),
      [
        ['59', 16],
        ['62', 6],
        ['02', undefined],
        ['60', undefined],
        ['80', undefined],
      ],
    );
  });

  test('are sorted by year, the newest first, with their change', () => {
    const hires = hiresYearsOf(welding, 'dep-02', recruitments, territories);
    assert.equal(hires?.territoryId, 'reg-32');
    assert.deepEqual(
      hires.years.map(({ year }) => year),
      [2025, 2024],
    );
    assert.equal(hires.change, 'Par rapport à 2024\u202f: 100 embauches de moins.');
  });
});

test('come from the feed tool with the plans of the previous year when both years are exact', () => {
  const plans = (fap: string, year: number, isSecret = false): Recruitment => ({
    ...{ fap, territoryId: 'reg-32', year, projects: year, difficult: null, seasonal: null, secret: isSecret },
    sourceId: 'bmo',
  });
  const all = [plans('A', 2025), plans('A', 2024), plans('B', 2025), plans('B', 2024, true), plans('C', 2025)];
  const before = new PlansBefore(all);
  assert.deepEqual(
    all.map(each => before.complete(each).projectsBefore),
    [2024, undefined, undefined, undefined, undefined],
  );
});
