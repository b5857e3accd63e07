// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { loadOptional } from '../../../packages/elements/src/core/load-optional.js';

describe('loadOptional', () => {
  test('warns once for a module that fails, spaces its attempts out, and uses it once it comes', async t => {
    t.mock.timers.enable({ apis: ['Date'], now: 1_000_000 });
    const warn = t.mock.method(console, 'warn', () => undefined);
    let isOnline = false;
    const load = mock.fn(async () => {
      if (!isOnline) throw new TypeError('Failed to fetch');
      return 'module';
    });
    const use = mock.fn();
    const attempt = (): Promise<void> => loadOptional('test module', load, use);
    for (let pointerMove = 0; pointerMove < 50; pointerMove++) await attempt();
    assert.equal(load.mock.callCount(), 1);
    t.mock.timers.tick(10_000);
    await attempt();
    assert.equal(load.mock.callCount(), 2);
    assert.equal(warn.mock.callCount(), 1);
    isOnline = true;
    t.mock.timers.tick(10_000);
    await attempt();
    assert.deepEqual(
      use.mock.calls.map(({ arguments: [module] }) => module as unknown),
      ['module'],
    );
  });
});
