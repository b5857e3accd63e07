// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { INDEX_MAPPING, INDEX_SETTINGS, wordTables } from '@orientation-widgets/search/engine';
import { createHash } from 'node:crypto';
import { EngineError, type EngineClient } from '../engine/engine-client.js';

/** Alias of the index that answers. */
const ALIAS = 'trainings';
/** As `orientation-feed index` writes them. */
const HASH_LENGTH = 22;
const HASHES = [JSON.stringify([INDEX_SETTINGS, INDEX_MAPPING]), wordTables()].map(text =>
  createHash('sha256').update(text).digest('base64url').slice(0, HASH_LENGTH),
);

/** The index that answers, and the feed that it holds. */
export interface IndexInPlace {
  readonly name: string;
  /** Date of its feed, as the feed says it. */
  readonly generation: string;
}

/**
 * Which index answers now.
 *
 * @throws {EngineError} none, one that is being written, or one of another version of the tool.
 */
export async function readIndexInPlace(engine: EngineClient): Promise<IndexInPlace> {
  const found = (await engine.ask(`${ALIAS}?filter_path=*.mappings._meta`)) as Readonly<
    Record<string, { readonly mappings?: { readonly _meta?: Readonly<Record<string, unknown>> } }>
  >;
  const [[name = '', index] = [], ...others] = Object.entries(found);
  const meta = index?.mappings?._meta ?? {};
  if (!name || others.length > 0 || meta['tool'] !== 'orientation-feed' || meta['complete'] !== true)
    throw new EngineError('no index written by orientation-feed');
  if (meta['schema'] !== HASHES[0] || meta['words'] !== HASHES[1])
    throw new EngineError('index of another version: run orientation-feed index --full');
  return { name, generation: String(meta['generation']) };
}
