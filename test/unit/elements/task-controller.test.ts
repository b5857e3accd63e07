// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Loading task: it has one state at a time, and the last run wins.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AsyncState } from '../../../packages/elements/src/core/async-state.js';
import { TaskController } from '../../../packages/elements/src/core/task-controller.js';

/** Returns a task, and the states that its owner received. */
function watched(): { task: TaskController<string>; states: AsyncState<string>[] } {
  const states: AsyncState<string>[] = [];
  return { task: new TaskController<string>(state => states.push(state)), states };
}

/** Returns a promise that the test settles. */
function later(): { promise: Promise<string>; resolve: (value: string) => void; reject: (reason: Error) => void } {
  let resolve!: (value: string) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<string>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

const failing = (): Promise<string> => Promise.reject(new Error('out of reach'));

test('a run is loading, then ready with its value; the next one keeps the value while it loads', async () => {
  const { task, states } = watched();
  assert.equal(task.state.status, 'idle');
  await task.run(async () => 'first');
  await task.run(async () => 'second');
  assert.deepEqual(states, [
    { status: 'loading', value: undefined },
    { status: 'ready', value: 'first' },
    { status: 'loading', value: 'first' },
    { status: 'ready', value: 'second' },
  ]);
});

test('the last run wins: the previous one is aborted, and its late answer is dropped', async () => {
  const { task, states } = watched();
  const early = later();
  let signal: AbortSignal | undefined;
  const first = task.run(taskSignal => {
    signal = taskSignal;
    return early.promise;
  });
  const second = task.run(async () => 'second');
  assert.equal(signal?.aborted, true);
  await second;
  early.resolve('first');
  await first;
  assert.deepEqual(
    states.filter(({ status }) => status === 'ready'),
    [{ status: 'ready', value: 'second' }],
  );
});

test('a late failure is dropped and not reported', async () => {
  const reported: unknown[] = [];
  const task = new TaskController<string>(
    () => undefined,
    reason => reported.push(reason),
  );
  const early = later();
  const first = task.run(() => early.promise);
  await task.run(async () => 'second');
  early.reject(new Error('too late'));
  await first;
  assert.equal(task.state.value, 'second');
  assert.deepEqual(reported, []);
});

test('a failure is reported once, clears the value, and can be retried', async () => {
  const reported: string[] = [];
  const task = new TaskController<string, string>(
    () => undefined,
    reason => {
      reported.push(String(reason));
      return 'nothing to show';
    },
  );
  await task.run(async () => 'old');
  let tries = 0;
  await task.run(() => (++tries > 1 ? Promise.resolve('new') : failing()));
  const { state } = task;
  assert.ok(state.status === 'error');
  assert.equal(state.error, 'nothing to show');
  assert.equal(state.value, undefined);
  assert.deepEqual(reported, ['Error: out of reach']);
  state.retry();
  assert.deepEqual(task.state, { status: 'loading', value: undefined });
  await new Promise(setImmediate);
  assert.deepEqual(task.state, { status: 'ready', value: 'new' });
});

test('an element that leaves the document drops the pending answer', async () => {
  const { task, states } = watched();
  const coming = later();
  const run = task.run(() => coming.promise);
  task.hostDisconnected();
  coming.resolve('late');
  await run;
  assert.deepEqual(
    states.map(({ status }) => status),
    ['loading'],
  );
  await task.run(async () => 'asked again');
  assert.deepEqual(task.state, { status: 'ready', value: 'asked again' });
});

test('a state set from outside is shown, and stays', async () => {
  const { task } = watched();
  const coming = later();
  const run = task.run(() => coming.promise);
  task.set({ status: 'idle' });
  coming.resolve('late');
  await run;
  assert.deepEqual(task.state, { status: 'idle' });
});
