// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AnswerCache } from '../../../packages/search-gateway/src/http/answer-cache.js';

const DAY_MS = 86_400_000;
const MAX_BYTES = 64_000_000;
const MAX_ENTRIES = 50_000;

describe('the kept answers of the gateway', () => {
  for (const [what, length, perDay] of [
    ['short', 150, 8000],
    ['long', 20_000, 1000],
  ] as const)
    test(`stay bounded under a week of distinct questions with ${what} answers`, async () => {
      let time = 0;
      const cache = new AnswerCache(() => time);
      const body = `{"total":0,"x":"${'x'.repeat(length)}"}`;
      for (let question = 0; question < 7 * perDay; question++) {
        time += DAY_MS / perDay;
        await cache.get(`question ${question}`, 'g', () => Promise.resolve(body));
        assert.ok(cache.bytes <= MAX_BYTES && cache.size <= MAX_ENTRIES);
      }
      cache.purge();
      assert.ok(cache.size <= perDay + 1, `${cache.size} answers of more than a day`);
    });

  test('are removed after a day without a request', async () => {
    let time = 0;
    const cache = new AnswerCache(() => time);
    await cache.get('typed once', 'g', () => Promise.resolve('{}'));
    time += DAY_MS - 1;
    cache.purge();
    assert.equal(cache.size, 1);
    time += 2;
    cache.purge();
    assert.deepEqual([cache.size, cache.bytes], [0, 0]);
  });
});
