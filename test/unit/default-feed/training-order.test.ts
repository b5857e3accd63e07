// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Order of the trainings in a feed, which is that of a list without a query.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { root } from '../../support/paths.js';
import { recordsOf } from '../feed-tools/support/built.js';

const folder = `${root}packages/feed-tools/default-feed`;

test('the trainings of the default feed begin with those whose outcomes are published', async () => {
  const [trainings, outcomes] = await Promise.all([recordsOf(folder, 'trainings'), recordsOf(folder, 'outcomes')]);
  const keys = new Set(
    outcomes.map(({ trainingId, certification }) => trainingId ?? `${certification?.kind} ${certification?.code}`),
  );
  const isComplete = trainings.map(
    ({ id, certifications }) => keys.has(id) || certifications.some(({ kind, code }) => keys.has(`${kind} ${code}`)),
  );
  const count = isComplete.filter(Boolean).length;
  assert.ok(count > 20, `${count} trainings have outcomes`);
  assert.equal(isComplete.indexOf(false), count);
});
