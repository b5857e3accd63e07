// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';
import { firstBytes } from '../text/file-bytes.js';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const EMPTY_ZIP = Buffer.from('PK\u0005\u0006', 'latin1');
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * Whether a file is an XLSX workbook, judged by its first bytes whatever its extension.
 *
 * @param path Path on disk.
 * @param file Name of the file in messages.
 * @throws {SourceError} the file is a workbook in the older XLS format, or password-protected.
 */
export function isWorkbook(path: string, file: string): boolean {
  const head = firstBytes(path, 8);
  if (head.equals(OLE)) {
    const reason = message('xls-or-locked-workbook');
    throw new SourceError({ file, reason });
  }
  return head.subarray(0, 4).equals(ZIP) || head.subarray(0, 4).equals(EMPTY_ZIP);
}
