// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  farSentence,
  gainSentence,
  nearestCell,
  totalSentence,
} from '../../../packages/portal/src/duel/duel-labels.js';
import {
  countBeads,
  countFar,
  nearestTeams,
  readGuess,
  womenOf,
} from '../../../packages/portal/src/duel/duel-rules.js';

const round = (first: number, second: number, share: number) => ({
  guesses: [first, second] as const,
  women: womenOf(share),
});

describe('a duel', () => {
  test('accepts a whole number from 0 to 20 and nothing else', () => {
    assert.deepEqual(['0', '7', ' 20 ', '05'].map(readGuess), [0, 7, 20, 5]);
    assert.deepEqual(
      ['', '21', '-1', '1,5', '1e1', 'deux', '120'].map(readGuess),
      Array.from({ length: 7 }, () => undefined),
    );
  });

  test('rounds a share to women out of twenty, and less than one to a half', () => {
    assert.deepEqual([0, 3.1, 4.5, 28.3, 50.1, 95.5, 97.6, 100].map(womenOf), [0, 0.5, 1, 6, 10, 19, 19.5, 20]);
  });

  test('gives a bead to the nearest team, and to both when they are as near', () => {
    assert.deepEqual(nearestTeams(round(6, 2, 3.1)), [false, true]);
    assert.deepEqual(nearestTeams(round(15, 12, 84.8)), [true, false]);
    assert.deepEqual(nearestTeams(round(5, 7, 28.3)), [true, true]);
    assert.deepEqual(nearestTeams(round(0, 1, 3.1)), [true, true]);
    assert.deepEqual(nearestTeams(round(9, 9, 22.2)), [true, true]);
  });

  test('adds the beads and the guesses that were far', () => {
    const rounds = [round(6, 2, 3.1), round(15, 12, 84.8), round(9, 9, 22.2), round(10, 8, 50.1)];
    assert.deepEqual(countBeads(rounds), [3, 2]);
    assert.equal(countFar(rounds), 1);
    assert.equal(totalSentence(rounds), 'Les Comètes gagnent\u202f: 3 perles. Les Étoiles\u202f: 2 perles.');
    assert.equal(farSentence(rounds), 'Pour 1 métier sur 4, nous étions loin\u202f: plus de deux personnes.');
    assert.equal(totalSentence(rounds.slice(0, 2)), 'À égalité\u202f: 1 perle pour chaque équipe.');
    assert.match(farSentence(rounds.slice(0, 2)), /une équipe au moins était proche/);
  });

  test('tells who gains a bead, in a sentence and in a cell', () => {
    assert.equal(gainSentence(round(6, 2, 3.1)), 'Les Étoiles sont les plus près. Une perle de plus.');
    assert.equal(gainSentence(round(0, 1, 3.1)), 'À égalité\u202f: une perle pour chaque équipe.');
    assert.deepEqual([round(6, 2, 3.1), round(0, 1, 3.1)].map(nearestCell), ['Les Étoiles', 'les deux']);
  });
});
