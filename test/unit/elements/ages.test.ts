// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Population by age and sex: both sides share one scale, and a part is never shown as the whole.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Observation } from '@orientation-widgets/feed';
import { pyramidPlot } from '../../../packages/elements/src/charts/pyramid-plot.js';
import { ageGroups } from '../../../packages/elements/src/indicator-board/detail/ages-view.js';
import { home, record, region } from './support/measures.js';

const of = (sex: Observation['sex'], age: string, value: number | null, more: Partial<Observation> = {}): Observation =>
  record(home.id, value, { sex, age, ...more });
const both = (age: string, male: number, female: number): Observation[] => [
  of('male', age, male),
  of('female', age, female),
];

test('the oldest group comes first, of the last period, of the territory alone', () => {
  const observations = [
    ...both('0-19', 20, 19),
    ...both('20-59', 30, 31),
    ...both('60+', 10, 14),
    of('male', '0-19', 99, { period: '2020' }),
    of('female', '0-19', 99, { territoryId: region.id }),
    record(home.id, 124),
  ];
  assert.deepEqual(ageGroups(observations, home.id), [
    '2024',
    [
      { age: '60+', male: 10, female: 14 },
      { age: '20-59', male: 30, female: 31 },
      { age: '0-19', male: 20, female: 19 },
    ],
  ]);
});

test('a group of which one sex is not known leaves no pyramid', () => {
  const ageRecords = [...both('0-19', 20, 19), ...both('20-59', 30, 31)];
  assert.deepEqual(ageGroups([...ageRecords, of('male', '60+', 10)], home.id), ['2024', []]);
  const secret = of('female', '60+', null, { missing: 'secret' });
  assert.deepEqual(ageGroups([...ageRecords, of('male', '60+', 10), secret], home.id), ['2024', []]);
});

test('both sides have one scale, from the middle', () => {
  const group = (left: number, right: number) => ({ name: 'x', left, right, leftLabel: '', rightLabel: '' });
  const bars = pyramidPlot([group(50, 100), group(0, 25)]).marks.flatMap(mark => (mark.kind === 'rect' ? [mark] : []));
  const [left, right, none, quarter] = bars;
  assert.ok(left && right && none && quarter);
  assert.equal(left.x + left.width, 50);
  assert.equal(right.x, 50);
  assert.equal(right.width, 2 * left.width);
  assert.equal(quarter.width, right.width / 4);
  assert.equal(none.width, 0);
});
