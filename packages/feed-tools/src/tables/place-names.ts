// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addToMultimap } from '../store/multimap.js';

/** Tables of names, other than its own, that a commune is found by. */
export const PLACE_TABLES = ['areas', 'intercommunalities', 'formerNames'] as const;
export type PlaceTable = (typeof PLACE_TABLES)[number];

/** Names by which people look for communes, by the code of the commune. */
export class PlaceNames {
  readonly areas = new Map<string, string[]>();
  readonly intercommunalities = new Map<string, string[]>();
  readonly formerNames = new Map<string, string[]>();
  /** Tables whose default content is replaced by a source. */
  readonly replacedTables = new Set<PlaceTable>();

  add(table: PlaceTable, code: string, name: string): void {
    if (!this[table].get(code)?.includes(name)) addToMultimap(this[table], code, name);
  }
}
