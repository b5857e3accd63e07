// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { compactCss } from './compact-css.js';
import type { SiteFile } from './site-file.js';

/** The style sheets and the scripts of this package that a few pages alone ask for. */
const ASSETS = new URL('../../assets/', import.meta.url);

/** Scripts of a page that are made from several modules of this package. */
const BUILT = new URL('../../dist/page-scripts/', import.meta.url);

/** One of them that a page asks for, from the root of the site. */
const ADDRESS = /(?:href|src)="[^"]*\/(assets\/(?:people|booklet|street|duel)\.(?:css|js))"/g;

interface HashedScript {
  readonly path: string;
  readonly integrity: string;
}

/** The address of a script of this package and its hash, as a page asks for it. */
export function pageScript(name: string): HashedScript {
  return ownScript(name, readFileSync(new URL(name, ASSETS)));
}

/** The same of a script that is built; undefined when it is not: its page does without. */
export function builtScript(name: string): HashedScript | undefined {
  const file = new URL(name, BUILT);
  return existsSync(file) ? ownScript(name, readFileSync(file)) : undefined;
}

function ownScript(name: string, content: Buffer): HashedScript {
  const digest = createHash('sha384').update(content);
  return { path: `/assets/${name}`, integrity: `sha384-${digest.digest('base64')}` };
}

/** The style sheets and scripts that some pages ask for, each once. */
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
