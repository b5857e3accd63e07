// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { fold, simplify, wordsOf } from '../text/fold.js';
import { stem } from '../text/stem.js';
import { INTENT_LINES } from './intent-table.js';

/** Intent of a text. */
export interface IntentMatch {
  readonly intent: string;
  /** Share of the meaning of the text that the intent accounts for, 0 to 1. */
  readonly confidence: number;
  /** Subject of the intent, as typed: "infirmière" in "salaire infirmière". Empty for an intent without a subject. */
  readonly subject: string;
}

interface Phrase {
  readonly intent: string;
  readonly stems: readonly string[];
  readonly hasSubject: boolean;
  /** Whether its words have no other meaning. */
  readonly isPlain: boolean;
}

/** Confidence under which an intent is a guess. Measured on the judged lists: `npm run bench -- intents`. */
export const MIN_CONFIDENCE = 0.45;
/** Minimum confidence of a plain phrase, whatever the words around it. */
const PLAIN_CONFIDENCE = 0.7;
/** Maximum number of words between those of a phrase: further apart, they mean something else. */
const MOST_BETWEEN = 1;
/** Maximum gap in confidence between the first and the second intent of a text. */
const SLACK = 0.15;
/** Maximum number of intents of a text. */
const MOST_INTENTS = 2;
/** Factor of the confidence of a one-word phrase: the word may be part of a name. */
const ONE_WORD_FACTOR = 0.95;
/** Minimum number of letters of an unfinished word that may match a whole candidate. */
const FEWEST_LETTERS = 4;
/** Minimum share of the word that they cover: “pris” is not the beginning of “prisonnier”. */
const LEAST_TYPED = 2 / 3;
/** Maximum number of words of a subject: a longer one is a sentence that names nothing. */
const MOST_SUBJECT_WORDS = 5;

/** Words without meaning in a question, unlike "sans", "pas", "plus", "quoi" and "où". */
const FILLERS = new Set(
  'a ai as au aux avec avoir avait avais besoin c ce ces cet cette comme cherche d dans de des deja depuis du elle en est et etais etait etre eu fait faut il ils j je l la le les leur lui m ma me mes moi mon n ne nos notre nous on ont ou par peux peut possible pour qu que se ses si son sont suis sur t te tes toi ton tu un une va vais venir vers veux viens voir voudrais vous voulais voudrait y aimerais comment aime etes merci svp bonjour'.split(
    ' ',
  ),
);
/** Filler words that some phrases need. */
const NEEDED = new Set([
  'c',
  'ce',
  'eu',
  'suis',
  'fait',
  'avec',
  'cherche',
  'mon',
  'ma',
  'mes',
  'moi',
  'voir',
  'ou',
  'peux',
  'depuis',
  'veut',
  'pour',
  'aller',
  'viens',
]);

interface Word {
  readonly text: string;
  readonly stem: string;
  readonly isFiller: boolean;
}

/** An age has no meaning, except in a phrase that contains one. */
const AGE = /\b\d+ ans?\b/g;

/** Spellings of school classes: “3ème”, “2nde”, “Tle”. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/\b(\d)i?eme\b/g, '$1e'],
  [/\b2n?de\b/g, 'seconde'],
  [/\btle\b/g, 'terminale'],
];

/** Ages at which people look for the advice given after 50. */
const SENIOR_AGE = /\b(?:5\d|6[0-5]) ans\b/g;

function readWords(text: string): Word[] {
  const simple = CLASSES.reduce((words, [spelling, name]) => words.replace(spelling, name), simplify(text)).replace(
    SENIOR_AGE,
    '50 ans',
  );
  const ages = new Set(simple.match(AGE)?.flatMap(age => age.split(' ')));
  return wordsOf(simple).map(word => ({ text: word, stem: stem(word), isFiller: FILLERS.has(word) || ages.has(word) }));
}

interface Candidate extends IntentMatch {
  /** Number of words of the text that its phrase accounts for. */
  readonly length: number;
  readonly isPlain: boolean;
  /** Words of the phrase and of its subject. */
  readonly words: ReadonlySet<string>;
}

let table: readonly Phrase[] | undefined;

function phrases(): readonly Phrase[] {
  table ??= INTENT_LINES.trim()
    .split('\n')
    .flatMap(line => {
      const colon = line.indexOf(':');
      const intent = line.slice(0, colon);
      return line
        .slice(colon + 1)
        .split(',')
        .map((phrase): Phrase => {
          const words = readWords(phrase).filter(
            ({ text, isFiller }) => !isFiller || NEEDED.has(text) || /^\d|^ans?$/.test(text),
          );
          const end = phrase.trimEnd().at(-1);
          return { intent, stems: words.map(word => word.stem), hasSubject: end === '+', isPlain: end === '!' };
        });
    });
  return table;
}

/** Every intent of the table. */
export function intentNames(): readonly string[] {
  return [...new Set(phrases().map(({ intent }) => intent))];
}

/**
 * Intents of a text, the most certain first; empty when no phrase accounts for enough of it.
 *
 * @param minConfidence - confidence below which no intent is returned.
 */
export function matchIntents(text: string, minConfidence = MIN_CONFIDENCE): IntentMatch[] {
  const words = readWords(text);
  const meaning = words.filter(({ isFiller }) => !isFiller);
  const best = new Map<string, Candidate>();
  for (const phrase of phrases()) {
    const matched = wordsOfPhrase(phrase, words, /[\p{L}\p{N}]$/u.test(text));
    if (!matched || isScattered(matched, meaning)) continue;
    const left = meaning.filter(word => !matched.has(word));
    const subject = phrase.hasSubject ? subjectOf(text, matched) : '';
    if (phrase.hasSubject && !subject) continue;
    const total = phrase.hasSubject ? matched.size : Math.max(1, left.length + matched.size);
    const factor = matched.size === 1 && left.length > 0 ? ONE_WORD_FACTOR : 1;
    const share = (matched.size / total) * factor;
    const match: Candidate = {
      intent: phrase.intent,
      confidence: phrase.isPlain ? Math.max(share, PLAIN_CONFIDENCE) : share,
      subject,
      length: matched.size,
      isPlain: phrase.isPlain,
      words: new Set([...matched].map(word => word.text).concat(wordsOf(simplify(subject)))),
    };
    const before = best.get(phrase.intent);
    if (match.confidence < minConfidence) continue;
    if (!before || match.confidence > before.confidence || match.length > before.length) best.set(phrase.intent, match);
  }
  // A phrase with a subject is used only when no whole phrase matches.
  const sorted = [...best.values()].sort(
    (a, b) => Number(a.subject !== '') - Number(b.subject !== '') || b.length - a.length || b.confidence - a.confidence,
  );
  const [first] = sorted;
  if (!first) return [];
  return sorted
    .filter(
      candidate =>
        candidate === first ||
        (candidate.length === first.length &&
          candidate.confidence >= first.confidence - SLACK &&
          !wordsOf(simplify(candidate.subject)).some(word => first.words.has(word))) ||
        ((candidate.isPlain || candidate.subject !== '') && ![...candidate.words].some(word => first.words.has(word))),
    )
    .slice(0, MOST_INTENTS)
    .map(({ intent, confidence, subject }) => ({ intent, confidence, subject }));
}

/** Whether meaningful words outside the phrase stand between its words. */
function isScattered(matched: ReadonlySet<Word>, meaning: readonly Word[]): boolean {
  const places = meaning.flatMap((word, place) => (matched.has(word) ? [place] : []));
  return places.length > 1 && places.at(-1)! - places[0]! + 1 - places.length > MOST_BETWEEN;
}

/** Words of a text that match those of a phrase; undefined when one of them is missing. */
function wordsOfPhrase({ stems }: Phrase, words: readonly Word[], isUnfinished: boolean): Set<Word> | undefined {
  const matched = new Set<Word>();
  for (const stemOfPhrase of stems) {
    const word = words.find(
      (candidate, place) =>
        !matched.has(candidate) &&
        (candidate.stem === stemOfPhrase ||
          (isUnfinished &&
            place === words.length - 1 &&
            candidate.text.length >= FEWEST_LETTERS &&
            candidate.stem.length >= stemOfPhrase.length * LEAST_TYPED &&
            stemOfPhrase.startsWith(candidate.stem))),
    );
    if (!word) return undefined;
    matched.add(word);
  }
  return matched;
}

/** Subject of a text: the words after those of a phrase, or else before them, from the first meaningful word. */
function subjectOf(text: string, matched: ReadonlySet<Word>): string {
  const phrase = new Set([...matched].map(word => word.text));
  const parts = text.split(/[^\p{L}\p{M}\p{N}-]+/u).filter(Boolean);
  const wordsOfPart = (part: string): string[] => wordsOf(simplify(part));
  const last = parts.findLastIndex(part => wordsOfPart(part).some(word => phrase.has(word)));
  const first = parts.findIndex(part => wordsOfPart(part).some(word => phrase.has(word)));
  const after = parts.slice(last + 1);
  const turn = after.findIndex(part => TURNS.has(fold(part)));
  if (turn === 0) return '';
  const subject =
    trimFillers(turn > 0 ? after.slice(0, turn) : after) || trimFillers(parts.slice(0, Math.max(0, first)));
  return subject.split(' ').length > MOST_SUBJECT_WORDS ? '' : subject;
}

/** Words that change the subject: “les animaux mais pas d’études longues”. */
const TURNS = new Set([
  'mais',
  'sans',
  'parce',
  'sauf',
  'trop',
  'ni',
  'quand',
  'gratuit',
  'gratuite',
  'gratuits',
  'gratuites',
  'gratuitement',
]);

/** Trims the meaningless words at both ends. */
function trimFillers(parts: readonly string[]): string {
  const isFiller = (part: string): boolean => wordsOf(simplify(part)).every(word => FILLERS.has(word));
  const start = parts.findIndex(part => !isFiller(part));
  return start < 0 ? '' : parts.slice(start, parts.findLastIndex(part => !isFiller(part)) + 1).join(' ');
}
