// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message, type Message } from '../messages/message.js';
import { normaliseName } from '../text/names.js';

/** Patterns of the names that each column has had over the years, by field; they match normalised names. */
export type ColumnPatterns<K extends string> = Readonly<Record<K, RegExp>>;

/** Name of the column of each field; undefined when the table has none. */
export type FoundColumns<K extends string> = Readonly<Record<K, string | undefined>>;

/** Finds the column of each field by its successive names. The first column that matches wins. */
export function findColumns<K extends string>(names: readonly string[], patterns: ColumnPatterns<K>): FoundColumns<K> {
  const normal = names.map(normaliseName);
  const entries = Object.entries<RegExp>(patterns).map(([key, pattern]) => [
    key,
    normal.find(name => pattern.test(name)),
  ]);
  return Object.fromEntries(entries) as FoundColumns<K>;
}

/** Returns the message about missing columns; undefined when none is missing. */
export function columnsNotFound<K extends string>(
  columns: FoundColumns<K>,
  required: readonly K[],
): Message | undefined {
  const missing = required.filter(key => columns[key] === undefined);
  return missing.length > 0 ? message('columns-not-found', { columns: missing }) : undefined;
}
