// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { lockFolder } from './lock-folder.js';

/** Maximum wait for the changes that came before. */
const LOCK_WAIT_MS = 30_000;

/**
 * Changes a file that other processes may be changing: one at a time reads it and replaces it.
 *
 * @param change Reads the file, and calls `replace` with the whole new content, if it changes.
 * @throws {SourceError} other processes keep changing it, or nothing can be written there.
 */
export async function changeFile<T>(
  path: string,
  change: (replace: (content: string) => Promise<void>) => Promise<T>,
): Promise<T> {
  const lock = await lockFolder(dirname(path), LOCK_WAIT_MS);
  try {
    return await change(content => replaceFile(path, content));
  } finally {
    await lock.release();
  }
}

/** Replaces a file atomically: a concurrent reader or an interrupted program sees one of the two versions, complete. */
async function replaceFile(path: string, content: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeFile(draft, content, { flag: 'wx' });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
