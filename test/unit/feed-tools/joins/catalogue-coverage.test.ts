// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildWith } from '../support/built.js';

const training = (id: string, level: number | null): object => ({
  ...{ id, title: id, certifications: [], certifying: true, level, entryLevel: null },
  ...{ domains: [], formacodes: [], nsf: [], rome: [] },
});
const session = (id: string, trainingId: string, placeId: string | null, route: string): object => ({
  ...{ id, trainingId, placeId, route, mode: 'on-site', start: null, end: null, entry: 'fixed', recruitment: null },
  ...{ funded: null, funders: [], accessible: null },
});
const LENS = {
  ...{ id: 'lens', name: 'Lycée', street: '', postalCode: '62300', communeCode: '62498', communeName: 'Lens' },
  ...{ lat: null, lon: null, precision: 'none' },
};
const RECORDS = {
  territories: ['02', '59', '60', '62', '80'].map(code => ({
    id: `dep-${code}`,
    kind: 'department',
    code,
    name: code,
    parents: [],
  })),
  trainings: [training('cap', 3), training('bts', 5)],
  places: [LENS],
  sessions: [
    session('a', 'cap', 'lens', 'school'),
    session('b', 'cap', null, 'school'),
    session('c', 'bts', 'lens', 'apprenticeship'),
  ],
};

async function coverageWith(
  t: Parameters<typeof buildWith>[0],
  settings: object = {},
  records: object = RECORDS,
): Promise<readonly (readonly unknown[])[]> {
  const built = await buildWith(t, [{ id: 'own', kind: 'feed', path: 'own.json', ...settings }], {
    'own.json': JSON.stringify(records),
  });
  return (await built.records('catalogueCoverage')).map(({ id, sessions, complete }) => [id, sessions, complete]);
}

describe('the coverage of a catalogue', () => {
  test('counts sessions by route, level and territory, and has no entry for unlisted ones', async t =>
    assert.deepEqual(await coverageWith(t), [
      ['apprenticeship-5-dep-62', 1, false],
      ['apprenticeship-5-reg-32', 1, false],
      ['school-3-dep-62', 1, false],
      ['school-3-reg-32', 2, false],
    ]));

  test('is complete in each département where a source claims it', async t => {
    const rows = await coverageWith(t, { completeOffer: [{ route: 'school', levels: [3] }] });
    assert.deepEqual(
      rows.filter(([, , complete]) => complete).map(([id, sessions]) => [id, sessions]),
      [
        ['school-3-dep-02', 0],
        ['school-3-dep-59', 0],
        ['school-3-dep-60', 0],
        ['school-3-dep-62', 1],
        ['school-3-dep-80', 0],
        ['school-3-reg-32', 2],
      ],
    );
  });

  test('names no département that the feed does not have', async t => {
    const { territories: _, ...records } = RECORDS;
    const rows = await coverageWith(t, {}, records);
    assert.deepEqual(
      rows.map(([id]) => id),
      ['apprenticeship-5-reg-32', 'school-3-reg-32'],
    );
  });

  test('ignores the claim of a source to list a route for which it has no record', async t => {
    const rows = await coverageWith(t, { completeOffer: [{ route: 'continuing', levels: [3, 4] }] });
    assert.ok(rows.every(([id, , complete]) => !String(id).startsWith('continuing') && !complete));
  });

  test('refuses a claim that names no route', async t =>
    assert.rejects(coverageWith(t, { completeOffer: [{ levels: [3] }] }), /completeOffer.*should be/s));
});
