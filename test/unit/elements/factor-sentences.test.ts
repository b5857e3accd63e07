// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factorSentence } from '../../../packages/domain/src/tension/factor-sentences.js';
import { allFactors } from '../../../packages/domain/src/tension/tension-factors.js';

test('each factor has a sentence when it is high and another when it is low', () => {
  const texts = new Set<string>();
  for (const factor of allFactors()) {
    const [none, low, least, middle, high, most] = [undefined, 2, 1, 3, 4, 5].map(level =>
      factorSentence({ ...factor, level: level as 1 | undefined }),
    );
    assert.deepEqual([none, middle], [undefined, undefined], factor.key);
    assert.equal(low, least);
    assert.equal(high, most);
    texts.add(String(low)).add(String(high));
  }
  assert.equal(texts.size, 2 * allFactors().length);
});
