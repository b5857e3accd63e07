// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '@orientation-widgets/feed';

/** Totals of the rows of a source, for one figure over the territories of one level. */
export interface FigureTotal {
  collection: CollectionName;
  /** Name of the field, “projects”, or its path, “success.present”. */
  field: string;
  /** Start of the ids of these territories: "bassin", "dep", "reg", "country". */
  level: string;
  /** Sum of all rows that could be read. */
  read: number; // eslint-disable-line language/plain-names -- a key of report.json
  /** Number of repeated rows among them. */
  repeated: number;
  /** Number of rows among them that belong to no territory published at that level. */
  leftOut: number;
}

/** The level of a territory, from its id: "dep" for "dep-59". */
export function levelOf(territoryId: string): string {
  return territoryId.slice(0, territoryId.indexOf('-'));
}
