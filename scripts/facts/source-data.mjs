// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Reads the producers' files, which stay outside the repository: in ORIENTATION_DATA, or ../shared/data beside it.
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Folder of the producers' files. */
export const DATA = process.env.ORIENTATION_DATA ?? resolve(root, '../shared/data');

/**
 * Reads the rows of a CSV file, keyed by trimmed column names; `isRagged` accepts rows cut by a line break in a
 * comment.
 */
export function readCsv(path, { encoding = 'utf-8', delimiter = ',', isRagged = false } = {}) {
  const text = new TextDecoder(encoding).decode(readFileSync(`${DATA}/${path}`)).replace(/\u0085/g, '\n');
  return parse(text, {
    delimiter,
    bom: true,
    columns: names => names.map(name => name.trim()),
    skip_empty_lines: true,
    relax_quotes: true,
    relax_column_count: isRagged,
  });
}

/** Reads a JSON file of a producer. */
export function readJson(path) {
  return JSON.parse(readFileSync(`${DATA}/${path}`, 'utf8'));
}

/** Reads a JSON file written by hand, beside the scripts. */
export function readLocalJson(name) {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}
