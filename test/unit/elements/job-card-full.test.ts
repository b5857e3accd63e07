// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Job, Recruitment, Tension } from '@orientation-widgets/feed';
import { occupation } from '../../../packages/elements/src/job-card/json-ld.lazy.js';
import { commonMisconceptions } from '../../../packages/domain/src/jobs/common-misconceptions.js';
import { routeOf } from '../../../packages/domain/src/jobs/training-routes.js';
import type { JobFigures } from '../../../packages/domain/src/jobs/job-figures.js';
import { sessionOf } from '../../support/training.js';

const job = (more: Partial<Job> = {}) => ({ id: 'j', title: { feminine: 'Soudeuse', masculine: 'Soudeur' }, ...more });
const share = (value: number, past?: number): Partial<Job> => ({
  womenShare: {
    value,
    period: '2017-2019',
    sourceId: 's',
    ...(past !== undefined && { history: [{ period: '2003-2005', value: past }] }),
  },
});

function figures(level: number, projects: number | null = 955): JobFigures {
  const tension: Tension = { territoryId: 'reg', period: '2019', level, factors: {}, sourceId: 's' };
  const plans: Recruitment = {
    fap: 'F',
    territoryId: 'reg',
    year: 2024,
    projects,
    difficult: null,
    seasonal: null,
    secret: true,
    sourceId: 's',
  };
  const placed = { territoryId: 'reg', place: 'Hauts-de-France' };
  return {
    askedId: 'reg',
    territoryId: 'Hauts-de-France',
    isLocal: false,
    tension: { near: { record: tension, ...placed } },
    plans: { near: { record: plans, ...placed } },
  };
}

const claims = (more: Partial<Job>, jobFigures?: JobFigures): string[] =>
  commonMisconceptions(job(more), jobFigures).map(({ claim }) => claim);

const IDEAS: readonly (readonly [why: string, claims: string[], more: Partial<Job>, figures?: JobFigures])[] = [
  ['one woman in four', ['C’est un métier d’hommes.'], share(25)],
  ['one man in four', ['C’est un métier de femmes.'], share(75)],
  ['a figure that proves the idea answers nothing', [], share(3.1)],
  ['a mixed job needs no answer', [], share(45)],
  ['no figure, no answer', [], {}],
  ['nobody of one gender: there is nobody to show', [], share(0)],
  ['hard to recruit, and hires planned', ['On n’y trouve pas de travail.'], {}, figures(5)],
  ['hard to recruit, but no figure of hires', [], {}, figures(5, null)],
  ['easy to recruit', ['On y trouve tout de suite du travail.'], {}, figures(1)],
  ['in the middle, nothing is said', [], {}, figures(3)],
];
for (const [why, expected, more, knownFigures] of IDEAS)
  test(`received ideas follow the figures of the job: ${why}`, () =>
    assert.deepEqual(claims(more, knownFigures), expected));

test('both genders get the same sentences, with the figure, the past one and their periods', () => {
  const [women] = commonMisconceptions(job(share(25.1, 19.5)), undefined);
  const [men] = commonMisconceptions(job(share(74.9, 80.5)), undefined);
  const answer =
    'Pas seulement. Il y a 25,1\u202f% de femmes dans ce métier (2017-2019). Elles étaient 19,5\u202f% en 2003-2005. Il est ouvert à toutes et à tous.';
  assert.equal(women?.answer, answer);
  assert.equal(men?.answer, answer.replace('de femmes', 'd’hommes').replace('Elles', 'Ils'));
});

test('the Occupation data of a job hold the known properties and nothing else', () => {
  assert.deepEqual(occupation(job(), undefined), {
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name: 'Soudeuse / Soudeur',
  });
  const fullJob = occupation(
    job({
      summary: 'Assemble.',
      skills: ['Lire un plan', 'Souder'],
      rome: ['H2913'],
      access: 'CAP',
      salary: { median: 1746, unit: 'net-month', period: '2019', sourceId: 's' },
    }),
    'Nord',
  );
  assert.equal(fullJob['skills'], 'Lire un plan, Souder');
  assert.deepEqual(fullJob['occupationLocation'], { '@type': 'AdministrativeArea', name: 'Nord' });
  assert.deepEqual(fullJob['estimatedSalary'], {
    '@type': 'MonetaryAmountDistribution',
    currency: 'EUR',
    name: 'net, 2019',
    median: 1746,
    duration: 'P1M',
  });
  const range = occupation(
    job({ salary: { low: 20000, unit: 'gross-year', period: '2024', sourceId: 's' } }),
    undefined,
  );
  assert.deepEqual(range['estimatedSalary'], {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    name: '2024',
    value: { '@type': 'QuantitativeValue', minValue: 20000, unitText: 'YEAR' },
  });
});

const place = (id: string, communeName: string, lat: number | null, lon: number | null) => ({
  id,
  name: id,
  street: '',
  postalCode: '',
  communeCode: '',
  communeName,
  lat,
  lon,
  precision: 'exact' as const,
});
const places = new Map(
  [
    place('lille', 'Lille', 50.63, 3.06),
    place('lens', 'Lens', 50.43, 2.83),
    place('nulle-part', 'Ailleurs', null, null),
  ].map(nearJob => [nearJob.id, nearJob]),
);

test('ways to a training: all its routes, the nearest place, the soonest start there', () => {
  const sessions = [
    sessionOf('a', { placeId: 'lille', start: '2027-01-10' }),
    sessionOf('b', { placeId: 'lens', start: '2027-09-01', route: 'continuing' }),
    sessionOf('c', { placeId: 'lens', start: '2027-03-01', route: 'apprenticeship' }),
    sessionOf('d', { placeId: 'nulle-part', start: '2026-12-01', route: 'apprenticeship' }),
  ];
  const near = routeOf(sessions, places, { lat: 50.43, lon: 2.83 }, '2026-11-24');
  assert.deepEqual(
    [near?.routes, near?.town, Math.round(near?.km ?? -1), near?.start],
    [['school', 'apprenticeship', 'continuing'], 'Lens', 0, '2027-03-01'],
  );
  const anywhere = routeOf(sessions, places, undefined, '2026-11-24');
  assert.deepEqual([anywhere?.town, anywhere?.km, anywhere?.start], ['Ailleurs', undefined, '2026-12-01']);
  assert.equal(routeOf([], places, undefined, '2026-11-24'), undefined);
});
