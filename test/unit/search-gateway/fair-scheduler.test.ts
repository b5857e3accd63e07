// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FairScheduler, type ParsingJob } from '../../../packages/search-gateway/src/catalogue/fair-scheduler.js';

const STEP_MS = 100;
const MAX_ADDRESS_MS = 2000;

/** Creates a scheduler whose clock advances by one step of work at a time. */
function setUp() {
  let time = 0;
  const steps: string[] = [];
  const scheduler = new FairScheduler(MAX_ADDRESS_MS, () => time);
  const jobOf = (address: string, deadline = Infinity): ParsingJob => ({
    address,
    deadline,
    isCancelled: false,
    workMs: 0,
  });
  function* work(name: string, count: number): Generator<undefined, string, unknown> {
    for (let i = 0; i < count; i++) {
      time += STEP_MS;
      steps.push(name);
      yield;
    }
    return name;
  }
  const run = (name: string, count: number, job = jobOf(name)): Promise<string> =>
    scheduler.run(work(name, count), job);
  return { steps, jobOf, run, wait: (ms: number) => (time += ms) };
}

describe('FairScheduler', () => {
  test('runs the address with the least work done first', async () => {
    const { run, jobOf, steps } = setUp();
    const flood = Array.from({ length: 3 }, () => run('flood', 3, jobOf('stranger')));
    while (steps.length < 2) await new Promise(setImmediate);
    await run('visit', 2);
    assert.ok(steps.lastIndexOf('visit') < 5, steps.join(' '));
    assert.deepEqual(await Promise.all(flood), ['flood', 'flood', 'flood']);
  });

  test('rejects a request that costs more than its share', async () => {
    const { run, steps } = setUp();
    await assert.rejects(run('long', 100), { name: 'BusyError', reason: 'request' });
    assert.equal(steps.length, 8);
  });

  test('rejects an address that has used its quota, and serves it again later', async () => {
    const { run, jobOf, wait } = setUp();
    for (let i = 0; i < 4; i++) await run('text', 5, jobOf('stranger'));
    await assert.rejects(run('text', 5, jobOf('stranger')), (error: Error & { reason: string; retryAfter: number }) => {
      assert.equal(error.reason, 'address');
      assert.ok(error.retryAfter > 0);
      return true;
    });
    assert.equal(await run('text', 5, jobOf('visitor')), 'text');
    wait(20_000);
    assert.equal(await run('text', 5, jobOf('stranger')), 'text');
  });

  test('stops a task at its deadline or when its request is abandoned', async () => {
    const { run, jobOf, steps } = setUp();
    await assert.rejects(run('late', 8, jobOf('a', 3 * STEP_MS)), { reason: 'time' });
    assert.equal(steps.length, 3);
    const job = jobOf('b');
    const abandoned = run('abandoned', 8, job);
    job.isCancelled = true;
    await assert.rejects(abandoned, { reason: 'time' });
    assert.ok(steps.length <= 4, steps.join(' '));
  });
});
