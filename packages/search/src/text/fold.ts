// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { foldText } from '@orientation-widgets/feed';

const INCLUSIVE_ENDING = '(?:e|s|es|ne|nes|se|ses|euse|euses|rice|rices|trice|trices|iere|ieres|ere|eres|ve|le|te|fe)';
const IN_BRACKETS = new RegExp(`([a-z])\\(${INCLUSIVE_ENDING}\\)`, 'g');
const AFTER_DOT = new RegExp(`([a-z])[·•.]${INCLUSIVE_ENDING}\\b(?:[·•.]s\\b)?`, 'g');
const BOTH_GENDERS = /\bh\s*\/\s*f\b|\bf\s*\/\s*h\b/g;
const ELISION = /\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/g;
const SIGNS = /['(/·•.]|de d/;
/** "DE d'aide-soignant": French has "de d'" only after DE, the acronym of diplôme d'État. */
const STATE_DIPLOMA = /\bde (?=d'|de )/g;

/** Lower case, without accents, ligatures opened, straight apostrophes. */
export function fold(text: string): string {
  return foldText(text).replace(/[’ʼ‘`]/g, "'");
}

/** Folds a text and removes elided articles and marks of both genders: "Aide-soignant(e) (H/F)" → "aide-soignant ( )". */
export function simplify(text: string): string {
  let simple = fold(text);
  // Most texts have none of these signs: a test is faster than a replacement.
  if (!SIGNS.test(simple)) return simple;
  if (simple.includes('(')) simple = simple.replace(IN_BRACKETS, '$1');
  if (/[·•.]/.test(simple)) simple = simple.replace(AFTER_DOT, '$1');
  if (simple.includes('/')) simple = simple.replace(BOTH_GENDERS, ' ');
  if (simple.includes('de d')) simple = simple.replace(STATE_DIPLOMA, 'diplome etat ');
  return simple.includes("'") ? simple.replace(ELISION, ' ') : simple;
}

/** Words of a simplified text, in order. */
export function wordsOf(simplified: string): string[] {
  return simplified.match(/[a-z0-9]+/g) ?? [];
}

/** Whether a word is in a script that titles never use, and is therefore ignored. */
export function isOfOtherScripts(text: string): boolean {
  return /(?!\p{sc=Latn})\p{L}/u.test(text);
}

/** Whether only some of the words are ignored for that reason. */
export function isOfTwoScripts(text: string): boolean {
  return isOfOtherScripts(text) && /\p{sc=Latn}/u.test(text);
}
