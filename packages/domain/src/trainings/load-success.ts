// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed, Training } from '@orientation-widgets/feed';
import { territoriesWith } from '../places/territories-with.js';
import type { LocalViewOptions } from './local-view.js';
import { trainingSuccess } from './training-success.js';
import type { SuccessRecord } from './training-success.js';

/** Reads the success rates at the examination of a training, by route, for the nearest territory of the feed. */
export async function loadSuccess(
  feed: Feed,
  training: Training,
  { territoryId, homeId = feed.info.territory }: LocalViewOptions,
): Promise<SuccessRecord[]> {
  const [outcomes, territories] = await Promise.all([
    feed.collection('outcomes'),
    territoriesWith(feed, [territoryId]),
  ]);
  return trainingSuccess(training, outcomes, territories, territoryId ?? homeId);
}
