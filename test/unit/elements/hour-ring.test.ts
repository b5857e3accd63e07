// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import test from 'node:test';
import { ringBeads, ringPoint } from '../../../packages/elements/src/job-card/full/hour-ring.js';

test('the ring places its twenty people between midnight and 5, apart from one another', () => {
  assert.deepEqual(ringPoint(0, 100), [0, -100]);
  assert.equal(ringPoint(6, 100)[0], 100);
  const beads = ringBeads();
  assert.equal(beads.length, 20);
  for (const [x, y] of beads) {
    const hour = ((Math.atan2(x, -y) / (2 * Math.PI)) * 24 + 24) % 24;
    assert.ok(hour > 0 && hour < 5, `a bead at ${hour} h`);
  }
  const distances = beads.flatMap(([x, y], item) => beads.slice(item + 1).map(([u, v]) => Math.hypot(x - u, y - v)));
  assert.ok(Math.min(...distances) > 8, `${Math.min(...distances)}`);
});
