// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import {
  COLLECTION_NAMES,
  decodeCollection,
  type CollectionName,
  type FeedInfo,
  type Measure,
  type Models,
  type Observation,
  type Part,
  type Problem,
  type Shard,
} from '@orientation-widgets/feed';
import { impossibleFigures } from '@orientation-widgets/domain/measures/possible-figures.js';
import { readShards } from '@orientation-widgets/feed/encode';
import { createHash } from 'node:crypto';
import { isObject, parseJson } from '../json/parse-json.js';
import { message } from '../messages/message.js';
import { textOf } from '../messages/text-of.js';
import {
  locateFeed,
  readFeedFile,
  readFeedPart,
  type FeedFile,
  type FeedLocation,
} from '../read-feed/feed-location.js';
import { readManifest } from '../read-feed/read-manifest.js';
import { readRest } from '../read-feed/read-rest.js';
import { placeOf, SourceError, type FileMessage } from '../source/source-error.js';
import { danglingReferences, type DanglingReferences } from '../schema/references.js';
import { openingFaults } from './opening-faults.js';
import { compressedFaults } from './compressed-copies.js';
import { servingPoints, type ServedFile, type ServingPoint } from './serving.js';

/** Result of a check. */
export interface FeedCheck {
  info: FeedInfo;
  /** Number of valid records, by collection. */
  counts: Partial<Record<CollectionName, number>>;
  /**
   * Files that are missing, damaged or different from their description in the manifest, in English: a page cannot use
   * them. After a thousand, the last one counts the others.
   */
  refusals: string[];
  /** Refused files, as data. */
  faults: FileMessage[];
  /** Invalid records, which a page leaves out. After a thousand, the last one counts the others: see `Problem.more`. */
  problems: Problem[];
  /** References to records that do not exist. */
  dangling: DanglingReferences[];
  /** Results of the checks on the server; empty for a feed on disk. */
  serving: ServingPoint[];
  /** Weight of each file; the detail files of one collection count together. */
  weights: FileWeight[];
  /** Number of files read, and their size in bytes before compression. */
  files: number;
  bytes: number;
}

/** Weight of a file, or of the detail files of a collection. */
export interface FileWeight {
  /** Name of the file or of its group: "feed.json", "jobs", "jobs, details", "jobs, lookup", "outlines". */
  name: string;
  files: number;
  /** Size in bytes before compression. */
  bytes: number;
  /** Number of bytes sent by the server; absent when it is not announced, and for a feed on disk. */
  sent?: number;
}

/** A check in progress. */
interface CheckInProgress extends Omit<FeedCheck, 'refusals'> {
  served: ServedFile[];
  /** Number of faults and invalid records beyond those listed. */
  otherFaults: number;
  otherProblems: number;
}

/** Maximum number of refused files, and of invalid records, that are listed. */
const MAX_LISTED = 1000;

/**
 * Checks a feed: the manifest, then every part and every details shard (size, SHA-256, number of records, schema), then
 * the references between records.
 *
 * @param target Address of a manifest, its folder, or its file.
 * @throws {SourceError} no readable feed is there.
 */
export async function checkFeed(target: string): Promise<FeedCheck> {
  const location = withBrowserHeaders(await locateFeed(target));
  const manifest = await readFeedFile(location, location.url);
  const feedManifest = readManifest(manifest.bytes, target);
  const check: CheckInProgress = {
    info: feedManifest.info,
    counts: {},
    faults: [],
    problems: [],
    dangling: [],
    serving: [],
    weights: [],
    files: 0,
    bytes: 0,
    served: [],
    otherFaults: 0,
    otherProblems: 0,
  };
  addProblems(feedManifest.problems, check);
  addWeight('feed.json', 'feed.json', manifest, check, false);
  await checkCopies(location, new URL(location.url).pathname.split('/').at(-1) ?? 'feed.json', manifest.bytes, check);
  const collections = new Map<CollectionName, object[]>();
  const rest = feedManifest.rest && readRest(feedManifest, await checkFile(location, 'rest', feedManifest.rest, check));
  if (rest) addProblems(rest.problems, check);
  for (const { parts, collections: lists, info } of rest ? [feedManifest, rest] : [feedManifest]) {
    for (const name of COLLECTION_NAMES) {
      const part = parts[name];
      const records = part ? await checkPart(location, name, part, check) : lists[name];
      if (!records) continue;
      const list: object[] = [...(collections.get(name) ?? []), ...records];
      collections.set(name, list);
      check.counts[name] = list.length;
    }
    for (const outline of info.outlines ?? []) await checkOutlines(location, outline, check);
  }
  const { opening } = feedManifest.info;
  const first = opening && (await checkFile(location, 'opening', opening, check));
  if (opening && first !== undefined)
    for (const fault of openingFaults(opening, first, (collections.get('trainings') ?? []) as Models['trainings'][]))
      addFault(fault, check);
  const measures = new Map(((collections.get('measures') ?? []) as Measure[]).map(measure => [measure.id, measure]));
  addProblems(impossibleFigures((collections.get('observations') ?? []) as Observation[], measures), check);
  const { served, otherFaults, otherProblems, ...result } = check;
  if (otherFaults > 0) check.faults.push({ file: target, ...message('other-faults', { count: otherFaults }) });
  if (otherProblems > 0)
    check.problems.push({
      collection: 'feed',
      path: '',
      expected: 'more',
      reason: 'and others',
      more: otherProblems,
    });
  const refusals = check.faults.map(fault => `${placeOf(fault)}: ${textOf(fault, 'en')}`);
  return { ...result, refusals, dangling: danglingReferences(collections), serving: servingPoints(served) };
}

/** Requests files as a page of another site does: servers send CORS headers only for such requests. */
function withBrowserHeaders(location: FeedLocation): FeedLocation {
  if (location.url.startsWith('file:')) return location;
  const headers = { Origin: 'https://example.org', 'Accept-Encoding': 'br, gzip' };
  return { ...location, fetch: (input, init) => location.fetch(input, { ...init, headers }) };
}

/** Adds a file to the weights, under the name of the part it belongs to. */
function addWeight(
  name: string,
  href: string,
  { bytes, headers }: FeedFile,
  check: CheckInProgress,
  immutable: boolean,
): void {
  const length = headers?.get('content-length') ?? null;
  const sent = length === null ? undefined : Number(length);
  check.files++;
  check.bytes += bytes.length;
  if (headers) check.served.push({ href, immutable, bytes: bytes.length, headers });
  const weight = check.weights.find(other => other.name === name);
  if (!weight) check.weights.push({ name, files: 1, bytes: bytes.length, ...(sent === undefined ? {} : { sent }) });
  else {
    weight.files++;
    weight.bytes += bytes.length;
    if (weight.sent !== undefined && sent !== undefined) weight.sent += sent;
    else delete weight.sent;
  }
}

async function checkOutlines(location: FeedLocation, outline: Shard, check: CheckInProgress): Promise<void> {
  const topology = await checkFile(location, 'outlines', outline, check);
  if (topology === undefined) return;
  const objects = isObject(topology) && isObject(topology['objects']) ? topology['objects'] : {};
  const territories = isObject(objects['territories']) ? objects['territories']['geometries'] : undefined;
  const count = Array.isArray(territories) ? territories.length : 0;
  checkCount(outline, count, check);
}

async function checkPart<N extends CollectionName>(
  location: FeedLocation,
  name: N,
  part: Part,
  check: CheckInProgress,
): Promise<Iterable<Models[N]> | undefined> {
  const detailed = Boolean(part.details?.length || part.detailsIndex);
  const main = await checkRecords(location, name, part, detailed, check);
  const rest = part.rest ? await checkRecords(location, name, part.rest, false, check) : [];
  for (const shard of part.lookup ?? []) {
    const content = await checkFile(location, `${name}, lookup`, shard, check);
    if (content !== undefined) checkCount(shard, Object.keys(recordsOf(content)).length, check);
  }
  for (const shard of part.shards ?? []) await checkRecords(location, name, shard, false, check);
  if (!main || !rest) return undefined;
  if (!detailed) return [...main, ...rest];
  const records = new Map<string, Models[N]>();
  for (const record of main) records.set((record as { id: string }).id, record);
  for (const shard of await shardsOf(location, name, part, check)) {
    const details = await checkFile(location, `${name}, details`, shard, check);
    if (details !== undefined) checkShard(name, shard, details, records, check);
  }
  return records.values();
}

async function checkRecords<N extends CollectionName>(
  location: FeedLocation,
  name: N,
  file: Shard,
  detailed: boolean,
  check: CheckInProgress,
): Promise<Iterable<Models[N]> | undefined> {
  const json = await checkFile(location, name, file, check);
  if (json === undefined) return undefined;
  const { collection, problems } = decodeCollection(name, json, { detailed });
  addProblems(problems, check);
  checkCount(file, collection.size + problemCount(problems), check);
  return collection;
}

/** Returns the details shards of a part, listed in the manifest or in an index file. */
async function shardsOf(
  location: FeedLocation,
  name: CollectionName,
  part: Part,
  check: CheckInProgress,
): Promise<readonly Shard[]> {
  if (!part.detailsIndex) return part.details ?? [];
  const json = await checkFile(location, `${name}, details`, part.detailsIndex, check);
  if (json === undefined) return [];
  const shards = readShards(json);
  checkCount(part.detailsIndex, shards.length, check);
  return shards;
}

/** Merges the long fields of a shard into their records, then checks them. */
function checkShard<N extends CollectionName>(
  name: N,
  shard: Shard,
  details: unknown,
  records: Map<string, Models[N]>,
  check: CheckInProgress,
): void {
  const entries = Object.entries(recordsOf(details));
  checkCount(shard, entries.length, check);
  const merged = entries.map(([id, long]) => ({ ...records.get(id), id, ...(isObject(long) ? long : {}) }));
  const { collection, problems } = decodeCollection(name, merged);
  addProblems(problems, check);
  for (const record of collection) records.set((record as { id: string }).id, record);
}

function recordsOf(shard: unknown): Record<string, unknown> {
  return isObject(shard) && isObject(shard['records']) ? shard['records'] : {};
}

function checkCount({ href, count }: Shard, actualCount: number, check: CheckInProgress): void {
  if (actualCount !== count)
    addFault({ file: href, ...message('record-count-differs', { expected: count, found: actualCount }) }, check);
}

function addFault(fault: FileMessage, check: CheckInProgress): void {
  if (check.faults.length < MAX_LISTED) check.faults.push(fault);
  else check.otherFaults++;
}

function addProblems(problems: readonly Problem[], check: CheckInProgress): void {
  for (const problem of problems) {
    if (problem.more === undefined && check.problems.length < MAX_LISTED) check.problems.push(problem);
    else check.otherProblems += problem.more ?? 1;
  }
}

/** Returns the number of records that problems represent. */
export function problemCount(problems: readonly Problem[]): number {
  return problems.reduce((count, { more = 1 }) => count + more, 0);
}

/** Returns the JSON of a file that matches its manifest entry; otherwise reports a refusal and returns undefined. */
async function checkFile(location: FeedLocation, name: string, part: Shard, check: CheckInProgress): Promise<unknown> {
  // A feed with so many faults is refused, and no more requests are sent to its host.
  if (check.faults.length >= MAX_LISTED) {
    check.otherFaults++;
    return undefined;
  }
  const { href, bytes, sha256 } = part;
  let file: FeedFile;
  try {
    file = await readFeedPart(location, part);
  } catch (error) {
    refuseFile(error, check);
    return;
  }
  addWeight(name, href, file, check, true);
  if (file.bytes.length !== bytes) {
    addFault({ file: href, ...message('byte-count-differs', { expected: bytes, found: file.bytes.length }) }, check);
    return undefined;
  }
  if (!createHash('sha256').update(file.bytes).digest('hex').startsWith(sha256)) {
    addFault({ file: href, ...message('content-differs') }, check);
    return undefined;
  }
  await checkCopies(location, href, file.bytes, check);
  try {
    return parseJson(file.bytes, href);
  } catch (error) {
    refuseFile(error, check);
    return;
  }
}

async function checkCopies(
  location: FeedLocation,
  href: string,
  bytes: Uint8Array,
  check: CheckInProgress,
): Promise<void> {
  for (const fault of await compressedFaults(location, href, bytes)) addFault(fault, check);
}

function refuseFile(error: unknown, check: CheckInProgress): undefined {
  if (!(error instanceof SourceError)) throw error;
  const { file, line, fault } = error;
  addFault({ file, ...(line !== undefined && { line }), ...fault }, check);
}
