// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openFeed } from '@orientation-widgets/feed';
import type { Job, Recruitment, Tension, TensionPoint } from '@orientation-widgets/feed';
import {
  byLevel,
  comparedPeriod,
  compareRows,
  levelIn,
  referencesOf,
  shownTension,
  territoriesInside,
} from '../../../packages/elements/src/tension-indicator/territories/compare-rows.js';
import { rankingIn } from '../../../packages/domain/src/tension/ranking.js';
import { breakSentence, trendSentence, trendTitle } from '../../../packages/domain/src/tension/trend-labels.js';
import { bestTrend, published, trendsAround } from '../../../packages/domain/src/tension/trend.js';

const job = (id: string, ...fap: string[]): Job => ({
  id,
  title: { feminine: id, masculine: id },
  fap,
  sectors: [],
  skills: [],
  conditions: [],
  related: [],
  links: [],
});
const tension = (
  fap: string,
  territoryId: string,
  period: string,
  level: Tension['level'],
  more: Partial<Tension> = {},
): Tension => ({
  fap,
  territoryId,
  period,
  level,
  factors: {},
  sourceId: 's',
  ...more,
});
const point = (
  fap: string,
  territoryId: string,
  period: string,
  level: TensionPoint['level'],
  more: Partial<TensionPoint> = {},
): TensionPoint => ({
  fap,
  territoryId,
  period,
  level,
  sourceId: 's',
  ...more,
});
const planned = (fap: string, territoryId: string, projects: number): Recruitment => ({
  fap,
  territoryId,
  year: 2024,
  projects,
  difficult: 1,
  seasonal: 0,
  secret: false,
  sourceId: 'b',
});

const feedWith = (more: object): ReturnType<typeof openFeed> =>
  openFeed({
    formatVersion: '1.0',
    title: 't',
    publisher: { name: 'p' },
    language: 'fr',
    updated: '2026-11-24',
    territory: 'reg',
    territories: [
      { id: 'fr', kind: 'country', code: 'FR', name: 'France', parents: [] },
      { id: 'reg', kind: 'region', code: '32', name: 'Région', parents: ['fr'] },
      { id: 'dep', kind: 'department', code: '59', name: 'Nord', parents: ['reg', 'fr'] },
      { id: 'bas', kind: 'bassin', code: '1', name: 'Lille', parents: ['dep', 'reg', 'fr'] },
    ],
    jobs: [job('a', 'A0Z40', 'A0X40'), job('b', 'B0Z40'), job('c', 'C0Z40')],
    ...more,
  });

async function trends(territoryId: string, tensions: Tension[], series: TensionPoint[]) {
  const territories = await feedWith({}).collection('territories');
  return trendsAround(job('a', 'A0Z40', 'A0X40'), territoryId, { tensions, series, territories });
}

describe('a trend', () => {
  it('puts the years of a territory in order, tensions before the series', async () => {
    const [trend] = await trends(
      'reg',
      [tension('A0Z40', 'reg', '2019', 4)],
      [
        point('A0Z40', 'reg', '2019', 1),
        point('A0Z40', 'reg', '2012', 3),
        point('A0Z40', 'reg', '2011', 2),
        point('B0Z40', 'reg', '2010', 5),
      ],
    );
    assert.deepEqual(
      trend?.years.map(({ period, level }) => [period, level]),
      [
        ['2011', 2],
        ['2012', 3],
        ['2019', 4],
      ],
    );
    assert.ok(trend);
    assert.equal(trendTitle(trend), 'Une tension en hausse');
    assert.equal(trendSentence(trend), 'En 2011, la tension était faible. En 2019, elle est élevée.');
  });

  it('falls back upward to where several years are known', async () => {
    const all = await trends(
      'bas',
      [tension('A0Z40', 'dep', '2019', 4), tension('A0Z40', 'reg', '2019', null)],
      [point('A0Z40', 'fr', '2018', 3), point('A0Z40', 'fr', '2019', 2)],
    );
    assert.deepEqual(
      all.map(({ territoryId }) => territoryId),
      ['dep', 'reg', 'fr'],
    );
    const best = bestTrend(all);
    assert.equal(best?.territoryId, 'fr');
    assert.ok(best);
    assert.equal(trendTitle(best), 'Une tension en baisse');
  });

  it('compares only years measured the same way', async () => {
    const [trend] = await trends(
      'reg',
      [
        tension('A0Z40', 'reg', '2019', 1),
        tension('A0Z40', 'reg', '2020', 2),
        tension('A0X40', 'reg', '2021', 5),
        tension('A0X40', 'reg', '2024', 4),
      ],
      [],
    );
    assert.ok(trend);
    assert.equal(trendSentence(trend), 'En 2021, la tension était très élevée. En 2024, elle est élevée.');
    assert.match(breakSentence('2021'), /sept facteurs au lieu de six/);
  });

  it('describes a single year as no trend, and a fluctuating level as not stable', async () => {
    const [firstTrend] = await trends(
      'reg',
      [tension('A0Z40', 'reg', '2019', 4), tension('A0Z40', 'reg', '2018', null)],
      [],
    );
    assert.ok(firstTrend);
    assert.equal(published(firstTrend).length, 1);
    assert.equal(trendTitle(firstTrend), 'Une seule année est connue');
    assert.equal(trendSentence(firstTrend), 'En 2019, la tension est élevée.');
    const [back] = await trends(
      'reg',
      [],
      [point('A0Z40', 'reg', '2011', 4), point('A0Z40', 'reg', '2015', 2), point('A0Z40', 'reg', '2019', 4)],
    );
    assert.ok(back);
    assert.equal(trendTitle(back), 'Une tension revenue au même niveau');
    assert.equal(trendSentence(back), 'En 2011 comme en 2019, la tension est élevée. En 2015, elle était faible.');
    const [still] = await trends('reg', [], [point('A0Z40', 'reg', '2011', 4), point('A0Z40', 'reg', '2019', 4)]);
    assert.ok(still);
    assert.equal(trendTitle(still), 'Une tension stable');
    assert.equal(trendSentence(still), 'En 2011 comme en 2019, la tension est élevée.');
  });
});

describe('a ranking', () => {
  const ranked = async (territoryId: string, tensions: Tension[], series: TensionPoint[]) => {
    const feed = feedWith({});
    return rankingIn(territoryId, {
      jobs: await feed.collection('jobs'),
      tensions,
      series,
      territories: await feed.collection('territories'),
    });
  };

  it('orders by level, then by the index, and leaves out the smaller half', async () => {
    const rankingRows = await ranked(
      'reg',
      [
        tension('A0Z40', 'reg', '2019', 5),
        tension('B0Z40', 'reg', '2019', 5),
        tension('C0Z40', 'reg', '2019', 4),
        tension('X0Z40', 'reg', '2019', 5),
      ],
      [
        point('A0Z40', 'reg', '2019', 5, { index: 1, employment: 900 }),
        point('B0Z40', 'reg', '2019', 5, { index: 2, employment: 800 }),
        point('C0Z40', 'reg', '2019', 4, { index: 0.4, employment: 700 }),
        point('X0Z40', 'reg', '2019', 5, { index: 3, employment: 10 }),
      ],
    );
    assert.equal(rankingRows?.atLeast, 750);
    assert.deepEqual(
      rankingRows?.rows.map(({ job, employment }) => [job?.id, employment]),
      [
        ['b', 800],
        ['a', 900],
      ],
    );
  });

  it('takes the latest year, keeps those not published out, and does without sizes', async () => {
    const rankingRows = await ranked(
      'reg',
      [
        tension('A0Z40', 'reg', '2018', 5),
        tension('B0Z40', 'reg', '2019', null),
        tension('C0Z40', 'reg', '2019', 2),
        tension('A0Z40', 'reg', '2019', 3),
      ],
      [],
    );
    assert.equal(rankingRows?.period, '2019');
    assert.equal(rankingRows?.atLeast, undefined);
    assert.deepEqual(
      rankingRows?.rows.map(({ job }) => job?.id),
      ['a', 'c'],
    );
  });

  it('falls back upward, and is nothing without levels', async () => {
    assert.equal((await ranked('bas', [tension('A0Z40', 'reg', '2019', 3)], []))?.territoryId, 'reg');
    assert.equal(await ranked('bas', [], []), undefined);
  });
});

describe('a comparison', () => {
  const feed = feedWith({
    tensions: [
      tension('A0Z40', 'reg', '2019', 3),
      tension('A0Z40', 'dep', '2019', 5),
      tension('B0Z40', 'reg', '2019', 3),
      tension('C0Z40', 'dep', '2019', null),
      tension('C0Z40', 'reg', '2019', 2),
    ],
    recruitments: [planned('B0Z40', 'reg', 90), planned('A0Z40', 'reg', 10)],
  });

  it('puts the hardest first, then the most hires, and keeps a repeated job once', async () => {
    const rows = await compareRows(feed, { keys: ['a', 'A0Z40', 'b', 'c', 'Z'], territories: ['reg'] });
    assert.deepEqual(
      rows.map(row => [row.job.id, levelIn(comparedPeriod(rows), row)]),
      [
        ['b', 3],
        ['a', 3],
        ['c', 2],
        ['Z', undefined],
      ],
    );
  });

  it('compares one year, the last, and puts what has none that year at the end', async () => {
    const rows = await compareRows(feed, { keys: ['a', 'b', 'c'], territories: ['reg'] });
    const [first, ...rest] = rows;
    const record = first && shownTension(first)?.record;
    assert.ok(first && record);
    const near = { record: { ...record, period: '2031' }, territoryId: 'reg', place: 'reg' };
    const later = { ...first, figures: { ...first.figures, tension: { near } } };
    const mixed = byLevel([...rest, later]);
    assert.equal(comparedPeriod(mixed), '2031');
    assert.equal(mixed[0]?.job.id, later.job.id);
    assert.deepEqual(
      mixed.map(row => levelIn('2031', row) !== undefined),
      [true, false, false],
    );
  });

  it('takes the territory that holds all the others for a reference', async () => {
    const rows = await compareRows(feed, { keys: ['c'], territories: ['dep', 'reg'] });
    const parents: Readonly<Record<string, readonly string[]>> = { dep: ['reg'], other: ['reg'], reg: [] };
    const places = { get: (id: string) => ({ parents: parents[id] ?? [] }) as never };
    const idsOf = (some: typeof rows): string[] => referencesOf(some, places).map(({ territoryId }) => territoryId);
    assert.deepEqual(idsOf(rows), ['reg']);
    const inside = rows.filter(({ territoryId }) => territoryId === 'dep');
    const other = inside.map(row => ({ ...row, territoryId: 'other' }));
    assert.deepEqual(idsOf([...rows, ...other]), ['reg']);
    assert.deepEqual(idsOf([...inside, ...other]), []);
  });

  it('shows the level of the parent territory where a place has none', async () => {
    const [row] = await compareRows(feed, { keys: ['c'], territories: ['dep'] });
    assert.ok(row);
    assert.equal(shownTension(row)?.record.level, 2);
    assert.equal(row.figures.tension.near?.record.level, null);
  });

  it('lists the territories inside another one', async () => {
    assert.deepEqual(await territoriesInside(feed, 'a', 'reg'), ['reg', 'dep']);
    assert.deepEqual(await territoriesInside(feed, 'b', 'dep'), ['dep']);
  });
});
