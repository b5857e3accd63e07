// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Session } from '@orientation-widgets/feed';
import { seatPaths } from '../../../packages/domain/src/trainings/seat-paths.js';

const pathsOf = (session: Partial<Session>): ReturnType<typeof seatPaths> => seatPaths(session as Session);

/** Number of dots of a path, 20 units apart. */
const dotCount = (path = ''): number =>
  [...path.matchAll(/h([\d.]+)/g)].reduce((count, [, length]) => count + Math.round(Number(length) / 20) + 1, 0);

describe('seatPaths', () => {
  test('draws a dot for each place, and leaves empty those that nobody wanted first', () => {
    const paths = pathsOf({ capacity: 17, firstWishes: 3 });
    assert.deepEqual([paths?.places, paths?.free, paths?.beyond].map(dotCount), [17, 14, 0]);
    assert.equal(paths?.limit, '');
  });

  test('draws the wishes beyond the places past a line, in the row or in rows of their own', () => {
    const inRow = pathsOf({ capacity: 12, firstWishes: 18 });
    assert.deepEqual([inRow?.places, inRow?.free, inRow?.beyond].map(dotCount), [12, 0, 6]);
    assert.match(inRow?.limit ?? '', /v/);
    const below = pathsOf({ capacity: 30, firstWishes: 52 });
    assert.equal(dotCount(below?.beyond), 22);
    assert.match(below?.limit ?? '', /h/);
    assert.ok((below?.height ?? 0) > 2 * 20 + 2 * 20);
  });

  test('draws nothing without places, with too many, or with wishes that are not first', () => {
    for (const session of [{}, { capacity: 0 }, { capacity: 61 }, { capacity: 10, confirmedWishes: 4 }])
      assert.equal(pathsOf(session), undefined);
  });
});
