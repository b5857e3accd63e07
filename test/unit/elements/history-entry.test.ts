// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STATE_KEY, entryOf, stepsOf, withSteps } from '../../../packages/elements/src/address/history-entry.js';

const finder = 'training-finder 0';

test('the state of the page and the steps of other elements stay', () => {
  const page = {
    position: 3,
    [STATE_KEY]: { owner: 'job-explorer 0', run: 2, steps: { 'job-explorer 0': [['job', 'a']] } },
  };
  const state = withSteps(page, finder, [['training', 'b']], { owner: finder, run: 1 });
  assert.equal(state.position, 3);
  assert.deepEqual(stepsOf(state, finder), [['training', 'b']]);
  assert.deepEqual(stepsOf(state, 'job-explorer 0'), [['job', 'a']]);
  assert.deepEqual([entryOf(state).owner, entryOf(state).run], [finder, 1]);
});

test('an entry without the element differs from an entry where nothing is open', () => {
  assert.equal(stepsOf(null, finder), undefined);
  assert.equal(stepsOf({ position: 1 }, finder), undefined);
  assert.deepEqual(stepsOf(withSteps(null, finder, []), finder), []);
});

for (const [what, steps] of [
  ['a text', 'training'],
  ['numbers', [[1, 2]]],
  ['an empty step', [[]]],
  ['a step without end', [['training', 'a'.repeat(1000)]]],
  ['steps without end', Array.from({ length: 1000 }, () => ['training', 'a'])],
  ['an object', { 0: ['training', 'a'], length: 1 }],
] as const)
  test(`a history that holds ${what} has no entry`, () => {
    assert.equal(stepsOf({ [STATE_KEY]: { owner: finder, run: 1, steps: { [finder]: steps } } }, finder), undefined);
  });

test('an entry of another script is ignored', () => {
  for (const state of [undefined, 3, 'a', [], { [STATE_KEY]: 5 }, { [STATE_KEY]: { owner: 4, run: 'x', steps: 2 } }])
    assert.deepEqual(entryOf(state), { owner: '', run: 0, steps: {} });
  assert.equal(stepsOf(withSteps({}, finder, []), 'constructor'), undefined);
});
