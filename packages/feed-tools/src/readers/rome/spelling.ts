// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * A capital E that takes an accent in French: before one consonant and a vowel (Éducateur, Éboueur), or before a group
 * that starts a syllable (Éclairagiste, Équipier, Échafaudeur). "Employé", "Esthéticien", "Ethnologue" and English
 * words keep a plain E.
 */
const BARE_CAPITAL =
  /(?<![\p{L}-])E(?=(?:[bcdfghjklmnpqrstvz]|ch|ph|th|qu|[bcdfgpt][lr])[aeiouyàâéèêîôû])(?!vents?\b|nergy\b|mail|learning|thernet)/gu;

/** Spellings simplified in ROME, and the correct ones. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/''?/g, '’'],
  [/\boeuvre/g, 'œuvre'],
  [/\bEtre\b/g, 'Être'],
  [BARE_CAPITAL, 'É'],
];

/** A label of ROME with the correct French spelling. */
export function correctSpelling(label: string): string {
  return SPELLINGS.reduce((text, [simple, right]) => text.replace(simple, right), label);
}
