// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HASH_LENGTH } from './published-file.js';

/**
 * Names of the files that keep the manifest and the report of each night; they are removed with the parts of their
 * feed.
 */
export const NIGHT_FILE = new RegExp(`^night\\.([0-9a-f]{${HASH_LENGTH}})\\.json$`);

/** Files that a feed needs, beside its parts, to be served again. */
export interface NightFile {
  /** Content of `feed.json`. */
  manifest: string;
  /** Content of `report.json`. */
  report: string;
}

/**
 * Saves the manifest and the report of a feed staged in a folder, under a name derived from the hash of its manifest.
 */
export async function writeNight(folder: string): Promise<void> {
  const night: NightFile = {
    manifest: await readFile(join(folder, 'feed.json'), 'utf8'),
    report: await readFile(join(folder, 'report.json'), 'utf8'),
  };
  const content = JSON.stringify(night);
  const hash = createHash('sha256').update(night.manifest).digest('hex').slice(0, HASH_LENGTH);
  await writeFile(join(folder, `night.${hash}.json`), content);
}
