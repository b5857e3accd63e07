// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message } from '../messages/message.js';
import { BulkWriter } from './bulk-writer.js';
import type { IndexEngineClient } from './engine-client.js';
import { readFeedToIndex, type FeedToIndex } from './feed-documents.js';
import {
  createIndex,
  hashOf,
  isSameKind,
  metaOf,
  putInPlace,
  readIndices,
  readMarks,
  requireEngine,
  writeMeta,
  type DocumentMark,
  type Indices,
  type TrainingsIndex,
} from './indices.js';
import { numbersOf } from './numbers.js';
import { ordersOf } from './orders.js';

/** Maximum share of the trainings of the index, in per cent, that a feed may remove. */
const MAX_SHRINK = 5;
/** Maximum delay between a write and its appearance in search results. */
const REFRESH = '30s';
/** Maximum time for the replicas of a new index. */
const COPIES_TIMEOUT = '120s';

export interface IndexOptions {
  /** Builds a new index next to the current one, then replaces it. Always done for the first index. */
  readonly full?: boolean;
  /** Removes trainings even when more than 5 % of those of the index are not in the feed. */
  readonly allowShrink?: boolean;
}

/** Result of an indexing run. */
export interface IndexReport {
  /** Name of the index that serves queries. */
  readonly index: string;
  /** Whether it is a new index. */
  readonly full: boolean;
  /** Date of the feed in the index. */
  readonly generation: string;
  readonly trainings: number;
  readonly sessions: number;
  /** Number of trainings written, with their sessions; the others had not changed. */
  readonly written: number; // eslint-disable-line language/plain-names -- a key of `index --json`
  readonly removed: number;
}

/**
 * Updates an OpenSearch to hold the trainings of a feed, under the alias `trainings`. Only the differences are written.
 * The run can be interrupted at any moment and repeated, with the same final state: each training is complete, and a
 * new index serves queries only once it equals the feed.
 *
 * @param target - Address of a manifest, its folder, or its file.
 * @throws {SourceError} the feed is not valid or older than the index, the engine cannot be reached or refuses; see
 * `docs/feed-messages.md`.
 */
export async function indexFeed(
  target: string,
  engine: IndexEngineClient,
  options: IndexOptions = {},
): Promise<IndexReport> {
  const feed = await readFeedToIndex(target);
  await requireEngine(engine);
  const indices = await readIndices(engine);
  const { live } = indices;
  const full = options.full === true || !live;
  if (!full) refuseToChange(engine, live, feed);
  const marks = live ? await readMarks(engine, live.name) : new Map<string, DocumentMark>();
  if (!options.allowShrink) refuseToShrink(engine, marks, feed);
  if (!full) {
    const done = await writeFeed(engine, live.name, marks, feed);
    await writeMeta(engine, live.name, metaOf(feed, true));
    return { index: live.name, full, ...reportOf(feed), ...done };
  }
  const { name, marks: numbers } = await openNewIndex(engine, indices, feed);
  const done = await writeFeed(engine, name, numbers, feed);
  await engine.json('PUT', `${name}/_settings`, { index: { refresh_interval: REFRESH } });
  await engine.json('GET', `_cluster/health/${name}?wait_for_status=green&timeout=${COPIES_TIMEOUT}`);
  await writeMeta(engine, name, metaOf(feed, true));
  await putInPlace(engine, name, live);
  // The previous index is kept for a rollback.
  for (const { name: old } of indices.otherIndices) if (old !== name) await engine.json('DELETE', old);
  return { index: name, full, ...reportOf(feed), ...done };
}

/**
 * Restores the previous index in place of the current one.
 *
 * @returns The name of the index and the date of its feed.
 * @throws {SourceError} there is no previous index.
 */
export async function rollBack(engine: IndexEngineClient): Promise<Pick<IndexReport, 'index' | 'generation'>> {
  await requireEngine(engine);
  const { live, otherIndices } = await readIndices(engine);
  const earlier = otherIndices.find(({ meta }) => meta.complete);
  if (!earlier) throw engine.error(message('no-earlier-index'));
  await putInPlace(engine, earlier.name, live);
  return { index: earlier.name, generation: earlier.meta.generation };
}

function reportOf({
  generation,
  ids,
  sessions,
}: FeedToIndex): Pick<IndexReport, 'generation' | 'trainings' | 'sessions'> {
  return { generation, trainings: ids.length, sessions };
}

function refuseToChange(engine: IndexEngineClient, { name, meta, readOnly }: TrainingsIndex, feed: FeedToIndex): void {
  if (readOnly) throw engine.error(message('engine-read-only', { index: name }));
  if (!isSameKind(meta, metaOf(feed, true))) throw engine.error(message('index-of-another-mapping', { index: name }));
  if (feed.version < meta.version)
    throw engine.error(message('feed-older-than-index', { feed: feed.generation, index: meta.generation }));
}

function refuseToShrink(engine: IndexEngineClient, marks: ReadonlyMap<string, unknown>, { ids }: FeedToIndex): void {
  const feedIds = new Set(ids);
  const lost = [...marks.keys()].filter(id => !feedIds.has(id)).length;
  if (lost * 100 > marks.size * MAX_SHRINK)
    throw engine.error(message('index-shrinks', { lost, total: marks.size, limit: MAX_SHRINK }));
}

/**
 * Creates a new index, or reopens the unfinished index of an earlier run for the same feed; unfinished indices of other
 * feeds are removed.
 */
async function openNewIndex(
  engine: IndexEngineClient,
  { otherIndices, names }: Indices,
  feed: FeedToIndex,
): Promise<{ name: string; marks: ReadonlyMap<string, DocumentMark> }> {
  const meta = metaOf(feed, false);
  const begun = otherIndices.find(({ meta: other }) => other.version === meta.version && isSameKind(other, meta));
  for (const other of otherIndices)
    if (!other.meta.complete && other !== begun) await engine.json('DELETE', other.name);
  if (begun) return { name: begun.name, marks: await readMarks(engine, begun.name) };
  return { name: await createIndex(engine, names, meta, feed.sessions), marks: new Map() };
}

/**
 * Writes the differences between an index and a feed, then compares them completely.
 *
 * @throws {SourceError} the engine refused a write, or differences remain.
 */
async function writeFeed(
  engine: IndexEngineClient,
  name: string,
  knownMarks: ReadonlyMap<string, DocumentMark>,
  feed: FeedToIndex,
): Promise<Pick<IndexReport, 'written' | 'removed'>> {
  const writer = new BulkWriter(engine, name, feed.version);
  const orders = ordersOf(feed.ids, new Map([...knownMarks].map(([id, { order }]) => [id, order])));
  const numbers = numbersOf(feed.ids, new Map([...knownMarks].map(([id, { number }]) => [id, number])));
  const marks = new Map<string, DocumentMark>();
  let writtenCount = 0;
  let position = 0;
  for (const document of feed.documents()) {
    const mark = {
      hash: hashOf(JSON.stringify(document)),
      order: orders[position] ?? 0,
      number: numbers[position] ?? 0,
    };
    position++;
    marks.set(document.id, mark);
    if (isSame(knownMarks.get(document.id), mark)) continue;
    await writer.write(document.id, { ...document, ...mark });
    writtenCount++;
  }
  const vanished = [...knownMarks.keys()].filter(id => !marks.has(id));
  for (const id of vanished) await writer.remove(id);
  await writer.end();
  const [refused] = writer.refused;
  if (refused) {
    const { id, fault } = refused;
    const count = writer.refused.length;
    throw engine.error(message('trainings-refused-by-engine', { count, id, reason: fault.reason || fault.type }));
  }
  // Nothing was written: the index already equals the feed.
  if (writtenCount + vanished.length === 0) return { written: writtenCount, removed: 0 };
  const indexMarks = await readMarks(engine, name);
  const count = [...marks].filter(([id, mark]) => !isSame(indexMarks.get(id), mark)).length;
  const extra = [...indexMarks.keys()].filter(id => !marks.has(id)).length;
  if (count + extra > 0) throw engine.error(message('index-differs', { count: count + extra, index: name }));
  return { written: writtenCount, removed: vanished.length };
}

function isSame(a: DocumentMark | undefined, b: DocumentMark): boolean {
  return a?.hash === b.hash && a.order === b.order && a.number === b.number;
}
