// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CooperativeTask } from '../cooperative-task.js';
import { subjectAsTyped, withoutCircumstances } from '../text/circumstances.js';
import { contentWords } from '../text/content-words.js';
import type { TextIndex, TextMatches } from '../text/text-index.js';
import type { Lexicon } from './lexicon.js';

/** Penalty of each phrase after the first. */
const LATER_PHRASE = 0.1;

/** Minimum score, as a share of the best: documents below it have the words of a phrase among many others. */
const MIN_SHARE_OF_BEST = 0.85;

/** Score under which the best document only has a word of the family of a phrase: "greffeur" for "greffier". */
const MIN_PHRASE_SCORE = 0.4;

/** Words around a subject that are no part of a saying: "je cherche une formation en". */
const REQUEST_WORDS = new Set(
  contentWords(
    'formation formations cherche recherche souhaite souhaiterais veux voudrais aimerais pres proche autour',
  ),
);

/** Documents that only complete the typed word: their maximum number, and their position. */
const COMPLETIONS = { after: 3, most: 4 };
/** Smaller than any meaningful difference of score. */
const TINY = 1e-6;

/** Whether some documents have every word as it was typed. */
export function isAnswered({ documents, partial, corrected }: TextMatches): boolean {
  return documents.length > 0 && !partial && !corrected;
}

/**
 * Meaning of a text whose own words match nothing: documents that express it in other words, or that have all its words
 * except its circumstances (when, how long, how much).
 *
 * @param asTyped - matches of the typed words: returned when nothing is better.
 */
export function* matchesOrLexicon(
  index: TextIndex,
  text: string,
  asTyped: TextMatches,
  lexicon: Lexicon,
): CooperativeTask<TextMatches> {
  const words = contentWords(text);
  const areKnown = words.length > 0 && words.every(word => REQUEST_WORDS.has(word) || index.has(word));
  if (isAnswered(asTyped) && areKnown) return asTyped;
  const otherMatches = yield* lexiconMatches(index, text, asTyped, lexicon);
  if (otherMatches)
    return isAnswered(asTyped) && isBegunWord(text) ? withCompletions(otherMatches, asTyped) : otherMatches;
  if (isAnswered(asTyped)) return asTyped;
  const subject = withoutCircumstances(text);
  if (subject !== text) {
    const matches = yield* index.searchInSteps(subject);
    if (isAnswered(matches)) return { ...matches, partial: true, understoodAs: subjectAsTyped(text) };
  }
  return asTyped;
}

/** Whether a text is one word that may be the beginning of another: an acronym is not. */
const isBegunWord = (text: string): boolean => /^[\p{Ll}\p{M}]{3,}$/u.test(text);

/** Adds, after the best matches of the lexicon, a few documents that complete the typed word: "habit", habitat. */
function withCompletions(saidMatches: TextMatches, begun: TextMatches): TextMatches {
  const saidDocuments = new Set(saidMatches.documents);
  const completions = begun.documents.filter(document => !saidDocuments.has(document)).slice(0, COMPLETIONS.most);
  const first = Math.min(COMPLETIONS.after, saidDocuments.size);
  const least = saidMatches.scores[first - 1] ?? 0;
  const { documents, scores } = saidMatches;
  return {
    ...saidMatches,
    documents: [...documents.slice(0, first), ...completions, ...documents.slice(first)],
    scores: [
      ...scores.slice(0, first),
      ...completions.map((_, place) => least - TINY * (place + 1)),
      ...scores.slice(first).map(score => Math.min(score, least - TINY * (completions.length + 1))),
    ],
    highlights: document => (saidDocuments.has(document) ? saidMatches : begun).highlights(document),
  };
}

/**
 * Documents that match the phrases that tables give for a text; undefined when the tables do not know it, or know less
 * of it than the documents.
 */
export function* lexiconMatches(
  index: TextIndex,
  text: string,
  asTyped: TextMatches,
  lexicon: Lexicon,
): CooperativeTask<TextMatches | undefined> {
  const hasNone = asTyped.partial || !asTyped.documents.length;
  const reading = lexicon.read(text);
  const isWhole = reading?.aside.length === 0;
  if (hasNone && !isWhole) {
    const respelled = lexicon.respell(text, word => index.has(word));
    const resembling = respelled === undefined ? undefined : lexicon.read(respelled);
    const resemblingMatches = resembling?.aside.length === 0 ? yield* ofPhrases(index, resembling.phrases) : undefined;
    if (resemblingMatches) return { ...resemblingMatches, partial: true };
    if (respelled !== undefined) {
      const matches = yield* index.searchInSteps(respelled);
      if (isAnswered(matches)) return { ...matches, partial: true, understoodAs: respelled };
    }
  }
  if (!reading) return undefined;
  // Beside a single word of the lexicon, a word found in titles is the subject: "psychologue pour enfants".
  const isSubject = !(reading.isOneWord && reading.aside.some(word => index.has(word)));
  if (!isWhole && !(isSubject && hasNone)) return undefined;
  const readingMatches = yield* ofPhrases(index, reading.phrases);
  return readingMatches && { ...readingMatches, partial: readingMatches.partial || !isWhole };
}

/** Phrases of documents that the first table that knows a text gives for it; undefined when none does. */
export function* phrasesOf(
  index: TextIndex,
  text: string,
  lexicons: readonly Lexicon[],
): CooperativeTask<string | undefined> {
  for (const lexicon of lexicons) {
    const reading = lexicon.read(text);
    const matches = reading && (yield* ofPhrases(index, reading.phrases));
    if (matches?.understoodAs !== undefined) return matches.understoodAs;
  }
  return undefined;
}

/** Documents that have all the words of a phrase, those of the first phrases first; undefined when there are none. */
function* ofPhrases(index: TextIndex, phrases: readonly string[]): CooperativeTask<TextMatches | undefined> {
  const best = new Map<number, { score: number; matches: TextMatches }>();
  const matchedPhrases: string[] = [];
  for (const [place, phrase] of phrases.entries()) {
    const matches = yield* index.searchInSteps(phrase, true);
    if (!isAnswered(matches) || matches.scores[0]! < MIN_PHRASE_SCORE) continue;
    matchedPhrases.push(phrase);
    const least = matches.scores[0]! * MIN_SHARE_OF_BEST;
    matches.documents.forEach((document, at) => {
      if (matches.scores[at]! < least) return;
      const score = matches.scores[at]! - place * LATER_PHRASE;
      if (!(score <= (best.get(document)?.score ?? -Infinity))) best.set(document, { score, matches });
    });
  }
  if (!best.size) return undefined;
  const sorted = [...best].sort(([, a], [, b]) => b.score - a.score);
  return {
    documents: sorted.map(([document]) => document),
    scores: sorted.map(([, { score }]) => score),
    // No document has the first phrase: the others are only close.
    partial: !matchedPhrases.includes(phrases[0]!),
    corrected: false,
    understoodAs: matchedPhrases.join(', '),
    highlights: document => best.get(document)?.matches.highlights(document) ?? [],
  };
}
