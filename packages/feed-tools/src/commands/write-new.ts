// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { writeFile } from 'node:fs/promises';
import { message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';

/**
 * Writes a file that does not exist yet.
 *
 * @throws {SourceError} a file has this name.
 */
export async function writeNew(path: string, content: string | Uint8Array | Iterable<string>): Promise<void> {
  try {
    await writeFile(path, content, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new SourceError({ file: path, reason: message('file-exists'), cause: error });
  }
}
