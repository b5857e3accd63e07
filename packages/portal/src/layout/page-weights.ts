// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { brotliCompressSync, constants } from 'node:zlib';
import { checkPage } from '../check/check-page.js';
import type { CopiedFile, SiteFile } from '../files/site-file.js';
import type { DrawnPage } from '../site/page.js';
import type { Site } from '../site/site.js';
import { generatePages } from './generate.js';

/**
 * Sizes of a site, in bytes once compressed by brotli. Numbers of files count those that the HTML of a page requests,
 * the page included.
 */
export interface PageWeights {
  readonly heaviest: {
    /** File of the page, from the root of the site. */
    readonly path: string;
    /** Path and title of the page; undefined when no drawn page has this file. */
    readonly page: { readonly path: string; readonly title: string } | undefined;
    readonly bytes: number;
    readonly files: number;
  };
  readonly homeFiles: number;
  readonly styleBytes: number;
  /** Size of the font of the pages, which is compressed already; 0 without a font. */
  readonly fontBytes: number;
}

/** Number of pages measured: only the largest, since compressing all would take longer than writing them. */
const WEIGHED = 12;

/** Measures the home page, the largest pages of a site, its style sheet and its font. */
export function weighPages(
  site: Site,
  pages: readonly DrawnPage[],
  css: string,
  fonts: readonly CopiedFile[],
): PageWeights {
  const largest = pages.toSorted((a, b) => b.main.length - a.main.length).slice(0, WEIGHED);
  const candidates = pages.filter(page => page.path === '/' || largest.includes(page));
  const html = generatePages(site, candidates);
  const weighed = html.map(file => ({ file, bytes: compressed(file.content) }));
  const [{ file, bytes } = { file: { path: '', content: '' }, bytes: 0 }] = weighed.sort((a, b) => b.bytes - a.bytes);
  const home = html.find(({ path }) => path === 'index.html');
  return {
    heaviest: {
      path: `/${file.path}`,
      page: candidates.find(({ path }) => `${path}index.html` === `/${file.path}`),
      bytes,
      files: fileCount(file),
    },
    homeFiles: home ? fileCount(home) : 0,
    styleBytes: compressed(css),
    fontBytes: fonts.find(({ path }) => path.endsWith('.woff2'))?.bytes.length ?? 0,
  };
}

function fileCount({ path, content }: SiteFile): number {
  return checkPage(path, content).fileCount;
}

function compressed(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}
