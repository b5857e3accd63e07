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

/** Sources whose facts are quoted from pages or from the contract: there is no file to read. */
const QUOTED = ['cprdfop', 'national-numbers', 'official-aids'];

test('every source of the default feed has its files with their SHA-256, or is quoted from pages', () => {
  const sourceIds = new Set(records('sourceFiles').map(({ sourceId }) => sourceId));
  const missing = records('sources').filter(({ id }) => !sourceIds.has(id) && !QUOTED.includes(id));
  assert.deepEqual(missing, []);
});
