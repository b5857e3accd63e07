// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Bodies of apprenticeship, compared with the list of sources that names them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutRealData } from '../../support/paths.js';
import { records, sourceRows } from './facts.js';

const bodies = records('directory').filter(({ sourceId }) => sourceId === 'apprenticeship-2022');

test('a training body for apprentices serves one need and has only the number of the list', () => {
  assert.equal(bodies.length, 395);
  for (const { id, needs, checked, phone, email, url, address, lat } of bodies) {
    assert.deepEqual(
      [needs, checked, phone, email, url],
      [['training'], '2022-10-12', undefined, undefined, undefined],
      id,
    );
    assert.ok(address?.communeCode && address.precision === 'exact' && lat !== undefined, id);
  }
});

test('no name is in capitals, and no name appears twice at one address', () => {
  const names = bodies.map(({ name, address }) => `${name} ${address?.street ?? ''} ${address?.communeCode ?? ''}`);
  assert.equal(new Set(names).size, names.length);
  const shouted = bodies.filter(({ name }) => /\p{Lu}{9}/u.test(name));
  assert.deepEqual(
    shouted.map(({ name }) => name),
    [],
  );
});

test('each body is open in the list, and in its commune', { skip: withoutRealData }, () => {
  const rows = sourceRows('directory/organismes-apprentissage-rco-2022-hdf.csv', 'utf-8', ';');
  const open = new Map(rows.filter(({ ferme }) => ferme !== 'true').map(row => [row['siret'], row]));
  assert.deepEqual([rows.length, open.size], [421, 406]);
  for (const { id, address } of bodies) {
    const row = open.get(id.replace('apprenticeship-', ''));
    assert.equal(row?.['code_insee_localite'], address?.communeCode, id);
    assert.equal(row?.['code_postal'], address?.postalCode, id);
  }
});
