// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { ageGroups, diplomaGroups, payGroups } from '@orientation-widgets/domain/jobs/job-people.js';
import type { Job } from '@orientation-widgets/feed';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

const people = (fields: Partial<NonNullable<Job['people']>>): NonNullable<Job['people']> => ({
  ...{ period: '2017-2019', sourceId: 'dares' },
  ...fields,
});
const NINE = [10, 10, 10, 10, 10, 10, 15, 15, 10].map((value, rank) => ({
  from: rank === 0 ? 15 : 20 + rank * 5,
  ...(rank < 8 && { to: 24 + rank * 5 }),
  value,
}));

describe('the people of a job', () => {
  test('are in three ages, which are twenty people', () => {
    assert.deepEqual(
      ageGroups(people({ ages: NINE })).map(({ name, value, count }) => [name, value, count]),
      [
        ['moins de 30 ans', 20, 4],
        ['30 à 49 ans', 40, 8],
        ['50 ans et plus', 40, 8],
      ],
    );
  });

  test('keep the ages of a source that has others', () => {
    const ages = [
      { from: 15, to: 34, value: 33.3 },
      { from: 35, value: 66.7 },
    ];
    assert.deepEqual(
      ageGroups(people({ ages })).map(({ name, count }) => [name, count]),
      [
        ['15 à 34 ans', 7],
        ['35 ans et plus', 13],
      ],
    );
  });

  test('are twenty by diploma and by pay, whatever the rounding', () => {
    const thirds = [33.3, 33.3, 33.4];
    const diplomas = (['none', 'cap', 'bac'] as const).map((diploma, rank) => ({ diploma, value: thirds[rank] ?? 0 }));
    const pay = [0, 1250, 2000].map((from, rank) => ({
      ...{ from, value: thirds[rank] ?? 0 },
      ...(rank < 2 && { to: [1250, 2000][rank] }),
    }));
    for (const groups of [diplomaGroups(people({ diplomas })), payGroups(people({ pay }))])
      assert.equal(
        groups.reduce((sum, { count }) => sum + count, 0),
        20,
      );
    assert.match(
      payGroups(people({ pay }))
        .map(({ name }) => name)
        .join('; '),
      /moins de 1\s250\s€; 1\s250 à 2\s000\s€; 2\s000\s€ et plus/,
    );
    assert.deepEqual(diplomaGroups(people({})), []);
  });
});
