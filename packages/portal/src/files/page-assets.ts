// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { compactCss } from './compact-css.js';
import type { SiteFile } from './site-file.js';

/** The style sheets and the scripts of this package that a few pages alone ask for. */
const ASSETS = new URL('../../assets/', import.meta.url);

/** One of them that a page asks for, from the root of the site. */
const ADDRESS = /(?:href|src)="[^"]*\/(assets\/(?:people|booklet|street)\.(?:css|js))"/g;

/** The address of a script of this package and its hash, as a page asks for it. */
export function pageScript(name: string): { readonly path: string; readonly integrity: string } {
  const digest = createHash('sha384').update(readFileSync(new URL(name, ASSETS)));
  return { path: `/assets/${name}`, integrity: `sha384-${digest.digest('base64')}` };
}

/** The style sheets and scripts that some pages ask for, each once. */
export async function pageAssetFiles(pages: readonly SiteFile[]): Promise<SiteFile[]> {
  const paths = new Set(pages.flatMap(({ content }) => [...content.matchAll(ADDRESS)].map(([, path = '']) => path)));
  return Promise.all(
    [...paths].sort().map(async path => {
      const content = await readFile(new URL(path.replace('assets/', ''), ASSETS), 'utf8');
      return { path, content: path.endsWith('.css') ? `${compactCss(content)}\n` : content };
    }),
  );
}
