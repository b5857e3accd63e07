// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Finds the kinds of pages of a built portal on disk, so that a page added to the map is measured without being listed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A page that represents those of its kind. */
export interface KindOfPage {
  /** Path from the root of the site, with its last slash. */
  readonly path: string;
  /** Tag of the element that the page contains; undefined without one. */
  readonly tag: string | undefined;
  /** Number of pages of its kind. */
  readonly count: number;
}

/** Number of sibling pages above which they are of one kind. */
const MANY = 9;

/** Returns the heaviest page of each kind, with its element if it has one. */
export function kindsOfSite(site: string): KindOfPage[] {
  const pages = (readdirSync(site, { recursive: true }) as string[])
    .filter(name => name.endsWith('index.html') && !name.startsWith('elements'))
    .map(name => name.slice(0, -'index.html'.length));
  const siblings = new Map<string, Set<string>>();
  for (const page of pages) {
    const steps = page.split('/').slice(0, -1);
    steps.forEach((step, depth) => {
      const above = steps.slice(0, depth).join('/');
      siblings.set(above, (siblings.get(above) ?? new Set()).add(step));
    });
  }
  // `metiers/soudeuse/` is one of many, and so is `metiers/comparer/`: their elements distinguish them.
  const kindOf = (page: string): string => {
    const steps = page.split('/').slice(0, -1);
    return steps
      .map((step, depth) =>
        depth > 0 && (siblings.get(steps.slice(0, depth).join('/'))?.size ?? 0) > MANY ? '*' : step,
      )
      .join('/');
  };
  const kinds = new Map<string, { path: string; tag: string | undefined; bytes: number; count: number }>();
  for (const path of pages) {
    const html = readFileSync(join(site, path, 'index.html'));
    const text = html.toString();
    const tag = text.includes('orientation-widgets.js" integrity')
      ? /<main[^]*?<([a-z]+-[a-z-]+)[ >]/.exec(text)?.[1]
      : undefined;
    const key = `${kindOf(path)} ${tag ?? ''} ${path.startsWith('je-') ? path : ''}`;
    const bytes = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;
    const knownKind = kinds.get(key);
    if (!knownKind || bytes > knownKind.bytes) kinds.set(key, { path, tag, bytes, count: (knownKind?.count ?? 0) + 1 });
    else knownKind.count += 1;
  }
  return [...kinds.values()].map(({ path, tag, count }) => ({ path, tag, count }));
}
