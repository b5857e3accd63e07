// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { INDEX_MAPPING, INDEX_SETTINGS, wordTables } from '@orientation-widgets/search/engine';
import { createHash } from 'node:crypto';
import { EngineError } from '../engine/engine-error.js';
import type { Engine } from './engine.js';

/** Alias of the current index. */
const ALIAS = 'trainings';
/** Length of the hashes that `orientation-feed index` writes. */
const HASH_LENGTH = 22;
const HASHES = [JSON.stringify([INDEX_SETTINGS, INDEX_MAPPING]), wordTables()].map(text =>
  createHash('sha256').update(text).digest('base64url').slice(0, HASH_LENGTH),
);

/** The current index and its feed. */
export interface IndexInPlace {
  readonly name: string;
  /** Date of the feed, as written in the feed. */
  readonly generation: string;
}

/**
 * Reads which index is current.
 *
 * @throws {EngineError} there is none, it is being written, or it comes from another version of the tool.
 */
export async function readIndexInPlace(engine: Pick<Engine, 'ask'>): Promise<IndexInPlace> {
  const indices = (await engine.ask(`${ALIAS}?filter_path=*.mappings._meta`)) as Readonly<
    Record<string, { readonly mappings?: { readonly _meta?: Readonly<Record<string, unknown>> } }>
  >;
  const [[name, index] = ['', undefined], ...otherIndices] = Object.entries(indices);
  const meta = index?.mappings?._meta ?? {};
  if (!name || otherIndices.length > 0 || meta['tool'] !== 'orientation-feed' || meta['complete'] !== true)
    throw new EngineError('no index written by orientation-feed');
  if (meta['schema'] !== HASHES[0] || meta['words'] !== HASHES[1])
    throw new EngineError('index of another version: run orientation-feed index --full');
  return { name, generation: String(meta['generation']) };
}
