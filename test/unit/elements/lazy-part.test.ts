// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LazyPart } from '../../../packages/elements/src/core/lazy-part.js';

describe('LazyPart', () => {
  it('has no value until the part is there', async () => {
    const part = new LazyPart(() => Promise.resolve('drawing'));
    assert.equal(part.value, undefined);
    assert.equal(await part.load(), 'drawing');
    assert.equal(part.value, 'drawing');
  });

  it('shares one download and prepares the part once, before it is drawn', async () => {
    const steps: string[] = [];
    const part = new LazyPart(
      () => {
        steps.push('fetch');
        return Promise.resolve('drawing');
      },
      value => steps.push(`prepare ${value}`, String(part.value)),
    );
    await Promise.all([part.load(), part.load()]);
    await part.load();
    assert.deepEqual(steps, ['fetch', 'prepare drawing', 'undefined']);
  });

  it('rejects when the part cannot be fetched, and fetches it at the next call', async () => {
    let calls = 0;
    const part = new LazyPart(() => (calls++ ? Promise.resolve('drawing') : Promise.reject(new Error('no network'))));
    await assert.rejects(part.load(), /no network/);
    assert.equal(part.value, undefined);
    assert.equal(await part.load(), 'drawing');
  });
});
