// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { fetchOutlines } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';
import type { Bounds } from './map-view.js';
import type { Spot } from './mercator.js';
import { shapesOf } from './shapes.js';
import type { Shapes } from './shapes.js';

/** Outlines under a map, and their source. */
export interface Land {
  readonly shapes: Shapes | undefined;
  readonly sourceId: string | undefined;
}

/** Outlines of the départements of a feed. Without outlines, places are drawn on a plain background. */
export async function fetchLand(feed: Feed): Promise<Land> {
  const outlines = await fetchOutlines(feed, 'department').catch(() => undefined);
  return { shapes: outlines && shapesOf(outlines.list), sourceId: outlines?.sourceId };
}

/** Maximum distance of a place from the land, in units of the flat projection: some twenty kilometres. */
const MARGIN = 50;

/** Whether a place is near the land of the feed: a distant one is a mistake, or belongs to another region. */
export function isNearLand({ x, y }: Spot, land: Bounds | undefined): boolean {
  return (
    !land ||
    (x >= land.left - MARGIN && x <= land.right + MARGIN && y >= land.top - MARGIN && y <= land.bottom + MARGIN)
  );
}
