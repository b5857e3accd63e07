// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * A capital E that takes an accent in French: before one consonant and a vowel (Éducateur, Éboueur), or before a group
 * that starts a syllable (Éclairagiste, Équipier, Échafaudeur). "Employé", "Esthéticien", "Ethnologue" and English
 * words keep a plain E.
 */
const BARE_CAPITAL =
  /(?<![\p{L}-])E(?=(?:[bcdfghjklmnpqrstvz]|ch|ph|th|qu|[bcdfgpt][lr])[aeiouyàâéèêîôû])(?!vents?\b|nergy\b|mail|learning|thernet)/gu;

/** Adds the accent that a source left out to the capitals E of a French text; leaves every other letter unchanged. */
export function accentCapitals(text: string): string {
  return text.replace(BARE_CAPITAL, 'É');
}
