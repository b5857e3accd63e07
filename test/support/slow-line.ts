// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A visit on the line and the processor of a cheap phone, as Chromium emulates them: each answer comes 150 ms later, bytes as Brotli
// makes them.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { serveFolder } from './static-server.js';

/** Milliseconds, and bytes a second: 1.6 Mb/s down. */
export const LINE = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750, offline: false };
export const SLOWDOWN = 4;

export interface SlowPage {
  readonly html: string;
  /** The file of a path. */
  readonly fileOf: (path: string) => string;
  /** An expression: whether the page shows what it is for. */
  readonly isShown: string;
}

export interface Visit {
  /** Bytes on the line before the page asks for no more: scripts and styles, then JSON. */
  readonly script: number;
  readonly data: number;
  /** Milliseconds before it shows what it is for, and of its longest task. */
  readonly content: number;
  readonly longestTask: number;
  /** Milliseconds before the largest text or picture of the screen was painted. */
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

/** Runs in the page before its own scripts: notes what moves, what lasts, and when there is something to see. */
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
  // Not as a text: the policy of a page may refuse to compile one.
  await page.waitForFunction(() => (window as unknown as { seen: { content: number } }).seen.content);
  const seen = await page.evaluate<Omit<Visit, 'script' | 'data'>>('window.seen');
  await context.close();
  const sum = (isData: boolean): number =>
    [...sizes].reduce((total, [path, size]) => total + (path.endsWith('.json') === isData ? size : 0), 0);
  return { ...seen, script: sum(false), data: sum(true) };
}

/** The middle of several visits, figure by figure. */
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
