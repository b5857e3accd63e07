// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectionOf } from '@orientation-widgets/feed';
import type { Job, Training } from '@orientation-widgets/feed';
import { inline } from '../../../packages/domain/src/jobs/job-labels.js';
import { paySentence } from '../../../packages/domain/src/jobs/pay-labels.js';
import { byTitle, trainingsTo } from '../../../packages/domain/src/jobs/trainings-to.js';
import { shareInWords } from '../../../packages/elements/src/jobs/share-discs.js';

const salary = (amounts: Partial<NonNullable<Job['salary']>>): NonNullable<Job['salary']> => ({
  unit: 'net-month',
  period: '2024',
  sourceId: 's',
  ...amounts,
});

test('pay is one sentence with its year and its unit', () => {
  const cases: [Partial<NonNullable<Job['salary']>>, string | undefined][] = [
    [{ low: 1900, high: 2600 }, 'En 2024\u202f: 1\u202f900 à 2\u202f600\u00a0€ net par mois.'],
    [{ low: 1900, median: 2200, high: 2600 }, 'En 2024\u202f: 1\u202f900 à 2\u202f600\u00a0€ net par mois.'],
    [
      { median: 1549, period: '2017-2019' },
      'En 2017-2019\u202f: 1\u202f549\u00a0€ net par mois. Une personne sur deux gagnait plus.',
    ],
    [{ low: 1500, unit: 'gross-month' }, 'En 2024\u202f: à partir de 1\u202f500\u00a0€ brut par mois.'],
    [{ high: 30000, unit: 'gross-year' }, 'En 2024\u202f: jusqu’à 30\u202f000\u00a0€ brut par an.'],
    [{}, undefined],
  ];
  for (const [amounts, words] of cases) assert.equal(paySentence(salary(amounts)), words);
});

test('a line of several texts keeps capitals for acronyms only', () => {
  assert.equal(inline(['Métallurgie', 'Chantiers navals', 'BTP']), 'Métallurgie, chantiers navals, BTP');
  assert.equal(inline([]), '');
});

test('a share is told as persons out of twenty, and never as none or all when it is not', () => {
  assert.equal(shareInWords(0), 'soit aucune personne sur 20');
  assert.equal(shareInWords(3.1), 'soit moins d’une personne sur 20');
  assert.equal(shareInWords(4.7), 'soit 1 personne sur 20');
  assert.equal(shareInWords(5), 'soit 1 personne sur 20');
  assert.equal(shareInWords(90.8), 'soit 18 personnes sur 20');
  assert.equal(shareInWords(96.9), 'soit plus de 19 personnes sur 20');
});

test('trainings come by ROME, those that certify first, then by level', () => {
  const training = (id: string, rome: string[], level: number | null, certifying = true): Training => ({
    id,
    title: id,
    certifications: [],
    certifying,
    level,
    entryLevel: null,
    domains: [],
    formacodes: [],
    nsf: [],
    rome,
    sourceId: 's',
  });
  const trainings = collectionOf([
    training('découverte', ['H2913'], null, false),
    training('bts', ['H2913', 'I1304'], 5),
    training('cap', ['H2913'], 3),
    training('ailleurs', ['G1602'], 3),
    training('inconnu', ['H2913'], null),
  ]);
  assert.deepEqual(
    trainingsTo(['H2913'], trainings).map(({ id }) => id),
    ['cap', 'bts', 'inconnu', 'découverte'],
  );
  assert.deepEqual(trainingsTo(['Z0000'], trainings), []);
});

test('a title of one level is one line, whatever its capitals and accents', () => {
  const titles = [
    ['CAP Métallerie', 3],
    ['cap metallerie', 3],
    ['CAP Métallerie', 4],
    ['BTS soudage', 5],
  ] as const;
  const trainings = titles.map(([title, level], index) => ({ id: String(index), title, level }) as Training);
  assert.deepEqual(
    byTitle(trainings).map(group => [group.title, group.level, group.trainings.map(({ id }) => id)]),
    [
      ['CAP Métallerie', 3, ['0', '1']],
      ['CAP Métallerie', 4, ['2']],
      ['BTS soudage', 5, ['3']],
    ],
  );
});
