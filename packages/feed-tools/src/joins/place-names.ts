// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Place, Territory } from '@orientation-widgets/feed';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readCsv } from '../csv/read-csv.js';
import type { MemorySet } from '../store/record-set.js';
import type { JoinTables } from '../tables/join-tables.js';
import type { PlaceNames, PlaceTable } from '../tables/place-names.js';

/** Folder of the tables shipped with the tool. */
const SHIPPED = fileURLToPath(new URL('../../facts/places/', import.meta.url));

/**
 * Gives the communes the alternative names by which people look for them, from the sources and from the shipped tables
 * that no source replaces; gives the places of training the areas of their commune.
 */
export async function namePlaces(
  places: MemorySet<Place>,
  territories: MemorySet<Territory>,
  { placeNames, currentCommune }: Pick<JoinTables, 'placeNames' | 'currentCommune'>,
): Promise<void> {
  const communes = [...territories].filter(({ kind }) => kind === 'commune');
  const codes = new Set([...communes, ...places].map(record => ('code' in record ? record.code : record.communeCode)));
  if (codes.size === 0) return;
  const names = await withShipped(placeNames, code => codes.has(code));
  for (const commune of communes) {
    const { code } = commune;
    const knownNames = new Set([commune.name, ...(commune.otherNames ?? [])]);
    const otherNames = [
      ...(commune.otherNames ?? []),
      ...listOf(names, 'formerNames', code).filter(name => !knownNames.has(name)),
    ];
    const areas = [
      ...new Set([
        ...(commune.areas ?? []),
        ...listOf(names, 'areas', code),
        ...listOf(names, 'intercommunalities', code),
      ]),
    ];
    if (otherNames.length === 0 && areas.length === 0) continue;
    territories.set(commune.id, {
      ...commune,
      ...(otherNames.length > 0 && { otherNames }),
      ...(areas.length > 0 && { areas }),
    });
  }
  for (const place of places) {
    const code = currentCommune.get(place.communeCode) ?? place.communeCode;
    const areas = [...new Set([...(place.areas ?? []), ...listOf(names, 'areas', code)])];
    if (areas.length > 0) places.set(place.id, { ...place, areas });
  }
}

const listOf = (names: PlaceNames, table: PlaceTable, code: string): readonly string[] => names[table].get(code) ?? [];

/** Returns the names of the sources, then the shipped ones, of the communes of the feed only. */
async function withShipped(ofSources: PlaceNames, isHere: (code: string) => boolean): Promise<PlaceNames> {
  const files = (await readdir(SHIPPED)).filter(name => name.endsWith('.csv')).sort();
  for (const file of files) {
    const table: PlaceTable = file.startsWith('areas')
      ? 'areas'
      : file.startsWith('former')
        ? 'formerNames'
        : 'intercommunalities';
    if (ofSources.replacedTables.has(table)) continue;
    const [nameColumn, codeColumn] = COLUMNS[table];
    for await (const row of readCsv({ path: `${SHIPPED}${file}`, file, required: [nameColumn, codeColumn] }))
      for (const code of row.get(codeColumn).split(' '))
        if (isHere(code)) for (const name of row.get(nameColumn).split('|')) ofSources.add(table, code, name);
  }
  return ofSources;
}

const COLUMNS: Readonly<Record<PlaceTable, readonly [names: string, codes: string]>> = {
  areas: ['area', 'communes'],
  intercommunalities: ['intercommunality', 'communes'],
  formerNames: ['formerNames', 'commune'],
};
