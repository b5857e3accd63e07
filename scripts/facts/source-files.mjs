// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/source-files.mjs: writes source-files.json, the SHA-256 of the producers' files that facts are made from.
// source-files-by-hand.json tells which ones, and the day of those whose notes say it.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DATA, readLocalJson } from './source-data.mjs';
import { writeFacts } from './write-facts.mjs';

const sourceFiles = [];
for (const [sourceId, files] of Object.entries(readLocalJson('source-files-by-hand.json')))
  for (const { path, day } of files.map(file => (typeof file === 'string' ? { path: file } : file)))
    sourceFiles.push({ sourceId, name: basename(path), sha256: await digestOf(path), ...(day && { day }) });

await writeFacts('source-files.json', { sourceFiles });

async function digestOf(path) {
  return createHash('sha256')
    .update(await readFile(`${DATA}/${path}`))
    .digest('hex');
}
