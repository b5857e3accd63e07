// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { buildWith, type Built } from '../support/built.js';

const TENSIONS = { id: 'levels', kind: 'dares-tensions', path: 'levels.csv' };
const INDEX = { id: 'index', kind: 'dares-index', path: 'index.csv' };

/** One family per level in 2019: levels 1 to 5 from -1 to 1. */
const LEVELS = `fap;Tension ;Catégorie Tension;Intensité d'embauches;Année;niveau_geo
${[-1, -0.5, 0, 0.5, 1].map((index, rank) => `A${rank}Z40;${index};${rank + 1}.0;3;2019;nat`).join('\n')}
A0Z40;-0.9;1.0;3;2019;nat
`;

async function pointsOf(
  t: TestContext,
  index: string,
  sources: readonly object[] = [TENSIONS, INDEX],
  levels = LEVELS,
): Promise<{ built: Built; points: unknown[] }> {
  const built = await buildWith(t, sources, { 'levels.csv': levels, 'index.csv': `fap,Tension ,Année\n${index}` });
  const points = (await built.records('tensionSeries')).filter(({ sourceId }) => sourceId === 'index');
  return { built, points: points.map(({ period, level, index: value, missing }) => [period, level, value, missing]) };
}

test('dares-index: the levels of past years are the slices of the published ones', async t => {
  const { built, points } = await pointsOf(
    t,
    'B0Z20,-3,2011\nB0Z20,-0.95,2012\nB0Z20,-0.7,2013\nB0Z20,0.5,2014\nB0Z20,2.345,2015\nB0Z20,,2016\nB0Z20,1,2019\n',
  );
  assert.deepEqual(points, [
    ['2011', 1, -3, undefined],
    ['2012', 1, -0.95, undefined],
    ['2013', null, -0.7, 'not-published'],
    ['2014', 4, 0.5, undefined],
    ['2015', 5, 2.35, undefined],
  ]);
  assert.deepEqual(
    built.report.sources[1]?.skipped.map(({ reason }) => reason),
    ['index not published', 'year whose levels are published'],
  );
});

test('dares-index: other families and levels that are no slices give no level', async t => {
  assert.deepEqual((await pointsOf(t, 'B0Z20,-3,2022\n')).points, [['2022', null, -3, 'not-published']]);
  assert.deepEqual((await pointsOf(t, 'B0Z20,0,2011\n', undefined, `${LEVELS}B0Z20;-0.2;5.0;3;2019;nat\n`)).points, [
    ['2011', null, 0, 'not-published'],
  ]);
  const { built, points } = await pointsOf(t, 'B0Z20,0,2011\n', [INDEX]);
  assert.deepEqual(points, [['2011', null, 0, 'not-published']]);
  assert.match(built.report.sources[0]?.warnings[0]?.reason ?? '', /list dares-tensions first/);
});

test('dares-index: the slices are those of all rows, whatever the territory of the feed', async t => {
  const levels =
    LEVELS.replace('niveau_geo', 'niveau_geo;reg').replaceAll(';nat', ';nat;') + 'A0Z40;-0.6;1.0;3;2019;reg;11\n';
  const { built, points } = await pointsOf(t, 'B0Z20,-0.7,2013\n', undefined, levels);
  assert.deepEqual(points, [['2013', 1, -0.7, undefined]]);
  assert.deepEqual(
    built.report.sources[0]?.skipped.map(({ code, count }) => [code, count]),
    [['row-outside-territory', 1]],
  );
});

test('dares-tensions: a repeated family keeps the first, and the second is reported', async t => {
  const [, first = ''] = LEVELS.split('\n');
  const { built } = await pointsOf(t, '', [TENSIONS], `${LEVELS}${first}\n${first.replace(';1.0;', ';4.0;')}\n`);
  const levels = (await built.records('tensions')).filter(({ fap }) => fap === 'A0Z40').map(({ level }) => level);
  assert.deepEqual(levels, [1]);
  assert.deepEqual(
    built.report.sources[0]?.dropped.map(({ examples }) => examples),
    [
      [
        'levels.csv:7: same codes as an earlier row, other values: the first are kept',
        'levels.csv:9: same codes as an earlier row, other values: the first are kept',
      ],
    ],
  );
});

test('dares-index: an invalid row is left out with its line', async t => {
  const { built } = await pointsOf(t, '__proto__,1,2011\nB0Z20,fort,2011\nB0Z20,1,hier\n');
  assert.deepEqual(
    built.report.sources[1]?.dropped.flatMap(({ examples }) => examples),
    [
      'index.csv:2: "__PROTO__" is not a FAP code of 3 or 5 characters',
      'index.csv:3: "fort" is not a number',
      'index.csv:4: "hier" is not a year',
    ],
  );
});
