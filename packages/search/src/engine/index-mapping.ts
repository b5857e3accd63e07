// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { SESSION_FACETS, TRAINING_FACETS } from '../facets/facet-names.js';

/** Maximum number of sessions of a training: the engine refuses a block with more. */
export const MAX_SESSIONS = 50_000;

const keyword = { type: 'keyword' } as const;
/** A field that filters, without counts or sorts. */
const filterOnly = { type: 'keyword', doc_values: false } as const;
/** A field that the gateway reads, without filters. */
const readOnly = { type: 'keyword', index: false, ignore_above: 8000 } as const;
const words = { type: 'text', analyzer: 'whitespace', norms: false, index_options: 'docs' } as const;
/** A part of the document that the engine only stores. */
const storedOnly = { type: 'object', enabled: false } as const;
const fields = <T>(names: readonly string[], field: T): Record<string, T> =>
  Object.fromEntries(names.map(name => [name, field]));

/**
 * Maximum number of sessions in a shard. Each shard adds some milliseconds to every query, and is searched on one
 * processor.
 */
const SESSIONS_OF_A_SHARD = 1_000_000;

/** Number of shards of an index, from its number of sessions. */
export function shardsFor(sessions: number): number {
  return Math.max(1, Math.ceil(sessions / SESSIONS_OF_A_SHARD));
}

/**
 * Index `settings` of the engine for `SearchDocument`, without its number of shards. With three copies, each of three
 * nodes holds the whole index and can answer alone.
 */
export const INDEX_SETTINGS = {
  auto_expand_replicas: '0-2',
  codec: 'best_compression',
  max_result_window: 1000,
  gc_deletes: '1h',
  'mapping.nested_objects.limit': MAX_SESSIONS,
} as const;

/** Fields of an index of `SearchDocument`, as the engine's `mappings`. A field that is not listed is refused. */
export const INDEX_MAPPING = {
  dynamic: 'strict',
  properties: {
    id: keyword,
    title: readOnly,
    w0: words,
    w1: words,
    w2: words,
    related: readOnly,
    codes: readOnly,
    towns: readOnly,
    titleLength: { type: 'short' },
    outcome: { type: 'float' },
    success: { type: 'float' },
    demand: { type: 'double' },
    order: { type: 'double' },
    number: { type: 'integer' },
    hash: { type: 'keyword', index: false },
    ...fields(TRAINING_FACETS, keyword),
    record: storedOnly,
    sessions: {
      type: 'nested',
      properties: {
        id: { type: 'keyword', index: false },
        place: filterOnly,
        geo: { type: 'geo_point' },
        startFrom: { type: 'integer' },
        startTo: { type: 'integer' },
        startKey: { type: 'integer' },
        end: { type: 'integer' },
        entryRank: { type: 'byte' },
        shut: { type: 'byte' },
        ...fields(SESSION_FACETS, keyword),
        record: storedOnly,
      },
    },
  },
} as const;
