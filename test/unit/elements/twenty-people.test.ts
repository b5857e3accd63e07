// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Outcome } from '@orientation-widgets/feed';
import fc from 'fast-check';
import { employedCount } from '../../../packages/elements/src/trainings/dot-chart-labels.js';
import { twentyPeople } from '../../../packages/domain/src/trainings/dot-count.js';

const outcome = (employed: number | null, furtherStudy: number | null, leavers?: number): Outcome => ({
  route: 'school',
  cohort: '2022-2023',
  employed: { '6': employed },
  furtherStudy,
  sourceId: 's',
  ...(leavers === undefined ? {} : { leavers }),
});

const people = (record: Outcome): number[] => twentyPeople(record).map(part => part.people);

describe('twenty people', () => {
  it('lays studies and work on the same twenty people', () => {
    assert.deepEqual(people(outcome(39, 56)), [11, 4, 5]);
    assert.deepEqual(people(outcome(69, 36)), [7, 9, 4]);
  });

  it('makes no statement about an unpublished share, and leaves out an empty part', () => {
    assert.deepEqual(twentyPeople(outcome(null, null)), []);
    assert.deepEqual(people(outcome(50, null)), [10, 10]);
    assert.deepEqual(people(outcome(null, 100)), [20]);
  });

  it('never describes work as unknown for people whose employment is not published', () => {
    assert.deepEqual(
      twentyPeople(outcome(null, 40)).map(({ kind }) => kind),
      ['studying', 'left'],
    );
  });

  it('always adds up to twenty', () => {
    const share = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));
    fc.assert(
      fc.property(share, share, (employed, study) => {
        const parts = people(outcome(employed, study));
        assert.equal(
          parts.reduce((sum, part) => sum + part, 0),
          parts.length ? 20 : 0,
        );
      }),
    );
  });

  it('counts the people at work when the source says how many were observed', () => {
    assert.match(employedCount(outcome(39, 56, 171)) ?? '', /39\u202f% des 171 personnes .* environ 67/);
    assert.doesNotMatch(employedCount(outcome(39, 56)) ?? '', /environ/);
  });
});
