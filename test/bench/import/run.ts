// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeExample } from '../../../packages/feed-tools/src/example/write-example.js';
import { root } from '../../support/paths.js';

/** One measurement of measure.mjs. */
export interface Measure {
  readonly code: number;
  /** Wall clock in seconds. */
  readonly seconds: number;
  /** Processor time in seconds. */
  readonly cpu: number;
  /** Peak of resident memory in MB. */
  readonly peak: number;
}

const BYTES_A_SESSION = 1889;
const TODAY = '2026-11-24';

/** Runs a measurement in its own process. */
export function measure(...parameters: string[]): Measure {
  const output = execFileSync(process.execPath, [`${root}test/bench/import/measure.mjs`, ...parameters], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  });
  return JSON.parse(output.trimEnd().split('\n').at(-1) ?? '') as Measure;
}

/** Returns the quickest of the runs: other work of the machine only slows a run down. */
export function best(measures: readonly Measure[]): Measure {
  return measures.reduce((a, b) => (b.cpu < a.cpu ? b : a));
}

export function print(label: string, mb: number, { seconds, cpu, peak }: Measure): void {
  console.log(
    `  ${label.padEnd(24)} ${(mb / seconds).toFixed(1).padStart(6)} MB/s ${cpu.toFixed(1).padStart(6)} s of processor ${peak.toFixed(0).padStart(5)} MB at most`,
  );
}

/** Writes the fictional offers of `orientation-feed example`. */
export async function makeExample(
  folder: string,
  mb: number,
): Promise<{ path: string; size: number; sessions: number }> {
  const path = join(folder, `${String(mb)}.xml`);
  const { sessions } = await writeExample({
    sessions: Math.round((mb * 1e6) / BYTES_A_SESSION),
    seed: 1,
    today: TODAY,
    out: path,
  });
  return { path, size: statSync(path).size / 1e6, sessions };
}

/**
 * Runs the whole command on a LHÉO file, or on a configuration.
 *
 * @param data Folder that the paths of a configuration start from.
 */
export function buildFeed(
  folder: string,
  from: string | object,
  size: number,
  data = folder,
): Measure & { feed: string } {
  if (!existsSync(`${root}packages/feed-tools/dist/cli.js`))
    throw new Error('orientation-feed is not built: npm run build:packages');
  const config = join(folder, 'config.json');
  const feed = join(folder, 'feed');
  rmSync(feed, { recursive: true, force: true });
  const source = { id: 'bench', kind: 'lheo', path: from, title: 'Données d’exemple', publisher: 'Banc d’essai' };
  const content =
    typeof from === 'string'
      ? { title: 'Banc', publisher: { name: 'Banc' }, territory: 'reg-32', today: TODAY, sources: [source] }
      : absolute(from, data);
  writeFileSync(config, JSON.stringify(content));
  const measured = measure('build', config, feed);
  if (measured.code !== 0) throw new Error(`orientation-feed build exited with ${String(measured.code)}`);
  if (size > 0) print('orientation-feed build', size, measured);
  return { ...measured, feed };
}

function absolute(config: object, data: string): object {
  const { sources = [] } = config as { sources?: { path: string | readonly string[] }[] };
  return {
    ...config,
    sources: sources.map(source => ({ ...source, path: [source.path].flat().map(path => join(data, path)) })),
  };
}
