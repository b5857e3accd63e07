// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { GroupMatch } from './group-match.js';
import { PENALTY } from './vocabulary.js';

/** Documents farther than this from the best one are left out: an error or a guess more. */
const SLACK = 0.55;
/** The same when the best one already has an error: what is farther is another word. */
const SLACK_OF_ERROR = 0.3;
/** Share of the best document's weight a document must hold when none holds every word. */
const PARTIAL_SHARE = 0.85;
const COVERAGE_WEIGHT = 0.25;
const ORDER_WEIGHT = 0.12;
/** Documents whose order of words is looked at. */
const REFINED = 64;

/** A title as the ranking sees it. */
export interface Title {
  /** Ids of its words, in order, without stop words. */
  readonly words: readonly number[];
  /** Number of characters: of two equal titles, the shorter comes first. */
  readonly length: number;
}

export interface Ranking {
  readonly documents: readonly number[];
  readonly scores: readonly number[];
  readonly partial: boolean;
}

/**
 * Ranks the documents that match every group; failing that, looks for words with errors; failing that, takes
 * the documents that hold most of what was asked.
 * `titles[d]` is the title of document d.
 */
export function rank(
  matches: readonly GroupMatch[],
  titles: readonly Title[],
  correct: (match: GroupMatch) => void,
): Ranking {
  const size = titles.length;
  const required = matches.filter(match => !match.group.soft);
  for (const match of required) if (match.count === 0 && (!match.group.aside || required.length === 1)) correct(match);
  const hard = required.filter(match => match.count > 0);
  if (hard.length === 0 && required.length > 0) return { documents: [], scores: [], partial: false };
  let found = matchingAll(hard, size);
  const main = hard.filter(match => !match.group.aside);
  const letGo = found.length === 0 && main.length > 0 && main.length < hard.length;
  if (letGo) found = matchingAll(main, size);
  if (found.length === 0) {
    for (const match of hard) if (!match.corrected) correct(match);
    found = matchingAll(hard, size);
  }
  const partial = letGo || hard.length < required.length || found.length === 0;
  if (found.length === 0) found = matchingMost(hard, size);
  return {
    ...score(
      found,
      matches.filter(match => match.count > 0),
      titles,
    ),
    partial,
  };
}

function weightOf(match: GroupMatch, size: number): number {
  return Math.log(1 + size / match.count) * (match.group.soft ? 0.25 : 1);
}

function matchingAll(matches: readonly GroupMatch[], size: number): number[] {
  const found: number[] = [];
  const sums: number[] = [];
  let least = Infinity;
  for (let document = 0; document < size; document++) {
    let sum = 0;
    for (const { penalties } of matches) sum += penalties[document]!;
    if (sum === Infinity) continue;
    if (sum < least) least = sum;
    found.push(document);
    sums.push(sum);
  }
  return found.filter((_, i) => sums[i]! <= least + (least < PENALTY.error ? SLACK : SLACK_OF_ERROR));
}

function matchingMost(matches: readonly GroupMatch[], size: number): number[] {
  const weights = matches.map(match => weightOf(match, size));
  const held = new Float32Array(size);
  let best = 0;
  for (let document = 0; document < size; document++) {
    matches.forEach(({ penalties }, g) => {
      const penalty = penalties[document]!;
      if (penalty !== Infinity) held[document]! += weights[g]! * closeness(penalty);
    });
    if (held[document]! > best) best = held[document]!;
  }
  const found: number[] = [];
  for (let document = 0; document < size; document++)
    if (held[document]! > 0 && held[document]! >= best * PARTIAL_SHARE) found.push(document);
  return found;
}

function closeness(penalty: number): number {
  return Math.exp(-1.3 * penalty);
}

function score(
  found: number[],
  matches: readonly GroupMatch[],
  titles: readonly Title[],
): { documents: number[]; scores: number[] } {
  const weights = matches.map(match => weightOf(match, titles.length));
  const total = weights.reduce((a, b) => a + b, 0) || 1;
  const scores = new Map<number, number>();
  for (const document of found) {
    let sum = 0;
    let covered = 0;
    matches.forEach((match, g) => {
      const penalty = match.penalties[document]!;
      if (penalty === Infinity) return;
      sum += weights[g]! * closeness(penalty);
      covered += match.group.words.length;
    });
    const coverage = Math.min(1, covered / Math.max(1, titles[document]!.words.length));
    scores.set(document, (sum / total) * (1 - COVERAGE_WEIGHT + COVERAGE_WEIGHT * coverage));
  }
  const byScore = (a: number, b: number): number =>
    scores.get(b)! - scores.get(a)! || titles[a]!.length - titles[b]!.length || a - b;
  found.sort(byScore);
  if (matches.length > 1) {
    const first = found.slice(0, REFINED);
    for (const document of first)
      scores.set(document, scores.get(document)! + ORDER_WEIGHT * orderOf(titles[document]!.words, matches));
    found.splice(0, first.length, ...first.sort(byScore));
  }
  return { documents: found, scores: found.map(document => scores.get(document)!) };
}

/** Share of the neighbouring groups that follow each other in a title: 1 side by side, half when farther. */
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
