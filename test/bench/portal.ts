// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run bench -- portal: time, memory and bytes of the portal of the default feed, built twice; exit 1 past a limit.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../support/paths.js';

/** At most: milliseconds of processor for 1 500 pages, megabytes, bytes of a page and of its style sheet. */
const LIMITS = { msFor1500: 8000, megabytes: 800, page: 25_000, style: 8000 };

const folder = mkdtempSync(join(tmpdir(), 'portal-bench-'));
cpSync(`${root}demo/portal`, `${folder}/portal`, { recursive: true });
const config = readFileSync(`${folder}/portal/portal.json`, 'utf8').replace(
  '../../dist/site/feed',
  `${root}dist/site/feed`,
);
const path = `${folder}/portal/portal.json`;

/** Runs the command as a publisher does, and reads what the system counted. */
function build(): {
  readonly seconds: number;
  /** Of processor, which other work on the machine does not lengthen. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
  readonly pages: number;
  readonly written: number;
} {
  const script = `
    const { buildSite } = await import('${root}packages/portal/dist/index.js');
    const started = performance.now();
    const { pages, written } = await buildSite('${path}', { out: '${folder}/site' });
    console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000, cpuSeconds: (process.cpuUsage().user + process.cpuUsage().system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1000, pages, written: written.added + written.changed + written.removed }));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ReturnType<typeof build>;
}

try {
  writeFileSync(path, config);
  const first = build();
  const second = build();
  const pages = (readdirSync(`${folder}/site`, { recursive: true }) as string[]).filter(
    name => name.endsWith('.html') && !name.startsWith('elements'),
  );
  const weights = pages
    .map(name => brotliCompressSync(readFileSync(join(folder, 'site', name))).length)
    .sort((a, b) => a - b);
  const style = brotliCompressSync(readFileSync(`${folder}/site/assets/portal.css`)).length;
  const bytes = pages.reduce((sum, name) => sum + statSync(join(folder, 'site', name)).size, 0);
  const perSecond = first.pages / first.cpuSeconds;
  console.log(`Pages: ${first.pages}, ${(bytes / 1e6).toFixed(1)} MB of HTML.
First build: ${first.seconds.toFixed(2)} s on the clock, ${first.cpuSeconds.toFixed(2)} s of processor, ${perSecond.toFixed(0)} pages/s of it (1 500 pages in ${((1500 / perSecond) * 1000).toFixed(0)} ms, limit ${LIMITS.msFor1500}), ${first.megabytes.toFixed(0)} MB (limit ${LIMITS.megabytes}), ${first.written} files written.
Second build: ${second.cpuSeconds.toFixed(2)} s of processor, ${second.written} files written (limit 0).
Page, brotli 11: median ${weights[Math.floor(weights.length / 2)]} B, largest ${weights.at(-1)} B (limit ${LIMITS.page}). Style sheet: ${style} B (limit ${LIMITS.style}).`);
  const isOver =
    (1500 / perSecond) * 1000 > LIMITS.msFor1500 ||
    first.megabytes > LIMITS.megabytes ||
    second.written > 0 ||
    (weights.at(-1) ?? 0) > LIMITS.page ||
    style > LIMITS.style;
  process.exitCode = isOver ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
