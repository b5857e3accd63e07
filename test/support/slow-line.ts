// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Visits a page on the network and the processor of a cheap phone, as Chromium emulates them: each answer comes 150 ms
// later, and its size is that of Brotli.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { serveFolder } from './static-server.js';

/** Latency in milliseconds, and throughput in bytes a second: 1.6 Mb/s down. */
export const LINE = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750, offline: false };
export const SLOWDOWN = 4;

export interface SlowPage {
  readonly html: string;
  /** Returns the file of a path. */
  readonly fileOf: (path: string) => string;
  /** Expression that is true once the page shows its main content. */
  readonly isShown: string;
}

export interface Visit {
  /** Bytes transferred until the page requests nothing more: scripts and styles, then JSON. */
  readonly script: number;
  readonly data: number;
  /** Milliseconds until the main content is shown, and duration of the longest task. */
  readonly content: number;
  readonly longestTask: number;
  /** Milliseconds until the largest text or picture of the screen is painted. */
  readonly largestPaint: number;
  /** Sum of the layout shifts, as Chromium scores them. */
  readonly shift: number;
}

const packed = new Map<string, Buffer>();

function packedFile(path: string): Buffer {
  const existing = packed.get(path) ?? brotliCompressSync(readFileSync(path));
  packed.set(path, existing);
  return existing;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html',
};

/**
 * Returns a script that runs in the page before its own scripts: it records layout shifts, long tasks, and the time of
 * the main content.
 */
const watch = (isShown: string): string => `
  window.seen = { content: 0, longestTask: 0, largestPaint: 0, shift: 0 };
  new PerformanceObserver(list => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) window.seen.longestTask = Math.max(window.seen.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver(list => {
    for (const { startTime } of list.getEntries()) window.seen.largestPaint = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  requestAnimationFrame(function look() {
    if (${isShown}) window.seen.content = performance.now();
    else requestAnimationFrame(look);
  });`;

export async function visitSlowly(browser: Browser, { html, fileOf, isShown }: SlowPage): Promise<Visit> {
  const sizes = new Map<string, number>();
  await using server = await serveFolder('', (_, response, { pathname }) => {
    const extension = pathname === '/page' ? '.html' : extname(pathname);
    const bytes = pathname === '/page' ? brotliCompressSync(html) : packedFile(fileOf(pathname));
    if (extension !== '.html') sizes.set(pathname, bytes.length);
    response
      .writeHead(200, {
        'content-type': `${TYPES[extension] ?? 'application/octet-stream'}; charset=utf-8`,
        'content-encoding': 'br',
        'content-length': bytes.length,
      })
      .end(bytes);
    return true;
  });
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(watch(isShown));
  await page.goto(`${server.origin}/page`, { waitUntil: 'networkidle' });
  // A function rather than a string, which the policy of a page may forbid to compile.
  await page.waitForFunction(() => (window as unknown as { seen: { content: number } }).seen.content);
  const seen = await page.evaluate<Omit<Visit, 'script' | 'data'>>('window.seen');
  await context.close();
  const sum = (isData: boolean): number =>
    [...sizes].reduce((total, [path, size]) => total + (path.endsWith('.json') === isData ? size : 0), 0);
  return { ...seen, script: sum(false), data: sum(true) };
}

/** Returns the median of several visits, figure by figure. */
export async function medianVisit(browser: Browser, page: SlowPage, runs: number): Promise<Visit> {
  const visits: Visit[] = [];
  for (let run = 0; run < runs; run++) visits.push(await visitSlowly(browser, page));
  const middle = (name: keyof Visit): number =>
    visits.map(visit => visit[name]).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  return {
    script: middle('script'),
    data: middle('data'),
    content: middle('content'),
    longestTask: middle('longestTask'),
    largestPaint: middle('largestPaint'),
    shift: middle('shift'),
  };
}
