// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { printableText } from '@orientation-widgets/domain/words/printable-text.js';
import { MAX_SAVED } from '../../saved/saved-store.js';
import type { SavedItem } from '../../saved/saved-store.js';

/** Records of a link or a file, each once, with texts that hide and reverse nothing: a stranger may have made it. */
export function receivedItems(items: readonly SavedItem[]): SavedItem[] {
  const byKey = new Map<string, SavedItem>();
  for (const item of items) {
    const key = `${item.kind} ${item.id}`;
    const { title, note } = item;
    if (!byKey.has(key))
      byKey.set(key, { ...item, title: printableText(title), ...(note && { note: printableText(note) }) });
  }
  return [...byKey.values()].slice(0, MAX_SAVED);
}
