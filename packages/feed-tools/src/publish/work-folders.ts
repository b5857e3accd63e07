// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownerState, parseOwner, thisProcess } from './process-owner.js';

/** File that identifies the process that created a work folder. */
const OWNER_FILE = 'owner.json';

/** Age at which a work folder is abandoned, when the state of its process cannot be read. */
const MAX_AGE_MS = 86_400_000;

/**
 * Creates a temporary folder, and removes those of processes that ended.
 *
 * @param prefix Prefix shared by all these folders.
 */
export async function makeWorkFolder(parent: string, prefix: string): Promise<string> {
  await removeLeftovers(parent, prefix);
  const folder = await mkdtemp(join(parent, prefix));
  await writeFile(join(folder, OWNER_FILE), JSON.stringify(await thisProcess()));
  return folder;
}

/** Removes a folder, if it still exists. */
export async function removeWorkFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

async function removeLeftovers(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const folder = join(parent, name);
    // The folder of another user can be neither read nor removed: it is left to its owner.
    if (name.startsWith(prefix) && (await isLeftOver(folder))) await removeWorkFolder(folder).catch(() => undefined);
  }
}

async function isLeftOver(folder: string): Promise<boolean> {
  const owner = parseOwner(await readFile(join(folder, OWNER_FILE), 'utf8').catch(() => ''));
  const state = owner ? await ownerState(owner) : 'unknown';
  if (state !== 'unknown') return state === 'gone';
  const stats = await stat(folder).catch(() => undefined);
  return stats !== undefined && Date.now() - stats.mtimeMs > MAX_AGE_MS;
}
