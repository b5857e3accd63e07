// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { CARD_FILE } from '../files/card-files.js';
import { listFiles, readPage, type UnreadablePage } from '../files/list-files.js';

/** Differences between the pages of two sites, except cards: sorted paths from the root. */
export interface SiteDiff {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  readonly same: number;
  /** Entries that cannot be compared: links, pipes, folders named as a page. */
  readonly unreadable: readonly UnreadablePage[];
}

/**
 * Compares the pages of two builds, byte by byte.
 *
 * @throws {PortalError} a folder is missing.
 */
export async function diffSites(before: string, after: string): Promise<SiteDiff> {
  const [old, now] = [await pagesOf(before), await pagesOf(after)];
  const unreadable = [...old.otherEntries, ...now.otherEntries];
  const oldPages = new Set(old.pages);
  const both = now.pages.filter(page => oldPages.has(page));
  const changed: string[] = [];
  let same = 0;
  for (const page of both) {
    const [a, b] = await Promise.all([readPage(before, page), readPage(after, page)]);
    if (!Buffer.isBuffer(a)) unreadable.push(a);
    else if (!Buffer.isBuffer(b)) unreadable.push(b);
    else if (a.equals(b)) same += 1;
    else changed.push(page);
  }
  const addresses = (pages: readonly string[]): string[] =>
    pages.map(page => `/${page.replace(/(^|\/)index\.html$/, '$1')}`);
  const newPages = new Set(now.pages);
  return {
    added: addresses(now.pages.filter(page => !oldPages.has(page))),
    removed: addresses(old.pages.filter(page => !newPages.has(page))),
    changed: addresses(changed),
    same,
    unreadable,
  };
}

async function pagesOf(folder: string): Promise<{
  readonly pages: readonly string[];
  readonly otherEntries: readonly UnreadablePage[];
}> {
  const { files, otherEntries } = await listFiles(folder);
  const isPage = (name: string): boolean =>
    name.endsWith('.html') && !name.endsWith(`/${CARD_FILE}`) && !name.startsWith('elements/');
  return {
    pages: files.filter(isPage),
    otherEntries: otherEntries.map(({ page, reason }) => ({ page: `${folder}/${page}`, reason })),
  };
}
