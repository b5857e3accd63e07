// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { textOfValue } from '../text/text-of-value.js';
import { INDEX_MAPPING, INDEX_SETTINGS, shardsFor, wordTables } from '@orientation-widgets/search/engine';
import { createHash } from 'node:crypto';
import { isObject } from '../json/parse-json.js';
import { message } from '../messages/message.js';
import type { IndexEngineClient } from './engine-client.js';

/** Alias of the index that serves queries; the names of the indices that this command creates start with it. */
export const ALIAS = 'trainings';

/** Versions of OpenSearch that support all the features used. */
const VERSIONS = /^(?:2\.(?:19|[2-9]\d)|3\.\d+)\./;
const TOOL = 'orientation-feed';
/** Length of a hash: long enough to distinguish two texts, short enough to be read. */
const HASH_LENGTH = 22;
/** Number of documents in one answer; at most `max_result_window`. */
const PAGE = 1000;

/** Returns the hash of a text. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, HASH_LENGTH);
}

/** Description of an index, stored in its mapping. */
export interface IndexMeta {
  readonly tool: string;
  /** Hash of the settings and the mapping. */
  readonly schema: string;
  /** Hash of the word tables. */
  readonly words: string;
  /** Date of the indexed feed, as in its manifest. */
  readonly generation: string;
  /** Date of the indexed feed, in milliseconds. */
  readonly version: number;
  /** False until the first complete write. */
  readonly complete: boolean;
}

/** An index created by this command. */
export interface TrainingsIndex {
  readonly name: string;
  readonly meta: IndexMeta;
  /** Whether a block refuses writes. */
  readonly readOnly: boolean;
}

/** The index that serves queries, and the other indices created by this command. */
export interface Indices {
  readonly live: TrainingsIndex | undefined;
  /** Other indices, the latest feed first. */
  readonly otherIndices: readonly TrainingsIndex[];
  /** Names of all indices that start with the alias, whether this command created them or not. */
  readonly names: ReadonlySet<string>;
}

/** Returns the description of an index of a feed, as this version writes it. */
export function metaOf(
  { generation, version }: Pick<IndexMeta, 'generation' | 'version'>,
  complete: boolean,
): IndexMeta {
  const schema = hashOf(JSON.stringify([INDEX_SETTINGS, INDEX_MAPPING]));
  return { tool: TOOL, schema, words: hashOf(wordTables()), generation, version, complete };
}

/** Whether two indices have the same fields and word tables. */
export function isSameKind(a: IndexMeta, b: IndexMeta): boolean {
  return a.schema === b.schema && a.words === b.words;
}

/**
 * Checks that the server is an OpenSearch of a supported version.
 *
 * @throws {SourceError} it is another program, or nothing answers.
 */
export async function requireEngine(engine: IndexEngineClient): Promise<void> {
  const body = await engine.json('GET', '', undefined, 1);
  const version = isObject(body['version']) ? body['version'] : {};
  const number = textOfValue(version['number'] ?? '?');
  const name = textOfValue(version['distribution'] ?? 'another program');
  if (name !== 'opensearch' || !VERSIONS.test(number))
    throw engine.error(message('not-the-engine', { found: `${name} ${number}` }));
}

/**
 * Reads the existing indices.
 *
 * @throws {SourceError} the alias points to an index of another program.
 */
export async function readIndices(engine: IndexEngineClient): Promise<Indices> {
  const indices = await engine.json('GET', `${ALIAS}*?filter_path=*.aliases,*.mappings._meta,*.settings.index.blocks`);
  const all = Object.entries(indices).map(([name, body]) => readIndex(name, body));
  const live = all.filter(({ isLive, name }) => isLive || name === ALIAS);
  const [only] = live;
  if (live.length > 1 || (only && !only.index)) throw engine.error(message('index-of-someone-else', { name: ALIAS }));
  const otherIndices = all.filter(({ isLive }) => !isLive).flatMap(({ index }) => index ?? []);
  return {
    live: only?.index,
    otherIndices: otherIndices.sort((a, b) => b.meta.version - a.meta.version),
    names: new Set(all.map(({ name }) => name)),
  };
}

function readIndex(name: string, body: unknown): { name: string; isLive: boolean; index: TrainingsIndex | undefined } {
  const { aliases, mappings, settings } = isObject(body) ? body : {};
  const meta = isObject(mappings) ? mappings['_meta'] : undefined;
  const index = isObject(settings) && isObject(settings['index']) ? settings['index'] : {};
  const blocks = isObject(index['blocks']) ? Object.values(index['blocks']) : [];
  return {
    name,
    isLive: isObject(aliases) && ALIAS in aliases,
    index: isMeta(meta) ? { name, meta, readOnly: blocks.includes('true') } : undefined,
  };
}

function isMeta(meta: unknown): meta is IndexMeta & Record<string, unknown> {
  return isObject(meta) && meta['tool'] === TOOL && typeof meta['version'] === 'number';
}

/**
 * Creates an empty index sized for a number of sessions, which does not serve queries yet.
 *
 * @returns its name.
 */
export async function createIndex(
  engine: IndexEngineClient,
  names: ReadonlySet<string>,
  meta: IndexMeta,
  sessions: number,
): Promise<string> {
  const base = `${ALIAS}-${meta.generation.toLowerCase().replaceAll(/[^\da-z]+/g, '')}`;
  let name = base;
  for (let n = 2; names.has(name); n++) name = `${base}-${n}`;
  await engine.json('PUT', name, {
    // Nobody searches the index before it serves queries: no refresh is needed until then.
    settings: { index: { ...INDEX_SETTINGS, number_of_shards: shardsFor(sessions), refresh_interval: '-1' } },
    mappings: { ...INDEX_MAPPING, _meta: meta },
  });
  return name;
}

/** Updates the description of an index. */
export async function writeMeta(engine: IndexEngineClient, name: string, meta: IndexMeta): Promise<void> {
  await engine.json('PUT', `${name}/_mapping`, { _meta: meta });
}

/** Replaces the index that serves queries by another, atomically. */
export async function putInPlace(
  engine: IndexEngineClient,
  name: string,
  live: TrainingsIndex | undefined,
): Promise<void> {
  const actions = [
    ...(live ? [{ remove: { index: live.name, alias: ALIAS } }] : []),
    { add: { index: name, alias: ALIAS } },
  ];
  await engine.json('POST', '_aliases', { actions });
}

/** Part of a document that is compared: the hash of its content, its rank in the feed, and its number in the index. */
export interface DocumentMark {
  readonly hash: string;
  readonly order: number;
  readonly number: number;
}

/** Returns the marks of all documents of an index, by id. */
export async function readMarks(engine: IndexEngineClient, name: string): Promise<Map<string, DocumentMark>> {
  await engine.json('POST', `${name}/_refresh`);
  const marks = new Map<string, DocumentMark>();
  for (let last: string | undefined; ;) {
    const { hits } = await engine.json('POST', `${name}/_search?allow_partial_search_results=false`, {
      size: PAGE,
      _source: false,
      docvalue_fields: ['id', 'hash', 'order', 'number'],
      sort: [{ id: 'asc' }],
      ...(last !== undefined && { search_after: [last] }),
    });
    const page = isObject(hits) && Array.isArray(hits['hits']) ? (hits['hits'] as unknown[]) : [];
    for (const hit of page) {
      const fields = isObject(hit) && isObject(hit['fields']) ? hit['fields'] : {};
      const [id, hash, order, number] = ['id', 'hash', 'order', 'number'].map(field => {
        const values = fields[field];
        return Array.isArray(values) ? (values[0] as unknown) : undefined;
      });
      last = String(id);
      marks.set(last, { hash: String(hash), order: Number(order), number: Number(number) });
    }
    if (page.length < PAGE) return marks;
  }
}
