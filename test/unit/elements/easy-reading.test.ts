// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tension } from '@orientation-widgets/feed';
import { easyLevel, easyRoute, easyTension, firstSentences } from '../../../packages/domain/src/words/easy-words.js';
import { reasonsOf } from '../../../packages/domain/src/tension/easy-reasons.js';
import { records } from '../default-feed/facts.js';

/** Maximum number of words in a sentence. */
const LONGEST = 12;
/** Minimum number of jobs that have an easy text. */
const JOBS = 60;

const FACTORS = [
  'hiringIntensity',
  'labourShortage',
  'workingConditions',
  'trainingJobLink',
  'jobInstability',
  'geographicMismatch',
  'wageUnattractiveness',
] as const;
const ROUTES = ['school', 'apprenticeship', 'work-study', 'continuing', 'vae'] as const;
const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter(Boolean);
}

function tooLong(texts: readonly string[]): string[] {
  return texts.flatMap(sentences).filter(sentence => sentence.split(/[\s\u00a0\u202f]+/).length > LONGEST);
}

const jobs = records('jobs').filter(({ easySummary }) => easySummary);

test('most jobs have an easy text, of one to three short sentences', () => {
  assert.ok(jobs.length >= JOBS, `${jobs.length} jobs`);
  assert.deepEqual(tooLong(jobs.map(({ easySummary = '' }) => easySummary)), []);
  assert.deepEqual(
    jobs.filter(({ easySummary = '' }) => sentences(easySummary).length > 3).map(({ id }) => id),
    [],
  );
});

test('an easy text ends its sentences, speaks to the reader, and has no word of specialists', () => {
  const faults = jobs.filter(
    ({ easySummary = '' }) =>
      !/[.!?]$/.test(easySummary) || !/\b[Vv]ous\b/.test(easySummary) || /[;()/]|\b[A-Z]{2,}\b/.test(easySummary),
  );
  assert.deepEqual(
    faults.map(({ id, easySummary }) => `${id}: ${easySummary}`),
    [],
  );
});

test('the way in has its easy text of one to three short sentences', () => {
  const texts = records('jobs').map(({ id, easyAccess = '' }) => ({ id, easyAccess }));
  assert.deepEqual(tooLong(texts.map(({ easyAccess }) => easyAccess)), []);
  const faults = texts.filter(
    ({ easyAccess }) =>
      !/^\p{Lu}.*\.$/u.test(easyAccess) ||
      sentences(easyAccess).length > 3 ||
      /[;()/]|\b(?!CAP\b|BAFA\b)[A-Z]{2,}\b/.test(easyAccess),
  );
  assert.deepEqual(faults, []);
});

const every = (level: number | null): Tension['factors'] =>
  Object.fromEntries(FACTORS.map(factor => [factor, level])) as Tension['factors'];
const tension = (level: 1 | 2 | 3 | 4 | 5, factors: Tension['factors']): Tension => ({
  fap: 'D2Z42',
  territoryId: 'reg-32',
  period: '2024',
  level,
  factors,
  sourceId: 's',
});

test('every reason, route, level of training and level of tension has its easy text', () => {
  const reasons = reasonsOf(tension(5, every(5))).why.map(({ sentence }) => sentence);
  const texts = [
    ...reasons,
    ...ROUTES.map(easyRoute),
    ...LEVELS.map(easyLevel),
    ...([1, 2, 3, 4, 5] as const).map(level => easyTension(level, '2019')),
  ];
  assert.equal(new Set(texts).size, FACTORS.length + ROUTES.length + LEVELS.length + 5);
  assert.deepEqual(tooLong(texts), []);
});

test('only a factor of level 4 or 5 is a reason; the others are named, those not published apart', () => {
  for (const level of [1, 2, 3]) {
    const { why, little } = reasonsOf(tension(4, every(level)));
    assert.deepEqual([why.length, little.length], [0, FACTORS.length]);
  }
  const mixed = reasonsOf(tension(4, { ...every(4), workingConditions: 2, jobInstability: null }));
  assert.equal(mixed.why.length, FACTORS.length - 2);
  assert.deepEqual([mixed.little, mixed.unknown], [['la fatigue'], ['la durée des contrats']]);
});

test('where work was hard to find, no reason says that there is plenty of it', () => {
  for (const level of [1, 2] as const) {
    const { why, little } = reasonsOf(tension(level, every(5)));
    assert.deepEqual(
      why.map(({ sentence }) => sentence).filter(sentence => /beaucoup d’offres|Peu de personnes/.test(sentence)),
      [],
    );
    assert.ok(little.includes('le nombre d’offres'));
  }
});

test('a line has the first sentences of a text, whole', () => {
  assert.equal(firstSentences('Un. Deux ! Trois.', 2), 'Un. Deux !');
  assert.equal(firstSentences('Sans point', 2), 'Sans point');
  assert.equal(firstSentences('Il dure 2,5 ans. On gagne 1 200 €.', 1), 'Il dure 2,5 ans.');
});
