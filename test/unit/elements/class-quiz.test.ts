// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Quiz of a class: a code names its jobs in any order, and the guesses are summed.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { dotsOf } from '../../../packages/elements/src/mixed-jobs-prompt/guess-dots.js';
import {
  classLink,
  closeCount,
  codeIn,
  guessed,
  jobsOf,
  newCode,
  ROUNDS,
} from '../../../packages/elements/src/mixed-jobs-prompt/quiz.js';

const jobs = Array.from({ length: 60 }, (_, rank) => ({ id: `job-${rank}` }));

test('a code is read back from its link, whatever its letters; nothing else is', () => {
  for (let draw = 0; draw < 50; draw++) {
    const code = newCode();
    assert.equal(codeIn(new URL(classLink(code, 'https://example.org/mixite?x=1#old')).hash), code);
    assert.equal(codeIn(`#classe=${code.toLowerCase()}`), code);
  }
  for (const hash of ['', '#', '#classe=', '#classe=AEIO', '#classe=BKTRX', '#classement', '#x=BKTR', '#classe=%00'])
    assert.equal(codeIn(hash), undefined, hash);
});

test('a code gives the same jobs in any order of the feed, and mostly the same after an addition', () => {
  const drawnJobs = jobsOf('BKTR', jobs);
  assert.equal(drawnJobs.length, ROUNDS);
  assert.equal(new Set(drawnJobs).size, ROUNDS);
  assert.deepEqual(jobsOf('BKTR', [...jobs].reverse()), drawnJobs);
  const more = jobsOf('BKTR', [...jobs, { id: 'new' }]).filter(({ id }) => id !== 'new');
  assert.deepEqual(more, drawnJobs.slice(0, more.length));
});

test('a code that differs by one letter gives other jobs', () => {
  const series = new Set(
    [...'BCDFGHJKLM'].map(letter =>
      jobsOf(`BKT${letter}`, jobs)
        .map(({ id }) => id)
        .join(),
    ),
  );
  assert.equal(series.size, 10);
});

test('a feed of few jobs gives them all', () => {
  assert.equal(jobsOf('BKTR', jobs.slice(0, 2)).length, 2);
  assert.deepEqual(jobsOf('BKTR', []), []);
});

test('the summary of the guesses runs from the lowest to the highest, with the median', () => {
  assert.equal(guessed([]), undefined);
  assert.deepEqual(guessed([7]), { count: 1, lowest: 7, highest: 7, middle: 7 });
  assert.deepEqual(guessed([12, 3, 5]), { count: 3, lowest: 3, highest: 12, middle: 5 });
  assert.deepEqual(guessed([12, 3]), { count: 2, lowest: 3, highest: 12, middle: 3 });
});

test('a guess is right within one person out of twenty', () => {
  assert.equal(closeCount([0, 1, 2, 3, 20], 5), 3);
  assert.equal(closeCount([], 5), 0);
});

test('each guess has a dot in the column of its number, and no two are in the same place', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 40 }), guesses => {
      const dots = dotsOf(guesses);
      assert.equal(dots.length, guesses.length);
      assert.equal(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size, dots.length);
      for (const [rank, { x, y }] of dots.entries()) {
        assert.equal(Math.floor(x / 10), guesses[rank]);
        assert.ok(y > 0 && y <= 80);
      }
    }),
  );
});
