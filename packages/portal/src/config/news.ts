// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isObject, parseJson, type FeedDiff } from '@orientation-widgets/feed-tools';
import { readFile, stat } from 'node:fs/promises';
import { PortalError } from '../portal-error.js';

export type { FeedDiff };

/** Maximum size of a comparison, in bytes. */
const MAX_BYTES = 1_000_000;

/**
 * Reads a comparison of two feeds, as `orientation-feed diff OLD NEW --json` prints it.
 *
 * @throws {PortalError} the file is not a comparison.
 */
export async function readNews(path: string, file: string): Promise<FeedDiff> {
  const stats = await stat(path).catch(() => undefined);
  if (!stats?.isFile()) throw new PortalError('fichier introuvable', { file });
  if (stats.size > MAX_BYTES) throw new PortalError('plus d’un mégaoctet', { file });
  const value = parseJson(await readFile(path), file);
  if (!isDiff(value)) throw new PortalError('ce n’est pas ce qu’écrit orientation-feed diff --json', { file });
  return value;
}

function isDiff(value: unknown): value is FeedDiff {
  if (!isObject(value)) return false;
  const { old, new: fresh, collections } = value;
  return isDated(old) && isDated(fresh) && Array.isArray(collections) && collections.every(isCollection);
}

function isDated(value: unknown): boolean {
  return isObject(value) && typeof value['updated'] === 'string' && !Number.isNaN(Date.parse(value['updated']));
}

function isCollection(value: unknown): boolean {
  if (!isObject(value) || typeof value['name'] !== 'string') return false;
  const { examples } = value;
  const added: unknown = isObject(examples) ? examples['added'] : undefined;
  return (
    ['added', 'removed', 'changed'].every(key => Number.isInteger(value[key])) &&
    Array.isArray(added) &&
    added.every(id => typeof id === 'string')
  );
}
