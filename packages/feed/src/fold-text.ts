// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Folds a text to lower case, without accents and ligatures: equal for two spellings of one French text. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Most texts have no other character to fold.
  if (!/[^\x00-\x7f]/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}
