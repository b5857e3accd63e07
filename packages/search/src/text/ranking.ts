// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CooperativeTask } from '../cooperative-task.js';
import type { GroupMatch } from './group-match.js';
import { KIND_WORDS } from './stop-words.js';
import { PENALTY } from './vocabulary.js';

/** Maximum difference from the best penalty: documents beyond it have one more error or guess. */
const SLACK = 0.55;
/** The same when the best document already has an error: a larger difference is another word. */
const SLACK_OF_ERROR = 0.3;
/** Minimum weight of a document as a share of the best one, when no document has every word. */
const PARTIAL_SHARE = 0.85;
/** Maximum number of letters of a vague word, which resembles many others. */
const MAX_VAGUE = 4;
const COVERAGE_WEIGHT = 0.25;
const ORDER_WEIGHT = 0.12;
/** Number of best documents that are ranked again by word order. */
const REORDERED = 64;

/**
 * Number of first documents that keep their place, whatever the completions; the first page then has one document per
 * completion.
 */
const FIRST_DOCUMENTS = 3;
const FIRST_PAGE = 10;
/** Documents read between two pauses. */
const DOCUMENTS_PER_STEP = 8192;
/** Smaller than any meaningful difference of score. */
const TINY = 1e-6;

/** Data about a title that the ranking needs. */
export interface Title {
  /** Ids of its words, in order, without stop words. */
  readonly words: readonly number[];
  /** Number of characters: of two equal titles, the shorter comes first. */
  readonly length: number;
}

/** Documents, best first, with their scores. `partial`: none has every word. */
export interface RankedDocuments {
  readonly documents: readonly number[];
  readonly scores: readonly number[];
  readonly partial: boolean;
}

/**
 * Ranks the documents that match every group, after correcting the groups without a match. When there is no such
 * document, it drops the droppable groups, then corrects every group, then takes the documents that match most of the
 * groups.
 *
 * @param titles - by document.
 * @param stemOf - returns the stem of a word of a title; set when each completion of the last word must be on the first
 *   page.
 */
export function* rank(
  matches: readonly GroupMatch[],
  titles: readonly Title[],
  stemOf: ((word: number) => string) | undefined,
  correct: (match: GroupMatch, isBesideTrade: boolean) => void,
): CooperativeTask<RankedDocuments> {
  const size = titles.length;
  const required = matches.filter(match => !match.group.optional);
  for (const match of required)
    if (match.penalties.documents.length === 0 && (!match.group.droppable || required.length === 1)) {
      correct(match, required.some(namesTrade));
      yield;
    }
  const matched = required.filter(isFound);
  if (matched.length === 0 && required.length > 0) return { documents: [], scores: [], partial: false };
  let documents = yield* matchingAll(matched, size);
  const main = matched.filter(match => !match.group.droppable);
  const dropped = documents.length === 0 && main.length > 0 && main.length < matched.length;
  if (dropped) documents = yield* matchingAll(main, size);
  if (documents.length === 0) {
    for (const match of matched) {
      if (match.corrected) continue;
      correct(match, false);
      yield;
    }
    documents = yield* matchingAll(matched, size);
  }
  yield;
  const partial = dropped || matched.length < required.length || documents.length === 0;
  if (documents.length === 0) documents = yield* matchingMost(matched, size);
  yield;
  return {
    ...(yield* score(documents, matches.filter(isFound), titles, stemOf)),
    partial,
  };
}

function isFound({ penalties }: GroupMatch): boolean {
  return penalties.documents.length > 0;
}

/**
 * Whether documents have a word of the group that is long enough to be unambiguous, and is not a kind of certification.
 */
function namesTrade(match: GroupMatch): boolean {
  return isFound(match) && match.group.words.some(({ text }) => text.length > MAX_VAGUE && !KIND_WORDS.has(text));
}

/** A group counts for more when fewer documents match it. */
function weightOf(match: GroupMatch, size: number): number {
  return Math.log(1 + size / match.penalties.documents.length) * (match.group.optional ? 0.25 : 1);
}

/** Documents that match every group, without those much worse than the best. */
function* matchingAll(matches: readonly GroupMatch[], size: number): CooperativeTask<number[]> {
  const documents: number[] = [];
  const sums: number[] = [];
  let least = Infinity;
  let count = 0;
  for (const document of fewestDocuments(matches, size)) {
    if (++count % DOCUMENTS_PER_STEP === 0) yield;
    let sum = 0;
    for (const { penalties } of matches) sum += penalties.of(document);
    if (sum === Infinity) continue;
    if (sum < least) least = sum;
    documents.push(document);
    sums.push(sum);
  }
  return documents.filter((_, i) => sums[i]! <= least + (least < PENALTY.error ? SLACK : SLACK_OF_ERROR));
}

/** The documents of the group that the fewest match; all of them without a group. */
function fewestDocuments(matches: readonly GroupMatch[], size: number): Iterable<number> {
  const lists = matches.map(({ penalties }) => penalties.documents).sort((a, b) => a.length - b.length);
  return lists[0] ?? Array(size).keys();
}

/** Documents that match the largest weight of groups. */
function* matchingMost(matches: readonly GroupMatch[], size: number): CooperativeTask<number[]> {
  const sums = new Float64Array(size);
  const documents: number[] = [];
  for (const match of matches) {
    yield;
    const weight = weightOf(match, size);
    for (const document of match.penalties.documents) {
      if (sums[document] === 0) documents.push(document);
      sums[document]! += weight * closeness(match.penalties.of(document));
    }
  }
  yield;
  let best = 0;
  for (const document of documents) best = Math.max(best, sums[document]!);
  return documents.filter(document => sums[document]! >= best * PARTIAL_SHARE);
}

/** Weight of a penalty: 1 for none, towards 0 for large ones. */
function closeness(penalty: number): number {
  return Math.exp(-1.3 * penalty);
}

interface Scored {
  readonly document: number;
  readonly title: Title;
  score: number;
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || a.title.length - b.title.length || a.document - b.document;
}

function* score(
  documents: readonly number[],
  matches: readonly GroupMatch[],
  titles: readonly Title[],
  stemOf: ((word: number) => string) | undefined,
): CooperativeTask<{ documents: number[]; scores: number[] }> {
  const weights = matches.map(match => weightOf(match, titles.length));
  const total = weights.reduce((a, b) => a + b, 0) || 1;
  const scored: Scored[] = [];
  for (const document of documents) {
    if (scored.length % DOCUMENTS_PER_STEP === 0) yield;
    const title = titles[document]!;
    let sum = 0;
    let covered = 0;
    matches.forEach(({ group, penalties }, g) => {
      const penalty = penalties.of(document);
      if (penalty === Infinity) return;
      sum += weights[g]! * closeness(penalty);
      covered += group.words.length;
    });
    const coverage = Math.min(1, covered / Math.max(1, title.words.length));
    scored.push({ document, title, score: (sum / total) * (1 - COVERAGE_WEIGHT + COVERAGE_WEIGHT * coverage) });
  }
  yield;
  scored.sort(byScore);
  yield;
  if (matches.length > 1) {
    const first = scored.slice(0, REORDERED);
    for (const candidate of first) candidate.score += ORDER_WEIGHT * orderOf(candidate.title.words, matches);
    scored.splice(0, first.length, ...first.sort(byScore));
  }
  const unfinished = matches.find(({ group }) => group.words.some(word => word.unfinished));
  if (unfinished && stemOf) showEachCompletion(scored, unfinished, stemOf);
  return { documents: scored.map(({ document }) => document), scores: scored.map(({ score }) => score) };
}

/** Moves the best document of each completion of the last word to the end of the first page. */
function showEachCompletion(scored: Scored[], { words }: GroupMatch, stemOf: (word: number) => string): void {
  const completionOf = ({ title }: Scored): string | undefined => {
    const word = title.words.find(id => words.has(id));
    return word === undefined ? undefined : stemOf(word);
  };
  const completions = scored.map(completionOf);
  const firsts = [...new Set(completions)].flatMap(completion =>
    completion === undefined ? [] : [completions.indexOf(completion)],
  );
  let end = FIRST_PAGE;
  while (end > FIRST_DOCUMENTS && firsts.filter(place => place >= end).length > FIRST_PAGE - end) end--;
  const promotedPlaces = firsts.filter(place => place >= end).slice(0, FIRST_PAGE - end);
  const least = scored[end - 1]?.score ?? 0;
  for (const candidate of scored.slice(end))
    candidate.score = Math.min(candidate.score, least - TINY * (promotedPlaces.length + 1));
  promotedPlaces.forEach((place, rank) => (scored[place]!.score = least - TINY * (rank + 1)));
  scored.sort(byScore);
}

/** Share of the consecutive groups that are in the same order in a title: 1 when adjacent, 0.5 when apart. */
function orderOf(title: readonly number[], matches: readonly GroupMatch[]): number {
  let sum = 0;
  for (let g = 1; g < matches.length; g++) {
    const before = matches[g - 1]!.words;
    const after = matches[g]!.words;
    let best = 0;
    let seen = false;
    for (let i = 0; i < title.length; i++) {
      if (seen && after.has(title[i]!)) best = Math.max(best, before.has(title[i - 1]!) ? 1 : 0.5);
      if (before.has(title[i]!)) seen = true;
    }
    sum += best;
  }
  return sum / (matches.length - 1);
}
