// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { contentWords } from './content-words.js';
import { OPTIONAL_WORDS } from './stop-words.js';

/** A text in two parts. */
export interface Negation {
  /** What is asked for. */
  readonly wanted: string;
  /** What is refused, without the word that refuses it. */
  readonly refused: string;
}

/** After an article, "sans" begins a name: "les sans-abri". */
const REFUSAL =
  /\s(?:mais\s+|et\s+)?(?:(?<!\s(?:les|des|aux|un|une|le)\s)sans|sauf|hormis|(?:surtout\s+)?pas(?!\s+de\s+calais))\s/i;

const saysSomething = (text: string): boolean => contentWords(text).some(word => !OPTIONAL_WORDS.has(word));

/** What a text asks for and what it refuses ("animaux sauf vétérinaire"); undefined when it does not say both. */
export function splitNegation(text: string): Negation | undefined {
  const found = REFUSAL.exec(text);
  if (!found) return undefined;
  const wanted = text.slice(0, found.index).trim();
  const refused = text.slice(found.index + found[0].length).trim();
  return saysSomething(wanted) && saysSomething(refused) ? { wanted, refused } : undefined;
}
