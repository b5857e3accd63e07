// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTextIndex } from '@orientation-widgets/search';

const titles = (index: ReturnType<typeof createTextIndex>, text: string): readonly number[] => index.search(text).documents;

test('two letters after the name of a diploma are the initials of its subject before the beginning of a word', () => {
  const index = createTextIndex([{ text: 'BTS Cinéma et audiovisuel' }, { text: 'BTS Commerce international' }]);
  assert.equal(titles(index, 'bts ci')[0], 1);
  assert.equal(titles(index, 'ci')[0], 0);
  assert.deepEqual(titles(index, 'bts cin'), [0]);
});
