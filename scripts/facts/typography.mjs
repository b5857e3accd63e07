// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Applies French typography to texts typed on a plain keyboard.
const NARROW = '\u202f';
const FIXED = '\u00a0';
const UNITS =
  'ans?|mois|jours?|heures?|euros?|km|places?|personnes?|points?|habitants?|contrats?|apprentis|lycéens|milliards?|millions?|€';

const RULES = [
  [/'/g, '’'],
  [/\.{3}/g, '…'],
  [/[ \u00a0\u202f]*([;?!]|:(?!\/\/))(?=[ \u00a0\u202f)»]|$)/g, `${NARROW}$1`],
  [/« ?\u202f?|“/g, `«${NARROW}`],
  [/[ \u00a0\u202f]*»|”/g, `${NARROW}»`],
  [/(\d)[ \u00a0]?%/g, `$1${NARROW}%`],
  [/(^|[ (])([+-]) (?=\d)/g, `$1$2${NARROW}`],
  [/(\d) (?=\d{3}(?!\d))/g, `$1${NARROW}`],
  [new RegExp(`(\\d) (?=(?:${UNITS})(?![\\p{L}]))`, 'gu'), `$1${FIXED}`],
];

/**
 * Returns the text with U+202F before high punctuation and inside guillemets, U+00A0 between a number and its unit, and
 * typographic apostrophes. A correct text is unchanged.
 */
export function typeset(text) {
  return RULES.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}
