// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { ACRONYMS, KINDS } from './acronyms.js';
import { fold } from './fold.js';

/** Acronyms are not inflected: "DEAS" is not the plural of "DEA". */
const INVARIABLE = new Set([...KINDS, ...ACRONYMS].map(([acronym]) => fold(acronym)));

/** Feminine endings and their masculine, tried in order on a singular word. */
const GENDERS: readonly (readonly [RegExp, string])[] = [
  // Common misspelling: "trisse".
  [/tri(?:c|ss)e$/, 'teur'],
  // Common misspellings: "eusse" and "euz".
  [/eu(?:ss?e|z)$/, 'eur'],
  [/ere$/, 'er'],
  [/ive$/, 'if'],
];
/** Doubled consonants, which many forget: "comerce", "hotelerie". */
const DOUBLED = /([b-df-hj-np-tv-z])\1/g;
const DOUBLED_AT_END = /([b-df-hj-np-tv-z])\1(?=e+$)/;
/** Minimum length of a word whose doubled letters are merged: in shorter words and acronyms they are significant. */
const MIN_LENGTH_WITHOUT_DOUBLES = 5;
const DERIVED = /(?:at(?:eur|ion)|eur|ion|eri|ier|er|ag|ur|ist)$/;

/** A specialist and the field: "mecanicien", "mecanique"; "geologue", "geologie". A technician has no field. */
const FIELD_OF_STUDY = /^(?!techn|pratic|polit)(?:(.{3,}ic)(?:ien|it)|(.{3,}i)qu|(.{2,}olog)[ui])$/;

/**
 * Light stem of a folded word, the same in both numbers and genders: "infirmieres" → "infirmier", "monitrice" → "moniteur",
 * "medicaux" → "medical". A doubled consonant counts once.
 */
export function stem(word: string): string {
  const text = spelledStem(word);
  return text.length < MIN_LENGTH_WITHOUT_DOUBLES || INVARIABLE.has(word) ? text : text.replace(DOUBLED, '$1');
}

/** `stem` that keeps doubled consonants: "hotellerie" and "hotelerie" then differ. */
export function spelledStem(word: string): string {
  if (word === 'ans') return 'an';
  if (word.length < 4 || word < 'a' || INVARIABLE.has(word)) return word;
  let text = word
    .replace(/eaux$/, 'eau')
    .replace(/aux$/, 'al')
    // "paix", "choix": an x is a plural after a u only.
    .replace(/([^s])s$|(u)x$/, '$1$2');
  if (text.length < 4) return text;
  for (const [ending, other] of GENDERS) {
    if (ending.test(text)) {
      text = text.replace(ending, other);
      break;
    }
  }
  return text.replace(DOUBLED_AT_END, '$1').replace(/(?<!e)e+$/, '');
}

/** Root that a job shares with its activity: "soudeur", "soudage", "soudure" → "soud". The stem itself when the root is too short. */
export function rootOf(stemmed: string): string {
  // "elagueur", "elagage": the u only marks the sound of the g.
  const [, who, what, science] = FIELD_OF_STUDY.exec(stemmed) ?? [];
  if (who ?? science) return who ?? science!;
  if (what) return `${what}c`;
  // A breeder ("éleveur") does not share a root with a pupil ("élève").
  if (/^elev(?:eur|ag)$/.test(stemmed)) return 'elevag';
  const root = stemmed.replace(DERIVED, '').replace(/gu$/, 'g');
  return root.length >= 4 ? root : stemmed;
}
