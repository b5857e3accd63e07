// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { buildWith, type Built } from '../support/built.js';

const training = (id: string, codes: string[], more: Partial<Training> = {}): object => ({
  id,
  title: id,
  certifications: codes.map(code => ({ kind: code.split(' ')[0], code: code.split(' ')[1] })),
  certifying: true,
  level: null,
  entryLevel: null,
  domains: ['x'],
  formacodes: [],
  nsf: [],
  rome: [],
  ...more,
});

/** Builds a feed with one source per list of records. */
function join(t: TestContext, ...lists: object[]): Promise<Built> {
  const files = Object.fromEntries(lists.map((list, index) => [`${index}.json`, JSON.stringify(list)]));
  return buildWith(
    t,
    lists.map((_, index) => ({ id: `s${index}`, kind: 'feed', path: `${index}.json` })),
    files,
  );
}

const ids = async (built: Built): Promise<string[]> => (await built.records('trainings')).map(({ id }) => id);

test('one training from three sources keeps the values of the first, each with its source', async t => {
  const built = await join(
    t,
    { trainings: [training('BTS éclairage', ['rncp 111'], { level: 5, objective: 'Éclairer.' })] },
    {
      trainings: [training('BTS Eclairage', ['rncp 111', 'cfd 32025501'], { level: 4, nsf: ['255'], rome: ['Z1101'] })],
    },
    {
      trainings: [
        training('b.t.s.', ['cfd 32025501', 'onisep FOR.10'], {
          objective: 'Autre.',
          rome: ['Z1102'],
          url: 'https://exemple.fr',
        }),
      ],
    },
  );
  const [only, ...rest] = await built.records('trainings');
  assert.deepEqual(rest, []);
  assert.deepEqual(
    only?.certifications.map(({ kind, code }) => `${kind} ${code}`),
    ['rncp 111', 'cfd 32025501', 'onisep FOR.10'],
  );
  assert.deepEqual(
    [only?.id, only?.level, only?.objective, only?.nsf, only?.rome, only?.url, only?.sourceId],
    ['BTS éclairage', 5, 'Éclairer.', ['255'], ['Z1101'], 'https://exemple.fr', 's0'],
  );
  assert.deepEqual(only?.fieldSources, [
    { field: 'nsf', sourceId: 's1' },
    { field: 'rome', sourceId: 's1' },
    { field: 'url', sourceId: 's2' },
  ]);
  const { merged, absorbed, conflicts } = built.report.joins.sameTrainings;
  assert.deepEqual([merged, absorbed], [1, 2]);
  assert.deepEqual(
    conflicts.map(({ reason, count, examples }) => ({ reason, count, examples })),
    [
      { reason: '/level differs', count: 1, examples: ['5 (s0, BTS éclairage) / 4 (s1, BTS Eclairage)'] },
      { reason: '/title differs', count: 1, examples: ['BTS éclairage (s0, BTS éclairage) / b.t.s. (s2, b.t.s.)'] },
    ],
  );
});

test('a code that one source gives to several trainings joins none of them', async t => {
  const built = await join(
    t,
    {
      trainings: [
        training('option A', ['rncp 111', 'certifinfo 1']),
        training('option B', ['rncp 111', 'certifinfo 2']),
      ],
    },
    { trainings: [training('sheet', ['rncp 111']), training('again A', ['rncp 111', 'certifinfo 1'])] },
  );
  assert.deepEqual(await ids(built), ['option A', 'option B', 'sheet']);
  assert.deepEqual([built.report.joins.sameTrainings.merged, built.report.joins.sameTrainings.ambiguousCodes], [1, 1]);
});

test('a chain never brings together two trainings of one source', async t => {
  const built = await join(
    t,
    { trainings: [training('first', ['rncp 1']), training('second', ['cfd 2'])] },
    { trainings: [training('between', ['rncp 1', 'cfd 2'])] },
  );
  assert.deepEqual(await ids(built), ['first', 'second']);
  assert.deepEqual((await built.records('trainings'))[0]?.certifications.length, 2);
});

test('offers are the same by provider and title or code, and a certification stays apart', async t => {
  const session = (id: string, trainingId: string): object => ({
    id,
    trainingId,
    placeId: null,
    route: 'continuing',
    mode: 'on-site',
    start: null,
    end: null,
    entry: 'fixed',
    recruitment: null,
    funded: null,
    funders: [],
    accessible: null,
  });
  const built = await join(
    t,
    {
      providers: [
        { id: 'p0', name: 'Greta', siret: '12345678900011', uai: '0590001A' },
        { id: 'q0', name: 'Autre' },
      ],
      trainings: [
        training('a', [], { title: 'CAP  Allumeur', providerId: 'p0' }),
        training('c', ['rncp 5'], { providerId: 'q0' }),
        training('certification', ['rncp 5']),
      ],
    },
    {
      providers: [
        { id: 'p1', name: 'GRETA du Nord', uai: '0590001A' },
        { id: 'q1', name: 'Autre' },
      ],
      trainings: [
        training('b', [], { title: 'cap allumeur', providerId: 'p1', level: 3 }),
        training('d', ['rncp 5'], { providerId: 'q1' }),
      ],
      sessions: [session('s', 'b')],
      outcomes: [{ trainingId: 'b', route: 'continuing', cohort: '2020', employed: {}, furtherStudy: null }],
    },
  );
  assert.deepEqual(await ids(built), ['a', 'c', 'certification', 'd']);
  assert.deepEqual(
    (await built.records('sessions')).map(({ trainingId }) => trainingId),
    ['a'],
  );
  assert.deepEqual(
    (await built.records('outcomes')).map(({ trainingId }) => trainingId),
    ['a'],
  );
  assert.equal((await built.records('trainings'))[0]?.level, 3);
});

test('a bad record joins nothing and is counted once', async t => {
  const built = await join(
    t,
    { trainings: [training('good', ['rncp 1'])] },
    { trainings: [{ ...training('bad', ['rncp 1']), level: 99 }, { id: 'worse' }] },
  );
  assert.deepEqual(await ids(built), ['good']);
  assert.equal(built.report.joins.sameTrainings.merged, 0);
  assert.equal(
    built.report.collections.trainings?.invalid.reduce((sum, { count }) => sum + count, 0),
    2,
  );
});
