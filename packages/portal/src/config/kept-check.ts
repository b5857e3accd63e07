// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isObject, parseJson } from '@orientation-widgets/feed-tools';
import { readFile, stat } from 'node:fs/promises';
import { CHECKS, type CheckName, type SiteFault } from '../faults/fault.js';
import { PortalError } from '../portal-error.js';
import { replaceFile } from '../files/replace-file.js';

/** Result of a check of a site, saved for its accessibility statement. */
export interface KeptCheck {
  /** Day of the check, ISO 8601. */
  readonly date: string;
  /** Number of pages read. */
  readonly pages: number;
  /** Number of faults of each check, zero included. */
  readonly faults: Readonly<Partial<Record<CheckName, number>>>;
}

/** Maximum size of a saved check, in bytes. */
const MAX_BYTES = 1_000_000;

/** Saves the result of a check in a file. */
export async function keepCheck(path: string, pages: number, faults: readonly SiteFault[]): Promise<void> {
  const keptCheck: KeptCheck = {
    date: new Date().toISOString().slice(0, 10),
    pages,
    faults: Object.fromEntries(CHECKS.map(name => [name, faults.filter(({ check }) => check === name).length])),
  };
  await replaceFile(path, `${JSON.stringify(keptCheck, null, 2)}\n`);
}

/**
 * Reads a saved check.
 *
 * @throws {PortalError} the file is not what `orientation-portal check --keep` writes.
 */
export async function readKeptCheck(path: string, file: string): Promise<KeptCheck> {
  const stats = await stat(path).catch(() => undefined);
  if (!stats?.isFile()) throw new PortalError('fichier introuvable', { file });
  if (stats.size > MAX_BYTES) throw new PortalError('plus d’un mégaoctet', { file });
  const value = parseJson(await readFile(path), file);
  if (!isKeptCheck(value)) throw new PortalError('ce n’est pas ce qu’écrit orientation-portal check --keep', { file });
  return value;
}

function isKeptCheck(value: unknown): value is KeptCheck {
  if (!isObject(value)) return false;
  const { date, pages, faults } = value;
  return (
    typeof date === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(date) &&
    Number.isInteger(pages) &&
    isObject(faults) &&
    Object.entries(faults).every(([name, count]) => CHECKS.some(check => check === name) && Number.isInteger(count))
  );
}
