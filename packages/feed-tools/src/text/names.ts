// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { foldText } from '@orientation-widgets/feed';

/** Lower case, without accents, with straight apostrophes and single spaces: equal for two spellings of one heading. */
export function normaliseName(text: string): string {
  return foldText(text)
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

const LINK_WORDS = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'et', 'en', 'sur', 'sous', 'au', 'aux']);

/** "ABBEVILLE PONTHIEU" gives "Abbeville Ponthieu"; accents are not invented. */
export function titleCase(text: string): string {
  return text
    .toLowerCase()
    .split(/(\s+|-|\.|')/)
    .map((word, i) => (i > 0 && LINK_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
    .trim();
}

/** Letters and digits of a name in lower case, without accents or spaces: equal for all the spellings of one column name. */
export function nameKey(name: string): string {
  return normaliseName(name).replace(/[^a-z0-9]/g, '');
}

/** Letters and digits of a name in lower case, without accents, with single spaces instead of punctuation. */
export function foldName(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
