// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { contentWords } from './content-words.js';
import { OPTIONAL_WORDS } from './stop-words.js';
import type { TextMatches } from './text-index.js';

/** A text in two parts. */
export interface Negation {
  /** Requested part. */
  readonly wantedText: string;
  /** Refused part, reduced to its meaningful words: "être vétérinaire" → "veterinaire". */
  readonly refused: string;
}

/** After an article, "sans" begins a name: "les sans-abri". */
const REFUSAL =
  /\s(?:mais\s+|et\s+)?(?:(?<!\s(?:les|des|aux|un|une|le)\s)sans|sauf|hormis|hors|excepté|(?:surtout\s+)?pas(?!\s+de\s+calais))\s/i;

/** Words that refuse when no meaningful word precedes them: "je veux pas", "ni", "je déteste". */
const FIRST_REFUSAL = /(?:^|\s)(?:ni|pas|plus|déteste|deteste|hais)\s/i;
/** Words followed by the request. */
const INSTEAD =
  /(?:(?<![\s,;.:])[\s,;.:]+mais)?(?<![\s,;.:])[\s,;.:]+(?:plutôt|plutot|(?:je |j['’])(?:préfère|prefere|veux|voudrais|aimerais|cherche))\s+|(?<![\s,;.:])[\s,;.:]+mais\s+|(?<!\s)\s*:\s*/i;

const subjectOf = (text: string): string =>
  contentWords(text)
    .filter(word => !OPTIONAL_WORDS.has(word))
    .join(' ');

/** Requested and refused parts of a text ("animaux sauf vétérinaire"); undefined when it does not have both. */
export function splitNegation(text: string): Negation | undefined {
  const refusal = REFUSAL.exec(text);
  const wantedText = text.slice(0, refusal?.index ?? 0).trim();
  if (!refusal || !subjectOf(wantedText)) return splitInstead(text);
  const refused = subjectOf(text.slice(refusal.index + refusal[0].length));
  return refused ? { wantedText, refused } : undefined;
}

/** Splits "pas de mécanique, plutôt carrosserie", where the refused part comes first. */
function splitInstead(text: string): Negation | undefined {
  const refusal = FIRST_REFUSAL.exec(text);
  if (!refusal || subjectOf(text.slice(0, refusal.index))) return undefined;
  const rest = text.slice(refusal.index + refusal[0].length);
  const instead = INSTEAD.exec(rest);
  if (!instead) return undefined;
  const wantedText = rest.slice(instead.index + instead[0].length).trim();
  const refused = subjectOf(rest.slice(0, instead.index));
  return subjectOf(wantedText) && refused ? { wantedText, refused } : undefined;
}

/** Removes refused documents and phrases from matches, and marks the result as partial. */
export function withoutRefused(
  { wantedText, refused }: Negation,
  matches: TextMatches,
  isKept: (document: number) => boolean,
): TextMatches {
  const places = matches.documents.map((_, place) => place).filter(place => isKept(matches.documents[place]!));
  const isRefused = (phrase: string): boolean => contentWords(phrase).join(' ').includes(refused);
  const phrases = matches.understoodAs?.split(', ').filter(phrase => !isRefused(phrase));
  return {
    ...matches,
    documents: places.map(place => matches.documents[place]!),
    scores: places.map(place => matches.scores[place]!),
    partial: true,
    understoodAs: phrases?.length ? phrases.join(', ') : wantedText,
  };
}
