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
