// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { acronymTable } from './acronym-table.js';

/** Hyphenated compounds of a simplified text, each as its parts: they are also typed as one word. */
export function compoundsOf(simplified: string): string[][] {
  return (simplified.match(/(?<![a-z])[a-z]+(?:-[a-z]+)+/g) ?? []).map(compound => compound.split('-'));
}

/**
 * The long forms of the acronyms of a title, and the acronyms of its long forms.
 *
 * @param words - The words of the title, without its stop words.
 * @param stems - Their stems, in the same order.
 */
export function aliasesOf(words: readonly string[], stems: readonly string[]): string[] {
  const { byAcronym, byFirstStem } = acronymTable();
  const aliases: string[] = [];
  for (let i = 0; i < words.length; i++) {
    for (const { long, inside } of byAcronym.get(words[i]!) ?? []) aliases.push(...long, ...inside);
    for (const { short, stems: form } of byFirstStem.get(stems[i]!) ?? [])
      if (form.every((stem, k) => stems[i + k] === stem)) aliases.push(short);
  }
  return aliases;
}
