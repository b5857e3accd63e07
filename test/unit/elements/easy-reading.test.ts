// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  easyFactor,
  easyLevel,
  easyRoute,
  easyTension,
} from '../../../packages/elements/src/reading/lazy/easy-reading.js';
import { records } from '../default-feed/facts.js';

/** Words in a sentence, at most. */
const LONGEST = 12;
/** Jobs that have an easy text, at least. */
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

test('the way in has its easy text: one to three short sentences, a diploma with how long it takes', () => {
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

test('every factor, route, level of training and level of tension has its easy text', () => {
  const texts = [
    ...FACTORS.map(easyFactor),
    ...ROUTES.map(easyRoute),
    ...LEVELS.map(easyLevel),
    ...([1, 2, 3, 4, 5] as const).map(level => easyTension(level, '2019')),
  ];
  assert.equal(new Set(texts).size, FACTORS.length + ROUTES.length + LEVELS.length + 5);
  assert.deepEqual(tooLong(texts), []);
});
