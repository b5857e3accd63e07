// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { open } from 'node:fs/promises';
import { SourceError } from '../source-error.js';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const EMPTY_ZIP = Buffer.from('PK\u0005\u0006', 'latin1');
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * Whether a file is a workbook in the XLSX format, told by its first bytes whatever its extension.
 *
 * @param path Path on disk.
 * @param file Name of the file in messages.
 * @throws {SourceError} the file is a workbook of the older XLS format, or one locked with a password.
 */
export async function isWorkbook(path: string, file: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    const head = buffer.subarray(0, bytesRead);
    if (head.equals(OLE)) {
      const reason = 'this workbook is in the XLS format, or locked with a password: save it as XLSX without a password';
      throw new SourceError({ file, reason });
    }
    return head.subarray(0, 4).equals(ZIP) || head.subarray(0, 4).equals(EMPTY_ZIP);
  } finally {
    await handle.close();
  }
}
