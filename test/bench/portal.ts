// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run bench -- portal: time, memory and bytes of the portal of the default feed, built twice, then of one of 20 000
// pages, built again after a change of one record; weight of a page of each kind, its view on a cheap phone, and layout
// shift when an element hydrates. Exit code 1 past a limit.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { launchChromium } from '../support/chromium.js';
import { kindsOfSite } from '../support/kinds-of-site.js';
import { root } from '../support/paths.js';
import { LINE, medianVisit, SLOWDOWN, visitSlowly, type Visit } from '../support/slow-line.js';

/**
 * Maximum milliseconds of processor time for 1 500 pages, seconds of it for 20 000, megabytes, bytes of a page and of
 * its style sheet, milliseconds before the largest paint of a page without scripts, and layout shift.
 */
const LIMITS = {
  msFor1500: 8000,
  secondsFor20000: 90,
  megabytes: 800,
  page: 25_000,
  style: 8000,
  largestPaint: 1500,
  shift: 0,
};

const MANY = 20_000;

/** Number of files written again when one training changes. */
const FILES_OF_A_CHANGE = 2;

const folder = mkdtempSync(join(tmpdir(), 'portal-bench-'));
cpSync(`${root}demo/portal`, `${folder}/portal`, { recursive: true });
const config = readFileSync(`${folder}/portal/portal.json`, 'utf8').replace(
  '../../dist/site/feed',
  `${root}dist/site/feed`,
);
const path = `${folder}/portal/portal.json`;

interface Build {
  readonly seconds: number;
  /** Seconds of processor time, which other work of the machine does not lengthen. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
  readonly pages: number;
  readonly filesWritten: number;
}

/** Runs the command as a publisher does, and reads the counters of the system. */
function build(config: string, out: string): Build {
  const script = `
    const { buildSite } = await import('${root}packages/portal/dist/index.js');
    const started = performance.now();
    const { pages, written } = await buildSite('${config}', { out: '${out}' });
    console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000, cpuSeconds: (process.cpuUsage().user + process.cpuUsage().system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1000, pages, filesWritten: written.added + written.changed + written.removed }));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Build;
}

/**
 * Writes a feed with one training per page of the site, each with its objective, and the configuration of its portal.
 * Returns the path of the configuration.
 *
 * @param firstObjective - of the first training, instead of its usual one.
 */
function manyPages(firstObjective?: string): string {
  const ids = Array.from({ length: MANY }, (_, rank) => `t${rank}`);
  const feed = {
    formatVersion: '1.2',
    title: 'Beaucoup',
    publisher: { name: 'Bench' },
    language: 'fr',
    updated: '2026-11-24T08:00:00Z',
    territory: 'reg-32',
    sources: [{ id: 's', title: 'Bench', publisher: 'Bench', period: '2026', licence: 'Licence Ouverte' }],
    territories: [{ id: 'reg-32', kind: 'region', code: '32', name: 'Hauts-de-France', parents: [] }],
    trainings: ids.map((id, rank) => ({
      id,
      title: `Formation au métier ${rank % 700}`,
      certifications: [],
      certifying: true,
      level: 3,
      entryLevel: null,
      domains: [`Domaine ${rank % 40}`],
      formacodes: [],
      nsf: [],
      rome: [],
      objective: (rank === 0 && firstObjective) || `Apprendre le métier ${rank % 700}, en atelier et en entreprise.`,
      sourceId: 's',
    })),
  };
  writeFileSync(`${folder}/many.json`, JSON.stringify(feed));
  const many = { ...(JSON.parse(config) as object), feeds: [{ href: 'many.json' }], pages: {} };
  writeFileSync(`${folder}/many-portal.json`, JSON.stringify(many));
  return `${folder}/many-portal.json`;
}

/**
 * Prints the view of the heaviest page of each kind, found on disk, on a cheap phone; returns whether a limit is
 * passed.
 */
async function visits(site: string): Promise<boolean> {
  const browser = await launchChromium();
  const fileOf = (address: string): string => join(site, address.replace(/^\/portail\//, '/'));
  const kinds = kindsOfSite(site);
  let isOver = false;
  console.log(
    `${kinds.length} kinds of pages, the heaviest page of each. On a line of ${LINE.latency} ms and 1.6 Mb/s, processor divided by ${SLOWDOWN}, a screen of 390 px:`,
  );
  try {
    for (const { path: page, tag, count } of kinds) {
      const isShown = tag
        ? `document.querySelector('${tag}')?.shadowRoot?.querySelector('.ow') && !document.querySelector('${tag}').shadowRoot.querySelector('[aria-busy=true]')`
        : `document.querySelector('main h1')`;
      const html = readFileSync(join(site, page, 'index.html'), 'utf8');
      const visited = { html, fileOf, isShown };
      const isOverIn = ({ largestPaint, shift }: Visit): boolean =>
        shift > LIMITS.shift || (tag === undefined && largestPaint > LIMITS.largestPaint);
      // One visit is enough for a page under its limits; others use the median of three.
      let visit = await visitSlowly(browser, visited);
      if (isOverIn(visit)) visit = await medianVisit(browser, visited, 3);
      isOver ||= isOverIn(visit);
      console.log(
        `${`/${page}`.padEnd(38)} ${brotliCompressSync(html).length} B, ${count} like it, largest paint ${visit.largestPaint.toFixed(0)} ms${tag ? ' (element awake)' : ` (limit ${LIMITS.largestPaint})`}, shift ${visit.shift.toFixed(4)} (limit 0)${isOverIn(visit) ? ', ABOVE' : ''}`,
      );
    }
  } finally {
    await browser.close();
  }
  return isOver;
}

try {
  writeFileSync(path, config);
  const first = build(path, `${folder}/site`);
  const second = build(path, `${folder}/site`);
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
First build: ${first.seconds.toFixed(2)} s on the clock, ${first.cpuSeconds.toFixed(2)} s of processor, ${perSecond.toFixed(0)} pages/s of it (1 500 pages in ${((1500 / perSecond) * 1000).toFixed(0)} ms, limit ${LIMITS.msFor1500}), ${first.megabytes.toFixed(0)} MB (limit ${LIMITS.megabytes}), ${first.filesWritten} files written.
Second build: ${second.cpuSeconds.toFixed(2)} s of processor, ${second.filesWritten} files written (limit 0).
Page, brotli 11: median ${weights[Math.floor(weights.length / 2)]} B, largest ${weights.at(-1)} B (limit ${LIMITS.page}). Style sheet: ${style} B (limit ${LIMITS.style}).`);
  const many = build(manyPages(), `${folder}/many-site`);
  const manyAgain = build(manyPages('Apprendre autre chose.'), `${folder}/many-site`);
  console.log(
    `${many.pages} pages: ${many.seconds.toFixed(1)} s on the clock, ${many.cpuSeconds.toFixed(1)} s of processor (limit ${LIMITS.secondsFor20000}), ${many.megabytes.toFixed(0)} MB (limit ${LIMITS.megabytes}); once one training has changed: ${manyAgain.cpuSeconds.toFixed(1)} s, ${manyAgain.filesWritten} files written (limit ${FILES_OF_A_CHANGE}: its page and the feed).`,
  );
  const isSlow = await visits(`${folder}/site`);
  const isOver =
    isSlow ||
    (many.cpuSeconds / many.pages) * MANY > LIMITS.secondsFor20000 ||
    many.megabytes > LIMITS.megabytes ||
    manyAgain.filesWritten > FILES_OF_A_CHANGE ||
    (1500 / perSecond) * 1000 > LIMITS.msFor1500 ||
    first.megabytes > LIMITS.megabytes ||
    second.filesWritten > 0 ||
    (weights.at(-1) ?? 0) > LIMITS.page ||
    style > LIMITS.style;
  process.exitCode = isOver ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
