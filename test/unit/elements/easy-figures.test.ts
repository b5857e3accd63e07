// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Figures in easy words: rounded, and never to a value that changes their meaning.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Observation } from '@orientation-widgets/feed';
import {
  about,
  changeWords,
  comparisonWords,
  easyPeriod,
  valueWords,
} from '../../../packages/elements/src/indicator-board/figure/easy-figure-words.js';
import type { FigureContext } from '../../../packages/domain/src/measures/figures.js';
import { home, measure, record, region } from './support/measures.js';

const percent = { unit: '%', kind: 'rate' } as const;
const plain = (words: string): string => words.replace(/\s/g, ' ');

const contextOf = (homeObservation: Observation, other?: Observation): FigureContext =>
  ({
    figures: { territory: home, reference: region, updated: '2026-11-24' },
    measure: measure({ ...percent, frequency: 'yearly' }),
    observation: homeObservation,
    other,
  }) as unknown as FigureContext;

test('a value is rounded to a readable number, and never to zero', () => {
  const jobs = { unit: 'emplois', kind: 'count' } as const;
  for (const [value, words] of [
    [10.8, 'environ 11 %'],
    [9, '9 %'],
    [1.74, 'environ 1,7 %'],
    [0.34, '0,34 %'],
    [0.0431, 'environ 0,043 %'],
    [0, '0 %'],
    [-0.26, '-0,26 %'],
  ] as const)
    assert.equal(plain(about(value, percent)), words);
  assert.equal(plain(about(96_316, jobs)), 'environ 96 000 emplois');
  assert.equal(plain(about(96_000, jobs)), '96 000 emplois');
  assert.equal(plain(about(137, jobs)), 'environ 140 emplois');
});

test('a share is given out of twenty, and is never none or all unless it is exactly that', () => {
  const words = (value: number): string => plain(valueWords(contextOf(record(home.id, value, { period: '2025' }))));
  assert.match(words(24.6), /C’est comme 5 sur 20\.$/);
  assert.match(words(0.4), /C’est moins de 1 sur 20\.$/);
  assert.match(words(99.2), /C’est plus de 19 sur 20\.$/);
  assert.match(words(0), /C’est comme 0 sur 20\.$/);
});

test('an old, provisional or partial figure says so', () => {
  const words = (more: Partial<Observation>): string =>
    plain(valueWords(contextOf(record(home.id, 24, { period: '2025', ...more }))));
  assert.match(words({ period: '2016' }), /Cela a pu changer\.$/);
  assert.match(words({ flags: ['provisional'] }), /Ce chiffre peut encore changer\.$/);
  assert.match(words({ flags: ['conflict'] }), /Ce chiffre n’est pas sûr\.$/);
  assert.match(words({ coverage: 80 }), /Une partie n’est pas comptée\.$/);
});

test('values that do not compare are listed side by side, without « plus » or « moins »', () => {
  const homeRecord = record(home.id, 10.8, { period: '2025' });
  const beside = (value: number, period: string): string =>
    plain(comparisonWords(contextOf(homeRecord, record(region.id, value, { period }))));
  assert.equal(beside(9.4, '2025'), 'Hauts-de-France : environ 9 %. Ici, c’est plus.');
  assert.equal(beside(12.2, '2025'), 'Hauts-de-France : environ 12 %. Ici, c’est moins.');
  assert.equal(beside(11.4, '2025'), 'Hauts-de-France : environ 11 %. Ici, c’est presque pareil.');
  assert.equal(beside(9.4, '2024'), 'Hauts-de-France : environ 9 % (2024).');
});

test('a change names its first period, in months for a quarter', () => {
  const [first, last] = [record(home.id, 12.4, { period: '2014-Q1' }), record(home.id, 10.8, { period: '2025-Q4' })];
  assert.equal(plain(changeWords(first, last, percent)), 'Janvier à mars 2014 : environ 12 %. Depuis, cela a baissé.');
  assert.match(changeWords(first, { ...last, value: 12.6 }, percent), /Depuis, cela a peu changé\.$/);
  assert.equal(easyPeriod('2025-Q3'), 'juillet à septembre 2025');
  assert.equal(easyPeriod('2025-01'), 'janvier 2025');
  assert.equal(easyPeriod('2023-2024'), '2023-2024');
  assert.equal(easyPeriod(''), 'année non précisée');
});
