// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { accentCapitals } from '../../text/capital-accents.js';

/** Spellings simplified in ROME, and the correct ones. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/''?/g, '’'],
  [/\boeuvre/g, 'œuvre'],
  [/\bEtre\b/g, 'Être'],
];

/** A label of ROME with the correct French spelling. */
export function correctSpelling(label: string): string {
  return accentCapitals(SPELLINGS.reduce((text, [simple, right]) => text.replace(simple, right), label));
}
