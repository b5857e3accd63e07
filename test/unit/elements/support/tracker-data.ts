// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { collectionOf, readFeed } from '@orientation-widgets/feed';
import type { Commitment, Source, Territory } from '@orientation-widgets/feed';
import type { TrackerData } from '../../../../packages/domain/src/commitments/tracker-model.js';
import { trackerFeed } from '../../../../stories/fixtures/commitments.js';

/** Day of the feed below. */
export const DAY = '2026-11-24';

/** Makes the data of a tracker from commitments. */
export function trackerData(commitments: readonly Commitment[]): TrackerData {
  const feed = readFeed(trackerFeed(commitments));
  assert.ok('collections' in feed);
  return {
    info: feed.info,
    day: DAY,
    sheets: commitments.filter(sheet => sheet.actions.length + sheet.indicators.length > 0),
    byId: new Map(commitments.map(commitment => [commitment.id, commitment])),
    sources: collectionOf<Source>(feed.collections.sources ?? []),
    territories: collectionOf<Territory>(feed.collections.territories ?? []),
  };
}
