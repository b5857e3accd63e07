// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { accentCapitals } from '../../text/capital-accents.js';

/** Simplified spellings of ROME, with the correct ones. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/''?/g, '’'],
  [/\boeuvre/g, 'œuvre'],
  [/\bEtre\b/g, 'Être'],
];

/** Corrects the French spelling of a label of ROME. */
export function correctSpelling(label: string): string {
  return accentCapitals(SPELLINGS.reduce((text, [simple, right]) => text.replace(simple, right), label));
}
