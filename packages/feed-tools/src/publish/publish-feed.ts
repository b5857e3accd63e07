// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import {
  COLLECTION_NAMES,
  type CollectionName,
  type FeedManifest,
  type Models,
  type Territory,
} from '@orientation-widgets/feed';
import { join } from 'node:path';
import { message } from '../messages/message.js';
import { Tallies } from '../messages/tallies.js';
import type { FeedStore } from '../store/feed-store.js';
import { isOfFigures } from '../store/figures.js';
import { keyOf } from '../store/keys.js';
import { CollectionWriter, type CollectionReport, type WrittenCollection } from './collection-writer.js';
import { OpeningWriter } from './opening-writer.js';
import { shardEntry, writeCompressed, writePart } from './published-file.js';
import { secondaryFilter } from './secondary-records.js';
import { outcomesFirst } from './training-order.js';
import { validRecords, type InvalidRecords } from './valid-records.js';

/** Version of the contract of a feed without the collections of a dashboard. */
const FORMAT_VERSION = '1.1';

/** Version of the contract of a feed with the collections of a dashboard. */
const FORMAT_VERSION_WITH_FIGURES = '1.2';

/** Completes a record before it is written. */
export type Finish = <N extends CollectionName>(name: N, record: Models[N]) => Models[N];

/** Description of a whole feed, from its configuration. */
export interface FeedDescription extends Pick<
  FeedManifest,
  'title' | 'publisher' | 'language' | 'updated' | 'territory'
> {
  /** Reference day of the feed, ISO date: sessions that ended before it are left out. */
  readonly today: string;
}

/** The report of each collection. */
type CollectionReports = Partial<Record<CollectionName, CollectionReport>>;

/** Inputs of a publication. */
export interface Publication {
  config: FeedDescription;
  store: FeedStore;
  /** Records already rejected; those rejected while writing are added to them. */
  invalid: InvalidRecords;
  finish: Finish;
  /** Manifest entries of the outlines, already written. */
  outlines: NonNullable<FeedManifest['outlines']>;
  /** An empty folder for the feed. */
  folder: string;
  /** A folder for data that does not fit in memory. */
  temporary: string;
}

/** Writes the parts of a feed, then `feed.json`. Returns the report of each collection. */
export async function publishFeed(publication: Publication): Promise<CollectionReports> {
  const { config, folder, outlines } = publication;
  const manifest: FeedManifest = {
    formatVersion: FORMAT_VERSION,
    title: config.title,
    publisher: config.publisher,
    language: config.language,
    updated: config.updated,
    territory: config.territory,
  };
  const reports: CollectionReports = {};
  const rest: Record<string, unknown> = {};
  const opening = new OpeningWriter();
  const hasFigures = publication.store.records('measures').size > 0;
  for (const name of COLLECTION_NAMES) {
    const { collection, figures, report } = await publishCollection(name, publication, hasFigures, opening);
    if (report.count === 0 && report.invalid.length === 0) continue;
    reports[name] = report;
    if (collection) Object.assign(manifest, { [name]: collection.entry });
    if (figures) rest[name] = figures.entry;
  }
  if (outlines.length > 0) manifest.outlines = outlines;
  const openingEntry = await opening.write(folder, config.today, config.territory);
  if (openingEntry) manifest.opening = openingEntry;
  if (Object.keys(rest).length > 0) {
    const file = await writePart(folder, 'rest', rest);
    manifest.formatVersion = FORMAT_VERSION_WITH_FIGURES;
    manifest.rest = shardEntry({ ...file, count: Object.keys(rest).length });
  }
  await writeCompressed(join(folder, 'feed.json'), Buffer.from(`${JSON.stringify(manifest)}\n`));
  return reports;
}

/** A collection as written in the manifest and in its `rest`: sources and territories may be in both. */
interface PublishedCollection<N extends CollectionName> {
  collection: WrittenCollection<N> | undefined;
  figures: WrittenCollection<N> | undefined;
  report: CollectionReport;
}

async function publishCollection<N extends CollectionName>(
  name: N,
  { config, store, invalid, finish, folder, temporary }: Publication,
  hasFigures: boolean,
  opening: OpeningWriter,
): Promise<PublishedCollection<N>> {
  const refused = invalid.get(name) ?? new Tallies();
  const { size } = store.records(name);
  const destination = { folder, temporary, size, isSecondary: secondaryFilter(name, store) };
  const [main, figures] = [new CollectionWriter(name, destination), new CollectionWriter(name, destination)];
  const isForFigures = figuresFilter(name, store, hasFigures);
  for (const record of validRecords(name, stableOrder(name, store), refused))
    if (isOver(record, config.today)) refused.add(PAST, { place: `${name} ${keyOf(name, record)}`, message: PAST });
    else {
      const finished = finish(name, record);
      if (isForFigures(record)) figures.add(finished);
      else {
        main.add(finished);
        opening.add(name, finished);
      }
    }
  const [mainCollection, apart] = [await main.write(), await figures.write()];
  const report = { ...sumOf(mainCollection.report, apart.report), invalid: refused.list() };
  return {
    collection: mainCollection.report.count > 0 ? mainCollection : undefined,
    figures: apart.report.count > 0 ? apart : undefined,
    report,
  };
}

const PAST = message('past-its-date');

/** Whether the last day on which a record may be shown is past. */
function isOver(record: object, today: string): boolean {
  return 'validUntil' in record && typeof record.validUntil === 'string' && record.validUntil < today;
}

/**
 * Returns the test of the records that go to the `rest` of the manifest: figures, and records that only figures
 * reference.
 */
function figuresFilter<N extends CollectionName>(
  name: N,
  store: FeedStore,
  hasFigures: boolean,
): (record: Models[N]) => boolean {
  if (isOfFigures(name)) return () => true;
  if (!hasFigures || (name !== 'territories' && name !== 'sources')) return () => false;
  const otherTerritories = new Set(
    [...store.records('territories')]
      .filter(({ id, kind }) => store.namedOutsideFigures.has(id) || !FIGURE_KINDS.has(kind))
      .flatMap(({ parents }) => parents),
  );
  return record => {
    const { id, kind } = record as Partial<Territory> & Pick<Territory, 'id'>;
    if (store.namedOutsideFigures.has(id) || otherTerritories.has(id)) return false;
    if (name === 'sources') return store.sourcesOfFigures.has(id);
    // Quartiers without figures stay in the manifest: pages compare them by the help available there.
    return FIGURE_KINDS.has(kind) && (kind !== 'qpv' || store.namedTerritories.has(id));
  };
}

/** Kinds of territory that jobs and trainings never reference. */
const FIGURE_KINDS: ReadonlySet<Territory['kind'] | undefined> = new Set([
  'employment-zone',
  'epci',
  'spel',
  'qpv',
  'zrr',
  'foreign-area',
] as const);

function sumOf(
  a: WrittenCollection<CollectionName>['report'],
  b: WrittenCollection<CollectionName>['report'],
): WrittenCollection<CollectionName>['report'] {
  if (b.count === 0) return a;
  if (a.count === 0) return b;
  return { ...a, count: a.count + b.count, bytes: a.bytes + b.bytes, brotliBytes: a.brotliBytes + b.brotliBytes };
}

/**
 * Returns records in a stable order, trainings with published outcomes first. Places and providers come in the order of
 * the sessions: unsorted, their part would change whenever a session ends.
 */
function stableOrder<N extends CollectionName>(name: N, store: FeedStore): Iterable<Models[N]> {
  if (name === 'trainings') {
    const trainings = store.records('trainings');
    return outcomesFirst(trainings, store.records('outcomes'), () => trainings.drain()) as Iterable<Models[N]>;
  }
  const records = store.records(name).drain();
  if (name !== 'places' && name !== 'providers') return records;
  const idOf = (record: Models[N]): string => (record as { id: string }).id;
  return [...records].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}
