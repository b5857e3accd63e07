// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
/** One line of a SAS format: values and their label. */
export interface SasEntry {
  /** Name of the format, without its `$`: "FAP9RSQ". */
  format: string;
  values: string[];
  label: string;
  /** Line of the file, from 1. */
  line: number;
}

const STATEMENT = /^\s*value\s+\$(\w+)/i;
const ENTRY = /^\s*("[^"]*"(?:\s*,\s*"[^"]*")*)\s*=\s*"([^"]*)"/;

/** Whether a text starts as a SAS program of formats: `proc format; value $NAME "A","B" = "C";`. */
export function isSasFormats(start: string): boolean {
  return /^\s*(\/\*|proc\s+format\b|value\s+\$\w)/i.test(start);
}

/** Returns the entries of all formats of a SAS program, in order; `Other` and other statements are left out. */
export function sasEntries(text: string): SasEntry[] {
  const entries: SasEntry[] = [];
  let format = '';
  for (const [index, line] of withoutComments(text).split('\n').entries()) {
    const name = STATEMENT.exec(line)?.[1];
    if (name !== undefined) format = name;
    const [, values, label] = ENTRY.exec(line.replace(STATEMENT, '')) ?? [];
    if (values === undefined || label === undefined || format === '') continue;
    const list = [...values.matchAll(/"([^"]*)"/g)].map(([, value]) => (value ?? '').trim());
    entries.push({ format, values: list, label: label.trim(), line: index + 1 });
  }
  return entries;
}

/** Removes the comments of a program, but keeps its line numbers. */
function withoutComments(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = text.indexOf('/*'); start >= 0; start = text.indexOf('/*', at)) {
    const end = text.indexOf('*/', start + 2);
    if (end < 0) break;
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, ''));
    at = end + 2;
  }
  return parts.join('') + text.slice(at);
}
