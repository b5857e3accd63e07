// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { realpath, rename, rm, writeFile } from 'node:fs/promises';

/** Replaces a file atomically: a full disk or a killed process leaves the earlier file, never half of the new one. */
export async function replaceFile(path: string, content: string): Promise<void> {
  // A link is kept: the file that it points to is replaced.
  const target = await realpath(path).catch(() => path);
  const temporary = `${target}.${process.pid}.new`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
