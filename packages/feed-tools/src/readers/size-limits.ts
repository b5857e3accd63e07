// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A region has 3 782 communes; no list of the feed is longer. */
const MAX_ITEMS = 10_000;

/** About forty pages; no text of the feed is longer. */
const MAX_CHARS = 100_000;

/** The fault of a record with a list or a text so long that it would exhaust memory; undefined when it has none. */
export function oversizeFault(record: object): string | undefined {
  for (const [name, value] of Object.entries(record)) {
    const field = name.slice(0, 60);
    if (Array.isArray(value) && value.length > MAX_ITEMS) return `${field}: a list of more than ${MAX_ITEMS} items`;
    if (typeof value === 'string' && value.length > MAX_CHARS)
      return `${field}: a text of more than ${MAX_CHARS} characters`;
  }
  return undefined;
}
