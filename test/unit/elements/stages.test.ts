// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Parts of a form drawn one after the other.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Stages } from '../../../packages/elements/src/indicator-board/figure/stages.js';

/** Returns three parts, and a function that lists which of them each view draws. */
function threeParts(): { readonly stages: Stages; readonly drawnBy: () => number[] } {
  const stages = new Stages(3);
  const drawnBy = (): number[] => {
    const drawnStages: number[] = [];
    stages.view(part => drawnStages.push(part));
    return drawnStages;
  };
  return { stages, drawnBy };
}

test('each update draws one more part, until all are drawn', () => {
  const { stages, drawnBy } = threeParts();
  assert.deepEqual(drawnBy(), []);
  for (const part of [0, 1, 2]) {
    assert.equal(stages.drawMore(), true);
    assert.deepEqual(drawnBy(), [part]);
  }
  assert.equal(stages.isBusy, false);
  assert.equal(stages.drawMore(), false);
});

test('a part whose room has changed is drawn again alone; a change of language draws them all', () => {
  const { stages, drawnBy } = threeParts();
  while (stages.drawMore()) drawnBy();
  stages.redraw(1);
  assert.deepEqual(drawnBy(), [1]);
  assert.deepEqual(drawnBy(), [0, 1, 2]);
});
