// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Brotli bytes of the figures of a dashboard: those of the default feed, and of a generated feed of 60 measures in 70
// territories over 12 periods, compared with the same records as plain JSON.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { decodeCollection, type FeedManifest, type Observation, type Part } from '@orientation-widgets/feed';
import { encodeCollection } from '@orientation-widgets/feed/encode';
import { root } from '../support/paths.js';

const folder = `${root}packages/feed-tools/default-feed/`;
const brotli = (bytes: string | Uint8Array): number => brotliCompressSync(bytes).length;
const weight = (name: string): number => brotli(readFileSync(folder + name));
const json = (name: string): unknown => JSON.parse(readFileSync(folder + name, 'utf8'));

/** Limits in bytes; `KNOWN` lists the figures above their limit, each with its maximum. */
const LIMITS = { opening: 5_000, figure: 4_000, territory: 15_000, all: 100_000 } as const;
const KNOWN: Readonly<Record<string, number>> = { 'young-jobseekers': 4_250 };

const faults: string[] = [];

function line(name: string, bytes: number, limit: number, baseline?: number): void {
  const isOver = bytes > limit;
  if (isOver && bytes > (KNOWN[name] ?? limit)) faults.push(`${name}: ${bytes} bytes, ${limit} at most`);
  const beside = baseline === undefined ? '' : `${(bytes / baseline).toFixed(2)} × plain JSON`;
  console.log(`${name.padEnd(36)} ${String(bytes).padStart(7)} / ${limit}  ${isOver ? 'over' : 'ok'}  ${beside}`);
}

const manifest = json('feed.json') as FeedManifest;
const rest = json(manifest.rest?.href ?? '') as FeedManifest;
const { href, count, rest: partRest, shards = [] } = rest.observations as Part;
const files = [href, ...(partRest ? [partRest.href] : [])];
const records = files.flatMap(name => [...decodeCollection('observations', json(name)).collection]);

console.log(`Default feed, ${records.length} figures; a board opens with ${count}`);
line('opening', weight(href), LIMITS.opening);
line(
  'all',
  files.map(weight).reduce((a, b) => a + b),
  LIMITS.all,
  brotli(JSON.stringify(records)),
);
const isTerritory = (key: string): boolean => /^(country|reg|dep|ze|bassin)-/.test(key);
const sizes = shards.map(shard => ({ key: shard.key, bytes: weight(shard.href), count: shard.count }));
for (const [kind, limit] of [
  ['figure', LIMITS.figure],
  ['territory', LIMITS.territory],
] as const) {
  const sizesOfKind = sizes
    .filter(({ key }) => isTerritory(key) === (kind === 'territory'))
    .sort((a, b) => b.bytes - a.bytes);
  console.log(`${sizesOfKind.length} files of a ${kind}, the five largest:`);
  sizesOfKind.forEach(({ key, bytes }, rank) => {
    if (rank < 5) line(key, bytes, limit);
    else if (bytes > limit) faults.push(`${key}: ${bytes} bytes`);
  });
}

/** Returns rates and counts that change a little each year, like those of producers; the same on every machine. */
function madeUp(measures: number, territories: number, periods: number): Observation[] {
  let state = 32;
  const next = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
  return Array.from({ length: measures }, (_, measure) =>
    Array.from({ length: territories }, (_of, territory) => {
      const isRate = measure % 2 === 0;
      const start = isRate ? 5 + 10 * next() : 500 + 50_000 * next();
      return Array.from({ length: periods }, (_at, period) => {
        const value = start * (1 + 0.02 * period * (next() - 0.3));
        return {
          measureId: `measure-${measure}`,
          territoryId: `ze-${3200 + territory}`,
          period: String(2013 + period),
          value: isRate ? Math.round(value * 10) / 10 : Math.round(value),
          sourceId: `source-${measure % 9}`,
        };
      });
    }).flat(),
  ).flat();
}

const SIMULATED = [60, 70, 12] as const;
const simulated = madeUp(...SIMULATED);
console.log(`Made up: ${SIMULATED.join(' × ')}, ${simulated.length} figures`);
const encoded = (of: readonly Observation[]): number => brotli(JSON.stringify(encodeCollection('observations', of)));
line('simulated', encoded(simulated), LIMITS.all, brotli(JSON.stringify(simulated)));
line('simulated figure', encoded(simulated.filter(({ measureId }) => measureId === 'measure-1')), LIMITS.figure);
line(
  'simulated territory',
  encoded(simulated.filter(({ territoryId }) => territoryId === 'ze-3232')),
  LIMITS.territory,
);

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
