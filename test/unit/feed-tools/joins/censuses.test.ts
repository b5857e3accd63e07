// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildWith } from '../support/built.js';

const CENSUS = {
  kinds: ['structure'],
  territoryIds: ['reg-32'],
  networks: ['CIO'],
  date: '2026-11-24',
  complete: true,
};
const CENTRE = {
  id: 'cio',
  kind: 'structure',
  name: 'CIO',
  summary: '',
  audiences: [],
  territoryIds: ['dep-59'],
  sectors: [],
  networks: ['CIO'],
};

test('a census that claims completeness without a record is ignored and reported', async t => {
  const records = {
    directory: [CENTRE],
    censuses: [
      { id: 'full', ...CENSUS },
      { id: 'empty', ...CENSUS, networks: ['Mission locale'] },
      { id: 'elsewhere', ...CENSUS, territoryIds: ['dep-02'] },
      { id: 'confirmed', ...CENSUS, networks: ['PLIE'], confirmEmpty: true },
      { id: 'partial', ...CENSUS, networks: ['PLIE'], complete: false },
    ],
  };
  const built = await buildWith(t, [{ id: 'own', kind: 'feed', path: 'own.json' }], {
    'own.json': JSON.stringify(records),
  });
  assert.deepEqual(
    (await built.records('censuses')).map(({ id }) => id),
    ['full', 'confirmed', 'partial'],
  );
  assert.deepEqual(
    built.report.collections.censuses?.invalid.map(({ code, count, occurrences }) => [
      code,
      count,
      occurrences.map(({ place }) => place),
    ]),
    [['census-empty', 2, ['censuses empty', 'censuses elsewhere']]],
  );
});
