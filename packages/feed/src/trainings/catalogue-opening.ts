// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Collection } from '../collection.js';
import type { Models } from '../contract/models.js';
import type { Feed, WaitOptions } from '../feed.js';
import { fetchShape } from '../fetch-shape.js';
import { isObject, nullPrototypeObject, ownProperty } from '../own-property.js';

/** The collections of an opening. */
export const OPENING_COLLECTIONS = ['trainings', 'sessions', 'places', 'providers', 'territories', 'outcomes'] as const;
type OpeningCollection = (typeof OPENING_COLLECTIONS)[number];

/** Number of trainings by value. */
type Counts = Readonly<Record<string, number>>;

/** The first list of a catalogue, with its counts and the records that it shows. */
export interface CatalogueOpening {
  /** Number of trainings of the catalogue. */
  readonly total: number;
  /** For each filter, the number of trainings with each value. */
  readonly facets: Readonly<Record<string, Counts>>;
  /** Number of trainings that start in each period. */
  readonly starts: Counts;
  /** Figures that can sort the trainings: at least one training has each. */
  readonly orders: readonly string[];
  /** Trainings, in the order of the list. */
  readonly trainings: Collection<Models['trainings']>;
  /** Sessions, in the order of each training. */
  readonly sessions: Collection<Models['sessions']>;
  readonly places: Collection<Models['places']>;
  readonly providers: Collection<Models['providers']>;
  readonly territories: Collection<Models['territories']>;
  readonly outcomes: Collection<Models['outcomes']>;
}

/**
 * First list of the trainings of a feed, from one small file. Undefined when the feed has none for that day, when it
 * cannot be fetched, or when a part of it is invalid: loading the whole catalogue then reports the fault.
 *
 * @param day - day of the visitor, ISO 8601.
 */
export async function fetchOpening(
  feed: Feed,
  day: string,
  options?: WaitOptions,
): Promise<CatalogueOpening | undefined> {
  const { opening } = feed.info;
  if (!opening || day < opening.from || (opening.until && day >= opening.until)) return undefined;
  const [json, { decodeInSlices }] = await Promise.all([
    feed.file(opening, options).catch(() => undefined),
    import('../records/decode-records.js'),
  ]);
  if (!isObject(json)) return undefined;
  const read = async <N extends OpeningCollection>(name: N): Promise<Collection<Models[N]> | undefined> => {
    const packed = ownProperty(json, name);
    const { collection, problems } = await decodeInSlices(name, await fetchShape(name), packed, { detailed: true });
    return problems.length ? undefined : collection;
  };
  const [trainings, sessions, places, providers, territories, outcomes] = await Promise.all([
    read('trainings'),
    read('sessions'),
    read('places'),
    read('providers'),
    read('territories'),
    read('outcomes'),
  ]);
  const facets = objectOf(ownProperty(json, 'facets'), countsOf);
  const starts = countsOf(ownProperty(json, 'starts'));
  const total = ownProperty(json, 'total');
  const orders = ownProperty(json, 'orders');
  if (!trainings?.size || !sessions || !places || !providers || !territories || !outcomes) return undefined;
  if (!facets || !starts || !isCount(total) || !Array.isArray(orders)) return undefined;
  const texts = orders.filter(order => typeof order === 'string');
  return { total, facets, starts, orders: texts, trainings, sessions, places, providers, territories, outcomes };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function countsOf(value: unknown): Counts | undefined {
  return objectOf(value, count => (isCount(count) ? count : undefined));
}

/** Entries of an object, each converted by `read`; undefined when one cannot be converted. */
function objectOf<T>(value: unknown, read: (item: unknown) => T | undefined): Record<string, T> | undefined {
  if (!isObject(value)) return undefined;
  const copy = nullPrototypeObject() as Record<string, T>;
  for (const [name, item] of Object.entries(value)) {
    const itemRead = read(item);
    if (itemRead === undefined) return undefined;
    copy[name] = itemRead;
  }
  return copy;
}
