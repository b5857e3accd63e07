// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Checked, MessageTexts } from './texts.js';

const subjects = new Map<string, Readonly<Record<string, MessageTexts>>>();
const texts = new Map<string, MessageTexts>();

/**
 * Adds the messages of a reader to those of the tool; the module of the reader also adds their type to
 * `MessageCatalogues`.
 */
export function addReaderMessages<const C extends Readonly<Record<string, MessageTexts>>>(
  folder: string,
  messages: C & { readonly [K in keyof C]: Checked<C[K]> },
): C {
  subjects.set(folder, messages);
  for (const [code, text] of Object.entries<MessageTexts>(messages)) texts.set(code, text);
  return messages;
}

/** Returns the texts of a message of a reader; undefined when the code is unknown. */
export function readerTexts(code: string): MessageTexts | undefined {
  return texts.get(code);
}

/** Returns the messages of each loaded reader, by folder. */
export function readerSubjects(): ReadonlyMap<string, Readonly<Record<string, MessageTexts>>> {
  return subjects;
}
