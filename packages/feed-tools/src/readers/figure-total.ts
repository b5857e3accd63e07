// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '@orientation-widgets/feed';

/** Total of one figure over the rows of a source, for the territories of one level. */
export interface FigureTotal {
  collection: CollectionName;
  /** Name of the field, “projects”, or its path, “success.present”. */
  field: string;
  /** Start of the ids of these territories: "bassin", "dep", "reg", "country". */
  level: string;
  /** Sum of all readable rows. */
  read: number; // eslint-disable-line language/plain-names -- a key of report.json
  /** Part of the sum from repeated rows. */
  repeated: number;
  /** Part of the sum from rows outside all territories published at that level. */
  leftOut: number;
}

/** Returns the level of a territory, from its id: "dep" for "dep-59". */
export function levelOf(territoryId: string): string {
  return territoryId.slice(0, territoryId.indexOf('-'));
}
