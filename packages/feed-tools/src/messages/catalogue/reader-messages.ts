// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Checked, Texts } from './texts.js';

const subjects = new Map<string, Readonly<Record<string, Texts>>>();
const texts = new Map<string, Texts>();

/** Adds the messages of a reader to those of the tool; its module also adds their type to `MessageCatalogues`. */
export function addReaderMessages<const C extends Readonly<Record<string, Texts>>>(
  folder: string,
  messages: C & { readonly [K in keyof C]: Checked<C[K]> },
): C {
  subjects.set(folder, messages);
  for (const [code, text] of Object.entries<Texts>(messages)) texts.set(code, text);
  return messages;
}

/** The texts of a message of a reader. */
export function readerTexts(code: string): Texts | undefined {
  return texts.get(code);
}

/** The messages of each reader that is loaded, by its folder. */
export function readerSubjects(): ReadonlyMap<string, Readonly<Record<string, Texts>>> {
  return subjects;
}
