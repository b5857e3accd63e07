// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readFile } from 'node:fs/promises';
import type { SiteFile } from '../files/site-file.js';

/** Folder of the drawings of this package. */
const ASSETS = new URL('../../assets/', import.meta.url);

/** Reference of a page to a drawing, from the root of the site. */
const ADDRESS = /<use href="[^"#]*\/(assets\/(?:scenes\/[a-z]+|pictograms)\.svg)#/g;

/** Drawings that some pages show, without duplicates. */
export async function illustrationFiles(pages: readonly SiteFile[]): Promise<SiteFile[]> {
  const paths = new Set(pages.flatMap(({ content }) => [...content.matchAll(ADDRESS)].map(([, path = '']) => path)));
  return Promise.all(
    [...paths]
      .sort()
      .map(async path => ({ path, content: await readFile(new URL(path.replace('assets/', ''), ASSETS), 'utf8') })),
  );
}
