// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { slugOf } from '../html/slug.js';

/**
 * Whether a name contains its town, with or without its article: “France services du Touquet-Paris-Plage” is in Le
 * Touquet-Paris-Plage.
 */
export function saysTown(name: string, town: string): boolean {
  return slugOf(name, Infinity).includes(slugOf(town.replace(/^Les? /, ''), Infinity));
}

/** Prefixes a word with “de”: de mars, d’avril. */
export function ofWord(word: string): string {
  return (/^[aeiouyàâéèêëîïôûœ]/i.test(word) ? 'd’' : 'de ') + word;
}
