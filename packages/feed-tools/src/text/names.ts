// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { foldText } from '@orientation-widgets/feed';

/**
 * Converts to lower case, without accents, with straight apostrophes and single spaces: two spellings of one heading
 * become equal.
 */
export function normaliseName(text: string): string {
  return foldText(text)
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

const LINK_WORDS = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'et', 'en', 'sur', 'sous', 'au', 'aux']);

/**
 * Capitalises the words of a name: "ABBEVILLE PONTHIEU" gives "Abbeville Ponthieu". Missing accents are not restored.
 */
export function titleCase(text: string): string {
  return text
    .toLowerCase()
    .split(/(\s+|-|\.|')/)
    .map((word, i) => (i > 0 && LINK_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
    .trim();
}

/**
 * Reduces a name to its letters and digits, in lower case, without accents or spaces: all spellings of a column name
 * become equal.
 */
export function nameKey(name: string): string {
  return normaliseName(name).replace(/[^a-z0-9]/g, '');
}

/**
 * Reduces a name to its letters and digits, in lower case, without accents, with single spaces instead of punctuation.
 */
export function foldName(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
