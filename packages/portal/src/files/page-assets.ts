// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { compactCss } from './compact-css.js';
import type { SiteFile } from './site-file.js';

/** Folder of the style sheets and scripts that only a few pages use. */
const ASSETS = new URL('../../assets/', import.meta.url);

/** Folder of the page scripts that are bundled from several modules. */
const BUILT = new URL('../../dist/page-scripts/', import.meta.url);

/** Reference of a page to one of these files, from the root of the site. */
const ADDRESS = /(?:href|src)="[^"]*\/(assets\/(?:people|booklet|street|duel)\.(?:css|js))"/g;

interface HashedScript {
  readonly path: string;
  readonly integrity: string;
}

/** Path and hash of a script of this package. */
export function pageScript(name: string): HashedScript {
  return ownScript(name, readFileSync(new URL(name, ASSETS)));
}

/** Path and hash of a bundled script; undefined when it is not built, and its page does without it. */
export function builtScript(name: string): HashedScript | undefined {
  const file = new URL(name, BUILT);
  return existsSync(file) ? ownScript(name, readFileSync(file)) : undefined;
}

function ownScript(name: string, content: Buffer): HashedScript {
  const digest = createHash('sha384').update(content);
  return { path: `/assets/${name}`, integrity: `sha384-${digest.digest('base64')}` };
}

/** Style sheets and scripts that some pages use, without duplicates. */
export async function pageAssetFiles(pages: readonly SiteFile[]): Promise<SiteFile[]> {
  const paths = new Set(pages.flatMap(({ content }) => [...content.matchAll(ADDRESS)].map(([, path = '']) => path)));
  return Promise.all(
    [...paths].sort().map(async path => {
      const name = path.replace('assets/', '');
      const folder = existsSync(new URL(name, ASSETS)) ? ASSETS : BUILT;
      const content = await readFile(new URL(name, folder), 'utf8');
      return { path, content: path.endsWith('.css') ? `${compactCss(content)}\n` : content };
    }),
  );
}
