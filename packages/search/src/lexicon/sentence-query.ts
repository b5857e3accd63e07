// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CooperativeTask } from '../cooperative-task.js';
import { fold } from '../text/fold.js';
import { STOP_WORDS } from '../text/stop-words.js';
import type { TextMatches } from '../text/text-index.js';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words followed by the request; the words before them give its author and its reason. */
const REQUEST_WORDS = list(
  'devenir veux veut veulent voudrais voudrait aimerais aimerait souhaite souhaiterais cherche recherche former reconvertir reconversion comme envie interesse interessee',
);
/** Words that introduce a request only before "de", "en" or "pour": "formation de soudeur". */
const NAMES_OF_TRAININGS = list('formation formations diplome metier metiers');
/** Words that end the request: a reason or a thank-you follows. */
const ENDS = list('afin car parce puisque mais puis quand si depuis svp stp merci bonjour bonsoir');
/** Words around a name that do not belong to it, beside the stop words. The verb of a task is kept: "faire du pain". */
const FRAME = list(
  'a d l j m n s t se me te bien plutot etre devenir passer passe suivre obtenir preparer formation formations metier metiers diplome emploi job plait bonjour bonsoir salut',
);

/** Pattern of an infinitive: "pour trouver un travail" gives a reason, but "pour enfants" is part of a name. */
const INFINITIVE = /(?:er|ir|re)$/;

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const isFrame = ({ key }: Word): boolean => STOP_WORDS.has(key) || FRAME.has(key);

/** Consecutive words as typed, without the meaningless ones at both ends; empty when all are meaningless. */
function asTyped(text: string, words: readonly Word[]): string {
  const first = words.find(word => !isFrame(word));
  const last = words.findLast(word => !isFrame(word));
  return first && last ? text.slice(first.start, last.end) : '';
}

/**
 * Possible requests of a sentence, the most likely first: the words after its last request verb, then those before a
 * purpose or a reason.
 */
export function sentenceParts(text: string): readonly string[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }): Word => ({
    key: fold(word),
    start: index,
    end: index + word.length,
  }));
  const starts = words.flatMap(({ key }, place) =>
    REQUEST_WORDS.has(key) || (NAMES_OF_TRAININGS.has(key) && /^(?:d|de|en|pour)$/.test(words[place + 1]?.key ?? ''))
      ? [place + 1]
      : [],
  );
  const candidates = [...starts.reverse(), 0].flatMap(start => {
    const rest = words.slice(start);
    const first = rest.findIndex(word => !isFrame(word) && !ENDS.has(word.key));
    if (first < 0) return [];
    const wantedWords = rest.slice(first);
    const end = wantedWords.findIndex(
      ({ key }, place) => ENDS.has(key) || (key === 'pour' && INFINITIVE.test(wantedWords[place + 1]?.key ?? '')),
    );
    const wholeWish = asTyped(text, wantedWords);
    const beforeEnd = end < 0 ? [] : [asTyped(text, wantedWords.slice(0, end))];
    return start ? [wholeWish, ...beforeEnd] : beforeEnd;
  });
  return [...new Set(candidates)].filter(part => part && part !== text.trim());
}

/**
 * Matches of the request of a sentence, when its words as a whole match only in part.
 *
 * @param sentenceMatches - matches of the whole sentence: returned when no part of it matches in full, or when the
 * lexicon reads the same phrases in the request.
 * @param match - returns the matches of a part of the sentence.
 * @param read - returns the phrases that the lexicon gives for a part of the sentence.
 */
export function* matchSentence(
  text: string,
  sentenceMatches: TextMatches,
  match: (part: string) => CooperativeTask<TextMatches>,
  read: (part: string) => CooperativeTask<string | undefined>,
): CooperativeTask<TextMatches> {
  for (const part of sentenceMatches.partial ? sentenceParts(text) : []) {
    if (sentenceMatches.understoodAs && (yield* read(part)) === sentenceMatches.understoodAs) return sentenceMatches;
    const partMatches = yield* match(part);
    if (partMatches.documents.length && !partMatches.partial)
      return { ...partMatches, partial: true, understoodAs: partMatches.understoodAs ?? part };
  }
  return sentenceMatches;
}
