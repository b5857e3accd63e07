// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { ACRONYMS } from './acronyms.js';
import { fold } from './fold.js';

/** "DEAS" is not the plural of "DEA". */
const INVARIABLE = new Set(ACRONYMS.map(([acronym]) => fold(acronym)));

/** Endings of one word in its other gender, tried in order on a word without plural mark. */
const GENDERS: readonly (readonly [RegExp, string])[] = [
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/ere$/, 'er'],
  [/ive$/, 'if'],
];
const DERIVED = /(?:at(?:eur|ion)|eur|ion|eri|ier|er|ag|ur|ist)$/;

/**
 * Light stem of a folded word: same for singular and plural, masculine and feminine.
 * "infirmières" → "infirmier", "monitrice" → "moniteur", "médicaux" → "medical".
 */
export function stem(word: string): string {
  if (word === 'ans') return 'an';
  if (word.length < 4 || word < 'a' || INVARIABLE.has(word)) return word;
  let text = word.replace(/eaux$/, 'eau').replace(/aux$/, 'al').replace(/([^s])[sx]$/, '$1');
  if (text.length < 4) return text;
  for (const [ending, other] of GENDERS) {
    if (ending.test(text)) {
      text = text.replace(ending, other);
      break;
    }
  }
  return text.replace(/([b-df-hj-np-tv-z])\1e+$/, '$1').replace(/e+$/, '');
}

/**
 * Root shared by a job and what it does: "soudeur", "soudage" and "soudure" give "soud".
 * Returns the stem itself when too little would be left.
 */
export function rootOf(stemmed: string): string {
  const root = stemmed.replace(DERIVED, '');
  return root.length >= 4 ? root : stemmed;
}
