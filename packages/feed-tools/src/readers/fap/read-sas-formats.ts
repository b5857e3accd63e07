// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { stat } from 'node:fs/promises';
import { message } from '../../messages/message.js';
import { SourceError } from '../../source/source-error.js';
import { readText, sniffEncoding } from '../../text/decode.js';
import type { ReadRequest } from '../reader.js';
import type { InputFile } from '../source-files.js';
import { isSasFormats, sasEntries, type SasEntry } from './sas-formats.js';

/** Maximum size of a file, in bytes; a SAS program of formats takes a few dozen kilobytes. */
const MAX_BYTES = 8 << 20;

/**
 * Reads a file of SAS formats, in which Dares publishes the older tables of its families; undefined when the file is in
 * another format.
 *
 * @throws {SourceError} the file is too large.
 */
export async function readSasFormats({ path, file }: InputFile, request: ReadRequest): Promise<SasEntry[] | undefined> {
  const encoding = await sniffEncoding(path);
  let text = '';
  for await (const piece of readText(path, encoding)) {
    text += piece;
    if (text.length === piece.length && !isSasFormats(text)) return undefined;
    if (text.length > MAX_BYTES) {
      throw new SourceError({ file, reason: message('sas-file-too-large', { limit: MAX_BYTES >> 20 }) });
    }
  }
  request.onBytes((await stat(path)).size);
  return text === '' ? undefined : sasEntries(text);
}
