// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { textOfValue } from '../text/text-of-value.js';
import { INDEX_MAPPING, INDEX_SETTINGS, shardsFor, wordTables } from '@orientation-widgets/search/engine';
import { createHash } from 'node:crypto';
import { isObject } from '../json/parse-json.js';
import { message } from '../messages/message.js';
import type { IndexEngineClient } from './engine-client.js';

/** Alias of the index that answers; the indices that this command makes are named after it. */
export const ALIAS = 'trainings';

/** Versions of OpenSearch that have all that an index needs. */
const VERSIONS = /^(?:2\.(?:19|[2-9]\d)|3\.\d+)\./;
const TOOL = 'orientation-feed';
/** Letters of a hash: enough to tell two texts apart, short enough to be read. */
const HASH_LENGTH = 22;
/** Documents of one answer: no more than `max_result_window`. */
const PAGE = 1000;

/** Hash of a text. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, HASH_LENGTH);
}

/** Description of an index, in its mapping. */
export interface IndexMeta {
  readonly tool: string;
  /** Hash of the settings and the mapping. */
  readonly schema: string;
  /** Hash of the tables of words. */
  readonly words: string;
  /** Feed that it holds: its date, as the feed says it. */
  readonly generation: string;
  /** The same, in milliseconds. */
  readonly version: number;
  /** False while it is written for the first time. */
  readonly complete: boolean;
}

/** An index that this command made. */
export interface TrainingsIndex {
  readonly name: string;
  readonly meta: IndexMeta;
  /** Whether a block refuses writes. */
  readonly readOnly: boolean;
}

/** The index that answers, and the others that this command made. */
export interface Indices {
  readonly live: TrainingsIndex | undefined;
  /** The latest feed first. */
  readonly otherIndices: readonly TrainingsIndex[];
  /** Every index whose name begins so, of this command or not. */
  readonly names: ReadonlySet<string>;
}

/** Description of an index written by this version, for a feed. */
export function metaOf(
  { generation, version }: Pick<IndexMeta, 'generation' | 'version'>,
  complete: boolean,
): IndexMeta {
  const schema = hashOf(JSON.stringify([INDEX_SETTINGS, INDEX_MAPPING]));
  return { tool: TOOL, schema, words: hashOf(wordTables()), generation, version, complete };
}

/** Whether two indices have the same fields and tables of words. */
export function isSameKind(a: IndexMeta, b: IndexMeta): boolean {
  return a.schema === b.schema && a.words === b.words;
}

/**
 * Checks that an OpenSearch that indices can be written in answers.
 *
 * @throws {SourceError} something else does, or nothing.
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
 * Reads which indices there are.
 *
 * @throws {SourceError} the alias belongs to something else.
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

/** Makes an empty index for so many sessions, that answers nothing yet. */
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
    // Until it answers, nobody waits for what is written.
    settings: { index: { ...INDEX_SETTINGS, number_of_shards: shardsFor(sessions), refresh_interval: '-1' } },
    mappings: { ...INDEX_MAPPING, _meta: meta },
  });
  return name;
}

/** Says in an index what it holds now. */
export async function writeMeta(engine: IndexEngineClient, name: string, meta: IndexMeta): Promise<void> {
  await engine.json('PUT', `${name}/_mapping`, { _meta: meta });
}

/** Makes an index answer in the place of another, at once. */
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

/** Compared parts of a document: the hash of its content, its place in the order of the feed, and its number. */
export interface DocumentMark {
  readonly hash: string;
  readonly order: number;
  readonly number: number;
}

/** Marks of every document of an index, by id. */
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
