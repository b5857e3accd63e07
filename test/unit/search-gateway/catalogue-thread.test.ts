// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EngineClient } from '@orientation-widgets/search-gateway';
import { CatalogueThread } from '../../../packages/search-gateway/src/catalogue/catalogue-thread.js';

const SIX_SECONDS_MS = 6000;

test('a catalogue whose thread is held by a text ends, so that its words are read again', async t => {
  const engine = new EngineClient({ urls: ['http://127.0.0.1:9'], attemptMs: 20 });
  const { signal } = new AbortController();
  const thread = await CatalogueThread.load(engine, {
    index: { name: 'trainings-1', generation: '2026-11-24T00:00:00Z' },
    maxAddressMs: 1000,
    signal,
    script: new URL('support/endless-thread.mjs', import.meta.url),
  });
  t.after(() => thread.close());
  const ask = () => thread.query({ kind: 'suggest', text: 'cap', limit: 1 }, { address: 'a' });
  await assert.rejects(ask(), { name: 'BusyError' });
  assert.equal(thread.isAlive, true);

  const now = performance.now.bind(performance);
  t.mock.method(performance, 'now', () => now() + SIX_SECONDS_MS);
  while (thread.isAlive) await assert.rejects(ask());
  await assert.rejects(ask(), { name: 'EngineError' });
});
