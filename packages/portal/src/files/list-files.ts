// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PortalError } from '../portal-error.js';

/** Entries in the folder of a site; links are not followed. */
export interface SiteListing {
  /** Files, as sorted paths from the root of the site. */
  readonly files: readonly string[];
  /** Entries that are neither files nor folders, sorted by path. */
  readonly otherEntries: readonly UnreadablePage[];
}

/** Entry that cannot be read as a page, with the reason in French. */
export interface UnreadablePage {
  readonly page: string;
  readonly reason: string;
}

/** Maximum size of a page, in bytes. */
const MAX_PAGE_BYTES = 20_000_000;

/**
 * Lists the files of a site.
 *
 * @throws {PortalError} there is no such folder.
 */
export async function listFiles(folder: string): Promise<SiteListing> {
  const stats = await stat(folder).catch(() => undefined);
  if (!stats?.isDirectory()) throw new PortalError('dossier introuvable', { file: folder });
  const files: string[] = [];
  const otherEntries: UnreadablePage[] = [];
  const waiting = [''];
  for (let under = waiting.pop(); under !== undefined; under = waiting.pop()) {
    const prefix = under && `${under}/`;
    const entries = await readdir(join(folder, under), { withFileTypes: true }).catch(() => undefined);
    if (!entries) otherEntries.push({ page: under, reason: 'dossier illisible' });
    for (const entry of entries ?? []) {
      const page = prefix + entry.name;
      if (entry.isFile()) files.push(page);
      else if (entry.isDirectory()) waiting.push(page);
      const reason = reasonOf(entry);
      if (reason) otherEntries.push({ page, reason });
    }
  }
  return { files: files.sort(), otherEntries: otherEntries.sort((a, b) => (a.page < b.page ? -1 : 1)) };
}

function reasonOf(entry: Dirent): string | undefined {
  if (entry.isDirectory()) return entry.name.endsWith('.html') ? 'c’est un dossier, pas une page' : undefined;
  if (entry.isFile()) return undefined;
  return entry.isSymbolicLink() ? 'c’est un lien : il n’est pas suivi' : 'ce n’est pas un fichier';
}

/**
 * Reads a page of a site.
 *
 * @returns the reason, when it cannot be read.
 */
export async function readPage(folder: string, page: string): Promise<Buffer | UnreadablePage> {
  const path = join(folder, page);
  try {
    const stats = await lstat(path);
    if (!stats.isFile()) return { page, reason: 'ce n’est pas un fichier' };
    if (stats.size > MAX_PAGE_BYTES) return { page, reason: `plus de ${MAX_PAGE_BYTES / 1e6} mégaoctets` };
    return await readFile(path);
  } catch {
    return { page, reason: 'page illisible' };
  }
}
