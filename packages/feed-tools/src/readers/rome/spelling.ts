// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * A capital E that French writes with an accent: before one consonant and a vowel (Éducateur, Éboueur), or a group that begins a
 * syllable (Éclairagiste, Équipier, Échafaudeur). « Employé », « Esthéticien », « Ethnologue » and English words keep theirs.
 */
const BARE_CAPITAL =
  /(?<![\p{L}-])E(?=(?:[bcdfghjklmnpqrstvz]|ch|ph|th|qu|[bcdfgpt][lr])[aeiouyàâéèêîôû])(?!vents?\b|nergy\b)/gu;

/** Spellings that ROME simplifies. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/''?/g, '’'],
  [/\boeuvre/g, 'œuvre'],
  [/\bEtre\b/g, 'Être'],
  [BARE_CAPITAL, 'É'],
];

/** A label of ROME as French writes it. */
export function correctSpelling(label: string): string {
  return SPELLINGS.reduce((text, [simple, right]) => text.replace(simple, right), label);
}
