// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { PortalError } from '../portal-error.js';

/** Pages that differ from one site to another: their addresses from the root, sorted. */
export interface SiteDiff {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  readonly same: number;
}

/**
 * Compares the pages of two builds, byte by byte.
 *
 * @throws {PortalError} a folder is missing.
 */
export async function diffSites(before: string, after: string): Promise<SiteDiff> {
  const [old, now] = [await pagesOf(before), await pagesOf(after)];
  const known = new Set(old);
  const both = now.filter(page => known.has(page));
  const changed: string[] = [];
  for (const page of both) {
    const [a, b] = await Promise.all([readFile(join(before, page)), readFile(join(after, page))]);
    if (!a.equals(b)) changed.push(page);
  }
  const addresses = (pages: readonly string[]): string[] =>
    pages.map(page => `/${page.replace(/(^|\/)index\.html$/, '$1')}`);
  const present = new Set(now);
  return {
    added: addresses(now.filter(page => !known.has(page))),
    removed: addresses(old.filter(page => !present.has(page))),
    changed: addresses(changed),
    same: both.length - changed.length,
  };
}

async function pagesOf(folder: string): Promise<string[]> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new PortalError('dossier introuvable', { file: folder });
  const names = await readdir(folder, { recursive: true });
  return names
    .map(name => name.split(sep).join('/'))
    .filter(name => name.endsWith('.html') && !name.startsWith('elements/'))
    .sort();
}
