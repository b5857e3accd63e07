// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message, type Message } from '../messages/message.js';

/** Maximum number of items of a list. A région has at most 3 782 communes; no list of the feed is longer. */
const MAX_ITEMS = 10_000;

/** Maximum length of a text, in characters: about forty pages; no text of the feed is longer. */
const MAX_CHARS = 100_000;

/** Returns the fault of a record with a list or a text long enough to exhaust memory; undefined when it has none. */
export function oversizeFault(record: object): { field: string; reason: Message } | undefined {
  for (const [name, value] of Object.entries(record)) {
    const field = name.slice(0, 60);
    if (Array.isArray(value) && value.length > MAX_ITEMS)
      return { field, reason: message('list-too-long', { limit: MAX_ITEMS }) };
    if (typeof value === 'string' && value.length > MAX_CHARS)
      return { field, reason: message('text-too-long', { limit: MAX_CHARS }) };
  }
  return undefined;
}
