// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Outcome } from '@orientation-widgets/feed';
import { createTrainingIndex } from '@orientation-widgets/search';
import { outcomes, places, sessions, trainings } from './support/catalogue.js';

const success = (trainingId: string, rate: number | null, present?: number): Outcome => ({
  trainingId,
  route: 'school',
  cohort: '2022-2023',
  employed: {},
  furtherStudy: null,
  success: { rate, period: 'session 2023', ...(present !== undefined && { present }) },
  sourceId: 'example',
});

test('sorts by exam success, and puts small or missing figures last', () => {
  const index = createTrainingIndex({
    trainings,
    sessions,
    places,
    outcomes: [
      ...outcomes,
      success('cap-cuisine', 100, 3),
      success('bac-cuisine', 75),
      success('tp-soignant', 91, 20),
      success('tp-soignant', 12, 19),
      success('bts-ndrc', null),
    ],
  });
  const order = index.search({ sort: 'success' }).hits.map(({ trainingId }) => trainingId);
  assert.deepEqual(order, ['tp-soignant', 'bac-cuisine', 'cap-cuisine', 'bts-ndrc', 'no-session']);
});
