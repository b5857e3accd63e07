// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { records } from './facts.js';

test('every source of the default feed names its licence, which is share-alike for none', () => {
  for (const { id, licence = '' } of records('sources')) {
    assert.notEqual(licence, '', id);
    assert.doesNotMatch(licence, /confirmer|ODbL|share.?alike|BY-SA/i, id);
  }
});

test('no source of the default feed comes from Urssaf, whose data are under the ODbL', () => {
  const publishers = records('sources').map(({ publisher }) => publisher);
  assert.deepEqual(
    publishers.filter(publisher => /Urssaf/i.test(publisher)),
    [],
  );
});

/** Producers of which a page that states the licence was read. */
const READ_PAGES: readonly RegExp[] = [/^Insee$/, /^IGN/, /^Dares et/, /^France compétences$/, /^DILA$/];

test('every source of a producer whose page was read names the page of its licence', () => {
  const missing = records('sources').filter(
    ({ id, publisher, licenceUrl }) =>
      licenceUrl === undefined && !id.startsWith('derived-') && READ_PAGES.some(page => page.test(publisher)),
  );
  assert.deepEqual(
    missing.map(({ id }) => id),
    [],
  );
});

/** Sources whose facts are quoted from pages or from the contract: there is no file to read. */
const QUOTED = ['cprdfop', 'national-numbers', 'official-aids'];

test('every source of the default feed has its files with their SHA-256, or is quoted from pages', () => {
  const sourceIds = new Set(records('sourceFiles').map(({ sourceId }) => sourceId));
  const missing = records('sources').filter(({ id }) => !sourceIds.has(id) && !QUOTED.includes(id));
  assert.deepEqual(missing, []);
});
