// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Folders that this process made and may still be using. */
const active = new Set<string>();

/**
 * Makes a folder to work in, whose name tells which process it belongs to. Those that a killed process left there are taken
 * away first.
 *
 * @param prefix Start of the name, the same for all such folders.
 */
export async function makeWorkFolder(parent: string, prefix: string): Promise<string> {
  await removeLeftovers(parent, prefix);
  const folder = await mkdtemp(join(parent, `${prefix}${process.pid}-`));
  active.add(basename(folder));
  return folder;
}

/** Takes away a folder made by `makeWorkFolder`, if it is still there. */
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

/** Whether another process of that number is alive. A folder with our own number that we did not make is a leftover. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
