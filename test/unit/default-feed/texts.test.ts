// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { realData, withoutRealData } from '../../support/paths.js';
import { fold, records, texts } from './facts.js';

const COLLECTIONS = [
  'sources',
  'territories',
  'jobs',
  'trainings',
  'indicators',
  'resources',
  'commitments',
  'terms',
] as const;
/** Number of words in a row that would be a sentence copied from a source. */
const RUN = 8;

test('texts have French typography', () => {
  const faults = COLLECTIONS.flatMap(name =>
    records(name).flatMap(record =>
      texts(record)
        .filter(({ path }) => !path.endsWith('/url'))
        .filter(({ text }) =>
          / [:;?!%»]|« |\w'\w|[^\u202f\s][;?!»]|[^\u202f\d]:(?!\/\/)|\d (?:ans|mois|heures|jours|km|euros)\b/.test(
            text,
          ),
        )
        .map(({ text }) => `${name}: ${text}`),
    ),
  );
  assert.deepEqual(faults, []);
});

test('no sentence is copied from ROME', { skip: withoutRealData }, () => {
  const words = fold(readFileSync(`${realData}/rome/unix_texte_v460_utf8.csv`, 'utf8')).split(' ');
  const runs = new Set(words.map((_, start) => words.slice(start, start + RUN).join(' ')));
  const copied = records('jobs').flatMap(({ id, summary = '', easySummary = '', access = '', easyAccess = '' }) =>
    [summary, easySummary, access, easyAccess].flatMap(text => {
      const textWords = fold(text).split(' ');
      return textWords
        .map((_, start) => textWords.slice(start, start + RUN))
        .filter(run => run.length === RUN && runs.has(run.join(' ')))
        .map(run => `${id}: ${run.join(' ')}`);
    }),
  );
  assert.deepEqual(copied, []);
});
