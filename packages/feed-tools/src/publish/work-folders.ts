// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Folders created by this process, possibly in use. */
const active = new Set<string>();

/**
 * Creates a temporary folder, whose name contains the id of this process. Removes those of killed processes first.
 *
 * @param prefix Prefix shared by all such folders.
 */
export async function makeWorkFolder(parent: string, prefix: string): Promise<string> {
  await removeLeftovers(parent, prefix);
  const folder = await mkdtemp(join(parent, `${prefix}${process.pid}-`));
  active.add(basename(folder));
  return folder;
}

/** Removes a folder created by `makeWorkFolder`, if it still exists. */
export async function removeWorkFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  active.delete(basename(folder));
}

async function removeLeftovers(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const owner = name.startsWith(prefix) ? /^(\d+)-/.exec(name.slice(prefix.length))?.[1] : undefined;
    if (owner === undefined || active.has(name) || isRunning(Number(owner))) continue;
    await rm(join(parent, name), { recursive: true, force: true });
  }
}

/**
 * Whether another process with that id is alive. A folder with our id that this process did not create is a leftover.
 */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
