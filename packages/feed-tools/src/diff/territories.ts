// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Collection, CollectionName, Place, Session } from '@orientation-widgets/feed';
import { departmentOf } from '../geo/department-of.js';
import { DEPARTMENTS } from '../geo/france.js';
import type { FeedReader } from '../read-feed/feed-reader.js';

/** Returns the territories of the record at a position of its collection; empty for records such as jobs. */
export type TerritoriesAt = (position: number) => readonly string[];

/** Finds the territories of records, and their names. */
export class TerritoryFinder {
  readonly #departments = new Map<string, readonly string[]>();
  readonly #names = new Map<string, string>();

  /** Loads the places and the territory names of a feed. */
  static async of(feed: FeedReader): Promise<TerritoryFinder> {
    const finder = new TerritoryFinder();
    for (const place of await feed.collection('places')) finder.#departments.set(place.id, territoriesOfPlace(place));
    const territories = await feed.collection('territories');
    const [ids, names] = [territories.column('id'), territories.column('name')];
    for (let index = 0; index < territories.size; index++) {
      const id = ids.values[ids.codes[index] ?? -1];
      if (id !== undefined) finder.#names.set(id, names.values[names.codes[index] ?? -1] ?? id);
    }
    return finder;
  }

  name(id: string): string | undefined {
    return this.#names.get(id) ?? (id.startsWith('dep-') ? DEPARTMENTS.get(id.slice(4))?.name : undefined);
  }

  /** Returns the département of sessions and places, and the territories that other records reference. */
  in(name: CollectionName, collection: Collection<object>): TerritoriesAt {
    if (name === 'sessions') {
      const { values, codes } = (collection as Collection<Session>).column('placeId');
      const departments = values.map(id => (typeof id === 'string' ? this.#departments.get(id) : undefined) ?? []);
      return position => departments[codes[position] ?? -1] ?? [];
    }
    if (name === 'places') return position => territoriesOfPlace(collection.at(position) as Place);
    const field = ['resources', 'directory', 'commitments'].includes(name) ? 'territoryIds' : 'territoryId';
    if (
      ![
        'tensions',
        'tensionSeries',
        'recruitments',
        'outcomes',
        'indicators',
        'resources',
        'directory',
        'commitments',
      ].includes(name)
    )
      return () => [];
    const { values, codes } = (collection as Collection<Record<string, unknown>>).column(field);
    return position => textsOf(values[codes[position] ?? -1]);
  }
}

function territoriesOfPlace(place: Place): readonly string[] {
  const code = departmentOf(place);
  return code === undefined ? [] : [`dep-${code}`];
}

function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter((id): id is string => typeof id === 'string');
}
