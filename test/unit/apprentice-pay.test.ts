// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { apprenticePay, workStudyPay } from '@orientation-widgets/domain/pay/apprentice-pay.js';
import { isWageOutdated, MINIMUM_WAGE, monthlyWage } from '@orientation-widgets/domain/pay/minimum-wage.js';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { realData } from '../support/paths.js';

/** Article D. 6222-26 of the Code du travail, with D. 6222-27: first and last age, then the shares of the three years. */
const ARTICLE = [
  [15, 17, 27, 39, 55],
  [18, 20, 43, 51, 67],
  [21, 25, 53, 61, 78],
  [26, 60, 100, 100, 100],
] as const;

/** Gross euros an hour and a month, from the days that raised the minimum wage. */
const WAGES = [
  ['2024-01-01', 11.65, 1766.92],
  ['2024-11-01', 11.88, 1801.8],
  ['2026-01-01', 12.02, 1823.03],
  ['2026-06-01', 12.31, 1867.02],
] as const;

const folder = `${realData}/apprenticeship/`;
const isWithoutFiles = !existsSync(folder) && 'the producers’ files are missing';

describe('apprenticePay', () => {
  test('returns the percentage of every age and year of the article', () => {
    for (const [from, to, ...percents] of ARTICLE)
      for (const age of [from, to])
        assert.deepEqual(
          [1, 2, 3].map(year => apprenticePay(age, year)?.percent),
          percents,
          `${age}`,
        );
  });

  test('takes the percentage of the monthly wage, to the cent', () => {
    assert.equal(apprenticePay(16, 1)?.grossMonth, 504.1);
    assert.equal(apprenticePay(19, 2)?.grossMonth, 952.18);
    assert.equal(apprenticePay(23, 3)?.grossMonth, 1456.28);
    assert.equal(apprenticePay(30, 1)?.grossMonth, 1867.02);
  });

  test('says from which age an agreement may raise it', () => {
    assert.equal(apprenticePay(20, 1)?.isRaisedByAgreement, false);
    assert.equal(apprenticePay(21, 1)?.isRaisedByAgreement, true);
  });

  test('returns no pay under 15, nor for a year without a rate', () => {
    assert.equal(apprenticePay(14, 1), undefined);
    assert.equal(apprenticePay(18, 0), undefined);
    assert.equal(apprenticePay(18, 4), undefined);
    assert.equal(apprenticePay(18, 1.5), undefined);
    assert.equal(apprenticePay(Number.NaN, 1), undefined);
  });

  test('agrees with the article as it is published', { skip: isWithoutFiles }, () => {
    const articles = JSON.parse(readFileSync(`${folder}code-du-travail-apprentissage-formation.json`, 'utf8')) as {
      num: string;
      texte: string;
      etat: string;
    }[];
    const article = articles.find(({ num, etat }) => num === 'D6222-26' && etat === 'VIGUEUR');
    const published = [...(article?.texte ?? '').matchAll(/(\d+) % du salaire minimum de croissance/g)].map(
      ([, share]) => Number(share),
    );
    assert.deepEqual(published, [27, 39, 55, 43, 51, 67, 53, 61, 78, 100]);
    assert.deepEqual(published, [
      ...[16, 18, 21].flatMap(age => [1, 2, 3].map(year => apprenticePay(age, year)?.percent)),
      apprenticePay(26, 1)?.percent,
    ]);
  });

  test('agrees with every rate of the simulator of the State', { skip: isWithoutFiles }, () => {
    const rates = [
      ...readFileSync(`${folder}lba-taux-smic.ts`, 'utf8').matchAll(
        /APPRENTISSAGE_TAUX_(\d)\w+_(\d)EME_ANNEE_CONTRAT: number = ([\d.]+)|APPRENTISSAGE_TAUX_(\d)\w+_1ERE_ANNEE_CONTRAT: number = ([\d.]+)/g,
      ),
    ].map(([, band = '', year = '1', rate, firstBand, firstRate]) => ({
      band: Number(firstBand ?? band),
      year: Number(year),
      percent: Math.round(Number(firstRate ?? rate) * 100),
    }));
    assert.equal(rates.length, 16);
    const ages = [14 + 1, 18, 21, 26];
    for (const { band, year, percent } of rates)
      // The simulator gives a fourth year, which has the rate of the third.
      assert.equal(apprenticePay(ages[band - 1] ?? 0, Math.min(year, 3))?.percent, percent, `${band}, ${year}`);
  });
});

describe('workStudyPay', () => {
  test('returns the four percentages of the article, then the whole minimum wage', () => {
    const percents = (age: number): unknown[] => [false, true].map(hasBac => workStudyPay(age, hasBac)?.percent);
    assert.deepEqual(percents(16), [55, 65]);
    assert.deepEqual(percents(20), [55, 65]);
    assert.deepEqual(percents(21), [70, 80]);
    assert.deepEqual(percents(26), [100, 100]);
    assert.equal(workStudyPay(15, false), undefined);
    assert.equal(workStudyPay(16, false)?.grossMonth, 1026.86);
    assert.equal(workStudyPay(26, false)?.isRaisedByAgreement, true);
  });
});

describe('the minimum wage', () => {
  test('returns the monthly amount that each text publishes', () => {
    for (const [since, grossHour, grossMonth] of WAGES)
      assert.equal(monthlyWage({ since, grossHour, text: '', url: '' }), grossMonth, since);
  });

  test('is the latest of the published amounts', { skip: isWithoutFiles }, () => {
    for (const [file, value] of [
      ['smic_b_horaire.yaml', MINIMUM_WAGE.grossHour],
      ['smic_b_mensuel.yaml', monthlyWage(MINIMUM_WAGE)],
    ] as const) {
      const [values = ''] = readFileSync(folder + file, 'utf8').split('\nmetadata:');
      const [, since, amount] = [...values.matchAll(/(\d{4}-\d\d-\d\d):\s+value: ([\d.]+)/g)].at(-1) ?? [];
      assert.deepEqual([since, Number(amount)], [MINIMUM_WAGE.since, value], file);
    }
  });

  test('is marked as to be checked from the next 1 January', () => {
    assert.equal(isWageOutdated(MINIMUM_WAGE, '2026-12-31'), false);
    assert.equal(isWageOutdated(MINIMUM_WAGE, '2027-01-01'), true);
  });
});
