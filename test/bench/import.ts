// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// LHÉO import: speed against the SAX library parsing the same file and doing nothing, and peak of memory by size.
// npm run bench -- import [--mb 100] [--runs 3]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeExample } from '../../packages/feed-tools/src/example/index.js';
import { root } from '../support/paths.js';

interface Measure {
  readonly code: number;
  /** Wall clock, seconds. */
  readonly seconds: number;
  /** Processor, seconds. */
  readonly cpu: number;
  /** Resident memory, MB. */
  readonly peak: number;
}

const BYTES_A_SESSION = 1890;
const TODAY = '2026-11-24';
const LIMITS = { ratio: 0.5, build: 300, flat: 60 };

const { values } = parseArgs({ options: { mb: { type: 'string', default: '100' }, runs: { type: 'string', default: '3' } } });
const megabytes = Number(values.mb);
const runs = Number(values.runs);
const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
let failed = false;

function measure(...parameters: string[]): Measure {
  const output = execFileSync(process.execPath, [`${root}test/bench/import/measure.mjs`, ...parameters], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 });
  return JSON.parse(output.trimEnd().split('\n').at(-1) ?? '') as Measure;
}

/** The quickest of the runs: what else the machine does only slows a run down. */
function best(measures: readonly Measure[]): Measure {
  return measures.reduce((a, b) => (b.cpu < a.cpu ? b : a));
}

function print(label: string, mb: number, { seconds, cpu, peak }: Measure): void {
  console.log(`${label.padEnd(34)} ${(mb / seconds).toFixed(1).padStart(7)} MB/s ${cpu.toFixed(2).padStart(7)} s of processor ${peak.toFixed(0).padStart(5)} MB at most`);
}

function judge(label: string, value: number, limit: number, good: boolean): void {
  if (!good) failed = true;
  console.log(`${label}: ${value.toFixed(2)} (limit ${String(limit)}) ${good ? 'ok' : 'MISSED'}`);
}

async function example(mb: number): Promise<{ path: string; size: number; sessions: number }> {
  const path = join(folder, `${String(mb)}.xml`);
  const started = performance.now();
  const { sessions } = await writeExample({ sessions: Math.round((mb * 1e6) / BYTES_A_SESSION), seed: 1, today: TODAY, out: path });
  const size = statSync(path).size / 1e6;
  console.log(`\n${size.toFixed(0)} MB, ${String(sessions)} sessions, written in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return { path, size, sessions };
}

/** Peak of memory of the whole command, when it is built. */
function build(path: string, size: number): number | undefined {
  if (!existsSync(`${root}packages/feed-tools/dist/cli.js`)) return undefined;
  const config = join(folder, 'config.json');
  const source = { id: 'bench', kind: 'lheo', path, title: 'Données d’exemple', publisher: 'Banc d’essai' };
  writeFileSync(config, JSON.stringify({ title: 'Banc', publisher: { name: 'Banc' }, territory: 'reg-32', today: TODAY, sources: [source] }));
  const measured = measure('build', config, join(folder, 'feed'));
  if (measured.code !== 0) throw new Error(`orientation-feed build exited with ${String(measured.code)}`);
  print('orientation-feed build', size, measured);
  return measured.peak;
}

try {
  const peaks: { reader: number; build: number | undefined }[] = [];
  for (const mb of [megabytes / 4, megabytes]) {
    const { path, size } = await example(mb);
    const measures = Array.from({ length: runs }, () => ({ saxes: measure('saxes', path), reader: measure('reader', path) }));
    const saxes = best(measures.map((pair) => pair.saxes));
    const reader = best(measures.map((pair) => pair.reader));
    print('saxes, doing nothing', size, saxes);
    print('LHÉO reader', size, reader);
    judge('reader ÷ saxes, processor', saxes.cpu / reader.cpu, LIMITS.ratio, saxes.cpu / reader.cpu >= LIMITS.ratio);
    console.log(`reader ÷ saxes, wall clock: ${(saxes.seconds / reader.seconds).toFixed(2)}`);
    peaks.push({ reader: reader.peak, build: build(path, size) });
    rmSync(path);
  }
  const [small, large] = peaks;
  if (small === undefined || large === undefined) throw new Error('nothing was measured');
  console.log('');
  judge(`reader: MB more for ${values.mb} MB than for a quarter of it`, large.reader - small.reader, LIMITS.flat, large.reader - small.reader <= LIMITS.flat);
  if (large.build === undefined || small.build === undefined) console.log('orientation-feed is not built: run npm run build:packages to measure it');
  else judge('build: MB at most', large.build, LIMITS.build, large.build < LIMITS.build);
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = failed ? 1 : 0;
