// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { ACRONYMS, KINDS } from './acronyms.js';
import { fold } from './fold.js';

/** "DEAS" is not the plural of "DEA". */
const INVARIABLE = new Set([...KINDS, ...ACRONYMS].map(([acronym]) => fold(acronym)));

/** Endings of one word in its other gender, tried in order on a word without plural mark. */
const GENDERS: readonly (readonly [RegExp, string])[] = [
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/ere$/, 'er'],
  [/ive$/, 'if'],
];
/** The error French makes most: « comerce », « hotelerie ». */
const DOUBLED = /([b-df-hj-np-tv-z])\1/g;
const DOUBLED_AT_END = /([b-df-hj-np-tv-z])\1(?=e+$)/;
/** Shorter, a doubled letter tells words apart, and acronyms. */
const SHORTEST_SPELLED = 5;
const DERIVED = /(?:at(?:eur|ion)|eur|ion|eri|ier|er|ag|ur|ist)$/;

/**
 * Light stem of a folded word: same for singular and plural, masculine and feminine.
 * "infirmières" → "infirmier", "monitrice" → "moniteur", "médicaux" → "medical". A doubled letter counts once.
 */
export function stem(word: string): string {
  const text = spelledStem(word);
  return text.length < SHORTEST_SPELLED || INVARIABLE.has(word) ? text : text.replace(DOUBLED, '$1');
}

/** The same, as it is spelled: "hôtellerie" and "hotelerie" differ. */
export function spelledStem(word: string): string {
  if (word === 'ans') return 'an';
  if (word.length < 4 || word < 'a' || INVARIABLE.has(word)) return word;
  let text = word
    .replace(/eaux$/, 'eau')
    .replace(/aux$/, 'al')
    .replace(/([^s])[sx]$/, '$1');
  if (text.length < 4) return text;
  for (const [ending, other] of GENDERS) {
    if (ending.test(text)) {
      text = text.replace(ending, other);
      break;
    }
  }
  return text.replace(DOUBLED_AT_END, '$1').replace(/e+$/, '');
}

/**
 * Root shared by a job and what it does: "soudeur", "soudage" and "soudure" give "soud".
 * Returns the stem itself when too little would be left.
 */
export function rootOf(stemmed: string): string {
  // "élagueur", "élagage": the u only keeps the sound of the g.
  const root = stemmed.replace(DERIVED, '').replace(/gu$/, 'g');
  return root.length >= 4 ? root : stemmed;
}
