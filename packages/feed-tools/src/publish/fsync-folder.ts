// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Waits until the disk holds the files of a folder, then their names. Without it, a power cut just after a file was moved may
 * leave an empty file in its place.
 */
export async function fsyncFolder(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isFile()) await fsync(join(folder, entry.name), 'r+');
  await fsyncDirectory(folder);
}

/** Waits until the disk holds the names in a folder. Windows has no such wait. */
export async function fsyncDirectory(folder: string): Promise<void> {
  if (process.platform !== 'win32') await fsync(folder, 'r');
}

async function fsync(path: string, flags: 'r' | 'r+'): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
