// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Recruitment, Tension } from '@orientation-widgets/feed';
import { recruitmentLabel } from '../../../packages/domain/src/jobs/recruitment-labels.js';
import { withheldReason } from '../../../packages/domain/src/tension/tension-labels.js';
import { factorsOf } from '../../../packages/domain/src/tension/tension-factors.js';

const plans = (
  projects: number | null,
  difficult: number | null,
  seasonal: number | null,
  secret: boolean,
  masked?: Recruitment['masked'],
): Recruitment => ({
  fap: 'D1X33',
  territoryId: 'reg-32',
  year: 2024,
  projects,
  difficult,
  seasonal,
  secret,
  ...(masked && { masked }),
  sourceId: 'bmo',
});

test('only the figure with a masked cell is a lower bound, and a share needs two exact figures', () => {
  const cases: [Recruitment, string, string, string][] = [
    [plans(306, 217, 32, true, ['seasonal']), '306', '217, soit 71\u202f%', 'au moins 32'],
    [plans(306, 217, null, true, ['seasonal']), '306', '217, soit 71\u202f%', 'chiffre secret'],
    [plans(306, 217, 32, true, ['projects']), 'au moins 306', '217', '32'],
    [plans(0, 0, null, true, ['seasonal']), 'aucun', '0', 'chiffre secret'],
    [plans(null, null, 5, true, ['difficult']), 'non publié', 'chiffre secret', '5'],
  ];
  for (const [record, planned, difficult, seasonal] of cases) {
    assert.equal(recruitmentLabel(record, 'projects'), planned);
    assert.equal(recruitmentLabel(record, 'difficult'), difficult);
    assert.equal(recruitmentLabel(record, 'seasonal'), seasonal);
  }
});

test('each of exact, lower bound, none, secret and not published has its own words', () => {
  const cases: [Recruitment, string, string, string][] = [
    [plans(306, 217, 32, false), '306', '217, soit 71\u202f%', '32, soit 10\u202f%'],
    [plans(1338, 683, 0, true), 'au moins 1\u202f338', 'au moins 683', 'chiffre secret'],
    [plans(null, null, null, true), 'chiffre secret', 'chiffre secret', 'chiffre secret'],
    [plans(20, null, 0, true), 'au moins 20', 'chiffre secret', 'chiffre secret'],
    [plans(null, null, null, false), 'non publié', 'non publié', 'non publié'],
    [plans(0, 0, 0, false), 'aucun', '0', '0'],
  ];
  for (const [record, planned, difficult, seasonal] of cases) {
    assert.equal(recruitmentLabel(record, 'projects'), planned);
    assert.equal(recruitmentLabel(record, 'difficult'), difficult);
    assert.equal(recruitmentLabel(record, 'seasonal'), seasonal);
  }
});

const tension = (factors: Tension['factors'], missing?: Tension['missing']): Tension => ({
  fap: 'D2Z42',
  territoryId: 'reg-32',
  period: '2019',
  level: null,
  factors,
  missing,
  sourceId: 's',
});

test('the strongest factor comes first, an unpublished one last, and an absent one is left out', () => {
  const factors = factorsOf(tension({ hiringIntensity: 2, labourShortage: null, workingConditions: 5 }));
  assert.deepEqual(
    factors.map(({ key, level }) => [key, level]),
    [
      ['workingConditions', 5],
      ['hiringIntensity', 2],
      ['labourShortage', undefined],
    ],
  );
  assert.deepEqual(factorsOf(tension({})), []);
});

test('a factor added to Object.prototype by the page is not shown', () => {
  Object.defineProperty(Object.prototype, 'jobInstability', { value: 5, configurable: true });
  try {
    assert.deepEqual(
      factorsOf(tension({ hiringIntensity: 1 })).map(({ key }) => key),
      ['hiringIntensity'],
    );
  } finally {
    Reflect.deleteProperty(Object.prototype, 'jobInstability');
  }
});

test('the reason for a missing level is that of the source', () => {
  assert.match(withheldReason(tension({}, 'below-threshold')), /effectif trop faible/);
  assert.match(withheldReason(tension({}, 'not-published')), /la source ne donne pas/);
  assert.match(withheldReason(tension({})), /la source ne donne pas/);
});
