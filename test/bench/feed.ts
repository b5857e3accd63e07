// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Published bytes of a session, and the time to read 50 000 of them, beside JSON.parse of the same records.
// Sizes of the code too: what a page downloads to read a feed.
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { encodeCollection, encodeDetails } from '@orientation-widgets/feed/encode';
import { sessionsLike, shuffled } from './feed/catalogue.js';
import { summary, timingsInChromium } from './feed/decoding.js';
import { measure, type Timing } from './feed/measure.js';

const SESSIONS = 50_000;
const ROUNDS = 15;

const brotli = (text: string): number => brotliCompressSync(text).length;
const perSession = (text: string): string => `${(brotli(text) / SESSIONS).toFixed(2)} B`;

async function codeSize(exports: string): Promise<number> {
  const contents = `export { ${exports} } from '@orientation-widgets/feed'`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    // The decoder of columns is loaded on demand, by large feeds only: it is not counted here.
    plugins: exports.includes('decodeCollection')
      ? []
      : [
          {
            name: 'later',
            setup: ({ onResolve }) =>
              onResolve({ filter: /decode-records\.js$/ }, ({ path }) => ({ path, external: true })),
          },
        ],
  });
  return brotli(outputFiles[0]?.text ?? '');
}

function report(where: string, timings: readonly Timing[]): void {
  const first = timings[0];
  const { parse, decode, all, ratio } = summary(timings);
  console.log(
    `${where}: JSON.parse of objects ${parse.toFixed(1)} ms, columns ${decode.toFixed(1)} ms: ${ratio.toFixed(1)} × faster` +
      ` (first round ${first?.parse.toFixed(1)} and ${first?.decode.toFixed(1)} ms; with all records made ${all.toFixed(1)} ms)`,
  );
}

const sessions = sessionsLike(SESSIONS);
const packed = JSON.stringify(encodeCollection('sessions', sessions, { withoutDetails: true }));
console.log(`${SESSIONS} sessions, brotli bytes a session:`);
console.log(`  search part, sessions of a training together: ${perSession(packed)} (target 12)`);
console.log(
  `  search part, in no order: ${perSession(JSON.stringify(encodeCollection('sessions', shuffled(sessions), { withoutDetails: true })))}`,
);
console.log(`  every field in columns: ${perSession(JSON.stringify(encodeCollection('sessions', sessions)))}`);
console.log(
  `  details, in 64 shards: ${(encodeDetails('sessions', sessions, 64).reduce((sum, shard) => sum + brotli(JSON.stringify(shard)), 0) / SESSIONS).toFixed(2)} B`,
);
console.log(`  the same records as a plain list: ${perSession(JSON.stringify(sessions))}`);

console.log('Code, minified, brotli:');
console.log(`  loadFeed, openFeed, collectionOf: ${await codeSize('loadFeed, openFeed, collectionOf, FeedError')} B`);
console.log(
  `  the same with columns and details: ${await codeSize('loadFeed, openFeed, collectionOf, FeedError, decodeCollection')} B`,
);

// Every field on both sides.
const whole = encodeCollection('sessions', sessions);
const plain = JSON.stringify(sessions);
report('Node', measure(plain, JSON.stringify(whole), ROUNDS));

report('Chromium', await timingsInChromium(plain, JSON.stringify(whole), ROUNDS));
