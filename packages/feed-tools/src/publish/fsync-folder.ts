// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Flushes the files of a folder, then its entries, to disk. Otherwise a power cut just after a rename may leave an
 * empty file.
 */
export async function fsyncFolder(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isFile()) await fsync(join(folder, entry.name), 'r+');
  await fsyncDirectory(folder);
}

/** Flushes the entries of a folder to disk; does nothing on Windows, which does not support it. */
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
