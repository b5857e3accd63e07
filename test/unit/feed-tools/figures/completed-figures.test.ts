// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Observation } from '@orientation-widgets/feed';
import { buildWith } from '../support/built.js';
import { withRest } from '../support/figures.js';
import { placeOf, sessionOf } from '../support/records.js';

const MEASURE = { id: 'm', theme: 'training', title: 'M', unit: 'personnes', kind: 'count', sourceId: 'a' };
const figure = (period: string, value: number | null, more: Partial<Observation> = {}): Partial<Observation> => ({
  measureId: 'm',
  territoryId: 'reg-32',
  period,
  value,
  ...more,
});

test('figures of two sources that contradict each other are in conflict', async t => {
  const built = await buildWith(
    t,
    [
      { id: 'a', kind: 'feed', path: 'a.json' },
      { id: 'b', kind: 'feed', path: 'b.json' },
    ],
    {
      'a.json': JSON.stringify({
        measures: [MEASURE],
        observations: [figure('2020', 10), figure('2021', 11), figure('2022', 12)].map(each => ({
          ...each,
          sourceId: 'a',
        })),
      }),
      'b.json': JSON.stringify({
        observations: [figure('2020', 10), figure('2021', 15), figure('2023', 130, { flags: ['provisional'] })].map(
          each => ({ ...each, sourceId: 'b' }),
        ),
      }),
    },
  );
  assert.deepEqual(
    (await built.records('observations')).map(({ period, value, flags }) => [period, value, flags]),
    [
      ['2020', 10, undefined],
      ['2021', 11, ['conflict']],
      ['2022', 12, undefined],
      ['2020', 10, undefined],
      ['2021', 15, ['conflict']],
      ['2023', 130, ['provisional', 'to-check']],
    ],
  );
  const { conflicts, toCheck } = built.report.joins.figures;
  assert.deepEqual([conflicts, toCheck], [1, 1]);
});

const RECORDS = {
  territories: [
    { id: 'bassin-3201', kind: 'bassin', code: '3201', name: 'A', parents: ['dep-59', 'reg-32', 'country-fr'] },
    { id: 'bassin-3202', kind: 'bassin', code: '3202', name: 'B', parents: ['dep-59', 'reg-32', 'country-fr'] },
    { id: 'com-59001', kind: 'commune', code: '59001', name: 'C', parents: ['bassin-3201', 'dep-59', 'reg-32'] },
  ],
  recruitments: [
    ['bassin-3201', 100, 50, []],
    ['bassin-3202', 100, null, ['difficult']],
    ['bassin-3202', null, null, ['projects', 'difficult']],
    ['dep-59', 200, 50, ['difficult']],
    ['dep-62', 80, 20, ['projects', 'difficult']],
  ].map(([territoryId, projects, difficult, masked], index) => ({
    fap: index === 2 ? 'A0X41' : 'A0X40',
    territoryId,
    year: 2024,
    projects,
    difficult,
    seasonal: null,
    secret: (masked as string[]).length > 0,
    ...((masked as string[]).length > 0 && { masked }),
  })),
  tensions: [4, 5, 1, null].map((level, index) => ({
    fap: `A0X4${index}`,
    territoryId: 'dep-59',
    period: '2019',
    level,
    factors: {},
    ...(level === null && { missing: 'not-published' }),
  })),
  trainings: [
    {
      id: 't',
      title: 'T',
      certifications: [],
      certifying: true,
      level: 4,
      entryLevel: null,
      domains: ['Santé'],
      formacodes: [],
      nsf: [],
      rome: [],
    },
  ],
  places: [
    ...[
      ['p', '59001'],
      ['q', ''],
    ].map(([id, communeCode]) => placeOf(String(id), String(communeCode))),
  ],
  sessions: [
    ['s1', 'p', 'school', 12],
    ['s2', 'p', 'apprenticeship', undefined],
    ['s3', 'q', 'school', 8],
  ].map(([id, placeId, route, capacity]) =>
    sessionOf(String(id), 't', String(placeId), {
      route,
      start: null,
      schoolYear: '2025-2026',
      ...(capacity !== undefined && { capacity }),
    }),
  ),
  outcomes: [
    ['1', 60, 100, undefined],
    ['2', 30, 200, undefined],
    ['3', null, 100, undefined],
    ['4', 90, undefined, { passed: 30, present: 40, rate: 75, period: 'session 2022' }],
    ['5', 90, undefined, { present: 40, rate: 75, period: 'session 2022' }],
  ].map(([code, rate, leavers, success]) => ({
    certification: { kind: 'cfd', code },
    territoryId: 'reg-32',
    route: 'school',
    cohort: '2022-2023',
    employed: { 6: rate },
    furtherStudy: null,
    ...(leavers !== undefined && { leavers }),
    ...(success !== undefined && { success }),
  })),
};

test('derived figures are computed from the records of the feed, with the known part', async t => {
  const licence = { licence: 'Licence Ouverte 2.0', licenceUrl: 'https://www.insee.fr/' };
  const source = { id: 'a', kind: 'feed', path: 'a.json', title: 'Source A', ...licence };
  const built = await buildWith(t, [source], { 'a.json': JSON.stringify(RECORDS) }, { derive: true });
  const matches = (await built.records('observations')).map(
    ({ measureId, territoryId, period, value, missing, coverage, route, part }) =>
      [measureId.slice('derived-'.length), territoryId, period, value, missing, coverage, route, part?.label]
        .filter(each => each !== undefined && each !== null)
        .join(' '),
  );
  assert.deepEqual(
    matches.sort(),
    [
      'hires bassin-3201 2024 100',
      'difficult-hires bassin-3201 2024 50',
      'hires bassin-3202 2024 100 50',
      // The figures of the département come from the bassins inside, which hide less than the sum; a département
      // without bassins has its own figures.
      'hires dep-59 2024 200 66.6',
      'difficult-hires dep-59 2024 50 50',
      'high-tension dep-59 2019 66.7 75',
      'tension-levels dep-59 2019 33.3 75 Niveau 5',
      'tension-levels dep-59 2019 33.3 75 Niveau 4',
      'tension-levels dep-59 2019 0 75 Niveau 3',
      'tension-levels dep-59 2019 0 75 Niveau 2',
      'tension-levels dep-59 2019 33.3 75 Niveau 1',
      ...['dep-59', 'reg-32', 'bassin-3201'].flatMap(id => [
        `offers ${id} 2026-11 2 66.6`,
        `places ${id} 2026-11 12 33.3`,
        `offers ${id} 2026-11 1 50 school`,
        `places ${id} 2026-11 12 50 school`,
        `offers ${id} 2026-11 2 66.6 Santé`,
        `offers ${id} 2026-11 1 50 apprenticeship`,
        `places ${id} 2026-11 not-published apprenticeship`,
      ]),
      'employment reg-32 2022-2023 40 75 school',
      'success reg-32 2022-2023 75 school',
    ].sort(),
  );
  const sources = (await withRest(built.out, 'sources')).filter(({ id }) => id.startsWith('derived-'));
  assert.deepEqual(sources, [
    {
      id: 'derived-a',
      title: 'Calculé par orientation-widgets d’après\u202f: Source A',
      publisher: 'L’éditeur du flux',
      ...licence,
    },
  ]);
  for (const { method, sourceId } of await built.records('measures')) {
    assert.ok(method);
    assert.equal(sourceId, 'derived-a');
  }
});

test('nothing is derived unless the configuration asks for it', async t => {
  const built = await buildWith(t, [{ id: 'a', kind: 'feed', path: 'a.json' }], { 'a.json': JSON.stringify(RECORDS) });
  assert.deepEqual(await built.records('measures'), []);
  await assert.rejects(
    buildWith(t, [{ id: 'a', kind: 'feed', path: 'a.json' }], { 'a.json': JSON.stringify(RECORDS) }, { derive: 'yes' }),
    /\/derive/,
  );
});
