// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bySoonest } from '../../../packages/domain/src/trainings/session-dates.js';
import { session } from '../search/support/catalogue.js';

test('the sessions open to enrolment come first on a card, soonest first', () => {
  const sessions = [
    session('closed', 't', 'p', { start: '2037-01-01', recruitment: 'closed' }),
    session('suspended', 't', 'p', { entry: 'permanent', recruitment: 'suspended' }),
    session('open', 't', 'p', { start: '2037-09-01', recruitment: 'open' }),
    session('unknown', 't', 'p', { start: '2037-03-01' }),
  ];
  assert.deepEqual(
    sessions.sort(bySoonest('2036-01-01')).map(({ id }) => id),
    ['unknown', 'open', 'closed', 'suspended'],
  );
});
