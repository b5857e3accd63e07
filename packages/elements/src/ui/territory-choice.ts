// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed, Job, Territory } from '@orientation-widgets/feed';
import type * as selectModule from './territory-select.js';

/** The territories a visitor may choose among, and what shows them. */
export interface TerritoryChoice {
  readonly territories: readonly Territory[];
  readonly select: typeof selectModule;
}

/** Fetches the choice; it comes only where the page leaves it to the visitor. */
export async function territoryChoice(feed: Feed, job?: Job): Promise<TerritoryChoice> {
  const select = await import('./territory-select.js');
  return { territories: await select.tensionTerritories(feed, job), select };
}
