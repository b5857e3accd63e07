// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { searchDocuments } from '@orientation-widgets/search/engine';
import { BulkWriter } from '../../../packages/feed-tools/src/search-index/bulk-writer.js';
import { IndexEngineClient } from '../../../packages/feed-tools/src/search-index/engine-client.js';
import { createIndex, hashOf, metaOf, putInPlace } from '../../../packages/feed-tools/src/search-index/indices.js';
import { numbersOf } from '../../../packages/feed-tools/src/search-index/numbers.js';
import { ordersOf } from '../../../packages/feed-tools/src/search-index/orders.js';

const GENERATION = '2026-11-24T00:00:00Z';

/** Index that was written. */
export interface WrittenIndex {
  readonly name: string;
  readonly seconds: number;
  /** Size on disk in bytes, without its replica, after the merge. */
  readonly bytes: number;
}

/**
 * Writes a catalogue as `orientation-feed index` does, without reading and checking a feed first, and merges the index.
 */
export async function writeIndex(url: string, sources: Parameters<typeof searchDocuments>[0]): Promise<WrittenIndex> {
  const from = performance.now();
  const engine = new IndexEngineClient(url);
  const version = Date.parse(GENERATION);
  const name = await createIndex(
    engine,
    new Set(),
    metaOf({ generation: GENERATION, version }, true),
    Array.from(sources.sessions).length,
  );
  const writer = new BulkWriter(engine, name, version);
  const ids = Array.from(sources.trainings, ({ id }) => id);
  const orders = ordersOf(ids, new Map());
  const numbers = numbersOf(ids, new Map());
  let position = 0;
  for (const document of searchDocuments(sources)) {
    const mark = { hash: hashOf(JSON.stringify(document)), order: orders[position], number: numbers[position] };
    position++;
    await writer.write(document.id, { ...document, ...mark });
  }
  await writer.end();
  const [refused] = writer.refused;
  if (refused) throw new Error(`${writer.refused.length} refused: ${refused.fault.reason}`);
  await engine.json('POST', `${name}/_refresh`);
  const seconds = (performance.now() - from) / 1000;
  await engine.json('POST', `${name}/_flush`);
  await engine.json('PUT', `${name}/_settings`, { index: { refresh_interval: '30s' } });
  await putInPlace(engine, name, undefined);
  const { indices } = (await engine.json('GET', `${name}/_stats/store`)) as {
    indices: Record<string, { primaries: { store: { size_in_bytes: number } } }>;
  };
  return { name, seconds, bytes: indices[name]?.primaries.store.size_in_bytes ?? NaN };
}
