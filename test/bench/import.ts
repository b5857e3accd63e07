// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// From the producers' files to the downloads of a page: speed compared with the SAX library that parses the same file
// without handlers, peak memory of the whole command, published bytes, time to read them, and identical bytes in two
// runs.
// npm run bench -- import [--full] [--mb 100] [--runs 3]: --full adds the file of 1 GB, five minutes.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeCollection } from '@orientation-widgets/feed/encode';
import type { BuildReport } from '@orientation-widgets/feed-tools';
import { realData, root, withoutRealData } from '../support/paths.js';
import { REGION } from '../support/region.js';
import { sessionsLike } from './import/session-catalogue.js';
import { summary, timingsInChromium } from './import/decoding.js';
import { best, buildFeed, makeExample, measure, print } from './import/run.js';
import { tensionDownloads } from './import/tension-bytes.js';

const LIMITS = {
  ratio: 0.5,
  flat: 60,
  build: 300,
  large: 350,
  sessions: 300_000,
  session: 12,
  tension: 25_000,
  decoding: 3,
};

const { values } = parseArgs({
  options: {
    full: { type: 'boolean' },
    mb: { type: 'string', default: '100' },
    runs: { type: 'string', default: '3' },
  },
});
const megabytes = Number(values.mb);
const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
let failed = false;

function judge(label: string, value: number, limit: string, good: boolean): void {
  if (!good) failed = true;
  console.log(`  ${good ? 'ok    ' : 'MISSED'} ${label}: ${value.toFixed(value < 100 ? 2 : 0)} (target ${limit})`);
}

const reportOf = (feed: string): BuildReport =>
  JSON.parse(readFileSync(join(feed, 'report.json'), 'utf8')) as BuildReport;

/** Judges the Brotli bytes of each session that the search needs. */
function judgeSessionBytes(feed: string): number {
  const { count = 0, brotliBytes = 0 } = reportOf(feed).collections.sessions ?? {};
  judge(
    `${count} sessions, Brotli bytes of a session for search`,
    brotliBytes / count,
    `≤ ${LIMITS.session}`,
    brotliBytes / count <= LIMITS.session,
  );
  return count;
}

const digestOf = (feed: string): string => {
  const hash = createHash('sha256');
  for (const name of readdirSync(feed).sort()) hash.update(name).update(readFileSync(join(feed, name)));
  return hash.digest('hex');
};

async function judgeTension(label: string, feed: string, attributes: string): Promise<void> {
  const files = await tensionDownloads(feed, attributes);
  console.log(
    `  ${[...files].map(([name, size]) => `${name.replace(/\.[0-9a-f]{12}\.json$/, '')} ${size}`).join(', ')}`,
  );
  const total = [...files.values()].reduce((sum, size) => sum + size, 0);
  judge(
    `${label}, Brotli bytes of all that <tension-indicator> asks for`,
    total,
    `≤ ${LIMITS.tension}`,
    total <= LIMITS.tension,
  );
}

try {
  const readers: number[] = [];
  for (const mb of [megabytes / 4, megabytes]) {
    const { path, size, sessions } = await makeExample(folder, mb);
    console.log(`LHÉO of ${size.toFixed(0)} MB, ${sessions} sessions`);
    const pairs = Array.from({ length: Number(values.runs) }, () => ({
      saxes: measure('saxes', path),
      reader: measure('reader', path),
    }));
    const [saxes, reader] = [best(pairs.map(pair => pair.saxes)), best(pairs.map(pair => pair.reader))];
    print('saxes, doing nothing', size, saxes);
    print('LHÉO reader', size, reader);
    judge(
      'processor time of saxes ÷ that of the reader',
      saxes.cpu / reader.cpu,
      `≥ ${LIMITS.ratio}`,
      saxes.cpu / reader.cpu >= LIMITS.ratio,
    );
    readers.push(reader.peak);
    const built = buildFeed(folder, path, size);
    if (mb === megabytes)
      judge(
        `orientation-feed build of ${size.toFixed(0)} MB, MB at most`,
        built.peak,
        `< ${LIMITS.build}`,
        built.peak < LIMITS.build,
      );
    judgeSessionBytes(built.feed);
    const digest = digestOf(built.feed);
    const same = mb === megabytes || digestOf(buildFeed(folder, path, size).feed) === digest;
    if (mb !== megabytes) judge('two runs give the same bytes', Number(same), '1', same);
    rmSync(path);
  }
  const more = (readers[1] ?? 0) - (readers[0] ?? 0);
  judge(`reader, MB more for ${megabytes} MB than for a quarter of it`, more, `≤ ${LIMITS.flat}`, more <= LIMITS.flat);

  if (values.full) {
    const { path, size, sessions } = await makeExample(folder, 1000);
    console.log(`LHÉO of ${size.toFixed(0)} MB, ${sessions} sessions`);
    const built = buildFeed(folder, path, size);
    judge('orientation-feed build of 1 GB, MB at most', built.peak, `< ${LIMITS.large}`, built.peak < LIMITS.large);
    const count = judgeSessionBytes(built.feed);
    judge('sessions in one feed', count, `≥ ${LIMITS.sessions}`, count >= LIMITS.sessions);
    rmSync(path);
  } else console.log('LHÉO of 1 GB: not measured; add --full');

  console.log('Default feed');
  await judgeTension('default feed', `${root}packages/feed-tools/default-feed`, 'job="aide-soignant"');
  if (withoutRealData) console.log(`Feed of the region: ${withoutRealData}`);
  else {
    const region = buildFeed(folder, REGION, 0, realData);
    console.log('Feed of the region, from the real files');
    await judgeTension('the region', region.feed, 'job="J1501"');
  }

  const sessions = sessionsLike(50_000);
  const { parse, decode, ratio } = summary(
    await timingsInChromium(JSON.stringify(sessions), JSON.stringify(encodeCollection('sessions', sessions)), 15),
  );
  console.log(
    `50 000 sessions in Chromium: JSON.parse of objects ${parse.toFixed(1)} ms, columns ${decode.toFixed(1)} ms`,
  );
  judge('times faster than JSON.parse', ratio, `≥ ${LIMITS.decoding}`, ratio >= LIMITS.decoding);
} finally {
  if (existsSync(folder)) rmSync(folder, { recursive: true });
}
console.log(failed ? 'A target is missed.' : 'Every target is reached.');
process.exitCode = failed ? 1 : 0;
