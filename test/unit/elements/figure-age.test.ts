// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOldFigure } from '../../../packages/domain/src/jobs/figure-age.js';
import { tensionSentence } from '../../../packages/domain/src/tension/tension-labels.js';
import { easyTension } from '../../../packages/domain/src/words/easy-words.js';

test('a figure is old when its last year is more than three years ago', () => {
  const today = new Date('2026-11-27');
  for (const [period, old] of [
    ['2019', true],
    ['2017-2019', true],
    ['2022', true],
    ['2023', false],
    ['2021-2024', false],
    ['septembre 2025', false],
    ['année non précisée', false],
    ['', false],
  ] as const)
    assert.equal(isOldFigure(period, today), old, period);
});

test('a level of an earlier year is worded in the past, with its year', () => {
  for (const level of [1, 2, 3, 4, 5] as const) {
    assert.match(tensionSentence(level, '2019'), /^En 2019, les employeurs (?:recrutaient|avaient) /);
    assert.match(easyTension(level, '2019'), /^En 2019, .*(?:était|pouvait|avait|manquait) /);
  }
});
