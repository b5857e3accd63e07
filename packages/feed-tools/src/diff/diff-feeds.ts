// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES, type CollectionName, type FeedInfo } from '@orientation-widgets/feed';
import { FeedReader } from '../read-feed/feed-reader.js';
import { Fingerprints } from './fingerprints.js';
import { TerritoryFinder, type TerritoriesAt } from './territories.js';

/** Number of records added, removed and changed. */
export interface Changes {
  added: number;
  removed: number;
  changed: number;
}

/** Changes of one collection. */
export interface CollectionDiff extends Changes {
  name: CollectionName;
  before: number;
  after: number;
  /** Number of changed records by field, most frequent first; "details" stands for all long fields. */
  fields: { field: string; count: number }[];
  /** The first ids, or keys for records without an id. */
  examples: { added: string[]; removed: string[]; changed: string[] };
  /**
   * Changes by territory, most changes first: the département of sessions and places, the `territoryId` of other
   * records.
   */
  territories: ({ territoryId: string; name?: string } & Changes)[];
}

/** Differences between two feeds. */
export interface FeedDiff {
  old: Pick<FeedInfo, 'title' | 'updated' | 'territory'>;
  new: Pick<FeedInfo, 'title' | 'updated' | 'territory'>;
  /** Collections that have changes. */
  collections: CollectionDiff[];
}

const EXAMPLES = 5;

/**
 * Compares two feeds, record by record and field by field. Collections are read one at a time, as columns: a feed of
 * 300 000 sessions takes a few hundred bytes per session, whatever the length of its texts.
 *
 * @param from The older feed: address of a manifest, its folder, or its file.
 * @param to The newer one.
 * @throws {SourceError} one of them is not a feed, or a file is missing.
 */
export async function diffFeeds(from: string, to: string): Promise<FeedDiff> {
  const feeds = [await FeedReader.open(from), await FeedReader.open(to)] as const;
  const [old, fresh] = feeds;
  const finders = [await TerritoryFinder.of(old), await TerritoryFinder.of(fresh)] as const;
  const collections: CollectionDiff[] = [];
  for (const name of COLLECTION_NAMES) {
    if (sameFiles(name, old, fresh)) continue;
    const diff = await diffCollection(name, feeds, finders);
    if (diff.added + diff.removed + diff.changed > 0) collections.push(diff);
  }
  return { old: summary(old), new: summary(fresh), collections };
}

function summary({ info: { title, updated, territory } }: FeedReader): FeedDiff['old'] {
  return { title, updated, territory };
}

/**
 * Whether a collection has the same files in both feeds. Parts are named after their content: equal names mean equal
 * records.
 */
function sameFiles(name: CollectionName, old: FeedReader, fresh: FeedReader): boolean {
  const hashes = [old, fresh].map(feed => {
    const part = feed.part(name);
    if (!part) return undefined;
    return [part, part.rest, part.detailsIndex, ...(part.details ?? [])].map(file => file?.sha256).join();
  });
  return hashes[0] !== undefined && hashes[0] === hashes[1];
}

async function diffCollection(
  name: CollectionName,
  [old, fresh]: readonly [FeedReader, FeedReader],
  [oldFinder, freshFinder]: readonly [TerritoryFinder, TerritoryFinder],
): Promise<CollectionDiff> {
  const oldRecords = await old.collection(name);
  const before = await Fingerprints.of(name, oldRecords, old);
  const oldTerritories = oldFinder.in(name, oldRecords);
  const freshRecords = await fresh.collection(name);
  const after = await Fingerprints.of(name, freshRecords, fresh);
  const freshTerritories = freshFinder.in(name, freshRecords);
  const tally = new DiffTally(id => freshFinder.name(id) ?? oldFinder.name(id));
  for (const [key, there] of after.positions) {
    const here = before.positions.get(key);
    const fields = here === undefined ? [] : before.changedFields(here, after, there);
    if (here === undefined) tally.count('added', key, freshTerritories(there));
    else if (fields.length > 0)
      tally.changed(key, fields, territoriesOf(here, oldTerritories, there, freshTerritories));
  }
  for (const [key, here] of before.positions)
    if (!after.positions.has(key)) tally.count('removed', key, oldTerritories(here));
  return { name, before: before.positions.size, after: after.positions.size, ...tally.result() };
}

/** Returns the territories of a changed record; one that moved counts in both. */
function territoriesOf(here: number, old: TerritoriesAt, there: number, fresh: TerritoriesAt): readonly string[] {
  return [...new Set([...old(here), ...fresh(there)])];
}

/** Counts the changes of one collection. */
class DiffTally {
  readonly #nameOf: (territoryId: string) => string | undefined;
  readonly #totals: Changes = { added: 0, removed: 0, changed: 0 };
  readonly #examples: CollectionDiff['examples'] = { added: [], removed: [], changed: [] };
  readonly #fields = new Map<string, number>();
  readonly #territories = new Map<string, Changes>();

  constructor(nameOf: (territoryId: string) => string | undefined) {
    this.#nameOf = nameOf;
  }

  count(change: keyof Changes, key: string, territories: readonly string[]): void {
    this.#totals[change]++;
    if (this.#examples[change].length < EXAMPLES) this.#examples[change].push(key);
    for (const id of territories) {
      const changes = this.#territories.get(id) ?? { added: 0, removed: 0, changed: 0 };
      changes[change]++;
      this.#territories.set(id, changes);
    }
  }

  changed(key: string, fields: readonly string[], territories: readonly string[]): void {
    this.count('changed', key, territories);
    for (const field of fields) this.#fields.set(field, (this.#fields.get(field) ?? 0) + 1);
  }

  result(): Omit<CollectionDiff, 'name' | 'before' | 'after'> {
    const fields = [...this.#fields].map(([field, count]) => ({ field, count })).sort((a, b) => b.count - a.count);
    const size = ({ added, removed, changed }: Changes): number => added + removed + changed;
    const ranked = [...this.#territories].sort(([idA, a], [idB, b]) => size(b) - size(a) || (idA < idB ? -1 : 1));
    const territories = ranked.map(([territoryId, changes]) => {
      const name = this.#nameOf(territoryId);
      return { territoryId, ...(name === undefined ? {} : { name }), ...changes };
    });
    return { ...this.#totals, fields, examples: this.#examples, territories };
  }
}
