// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { SourceFile as SourceFileRecord } from '@orientation-widgets/feed';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { SourceConfig } from '../source/source-config.js';
import { sourceFiles } from './source-files.js';

/**
 * The files of a source, each with its SHA-256, and the day that its settings give: the date of a file on this machine is that of a
 * copy.
 */
export async function sourceDigests(source: SourceConfig): Promise<SourceFileRecord[]> {
  const records: SourceFileRecord[] = [];
  for (const { path, file } of await sourceFiles(source)) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    const { id: sourceId, fileDay: day } = source;
    records.push({ sourceId, name: basename(file), sha256: hash.digest('hex'), ...(day === undefined ? {} : { day }) });
  }
  return records;
}
