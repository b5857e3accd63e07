// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Rules of an easy text that a program can check, after the European rules "Information for all" (Inclusion Europe).
import { readFileSync } from 'node:fs';
import { root } from './paths.js';

/** Maximum number of words in a sentence. */
const LONGEST = 12;

/**
 * Words that join a second idea to the first. Labels are not sentences, and a question word at the start has a capital.
 */
const JOINS =
  /(?<!\p{L})(?:qui|dont|où|lequel|laquelle|ce que|mais|donc|car|parce|puisque|lorsque|quand|afin|sinon)(?!\p{L})/u;

/** Expressions with a figurative meaning. */
const FIGURES =
  /pirates?|au monde|(?:tenir|tenez) (?:les|des) comptes|faire marcher|faites marcher|aide ensuite à avancer|autre voie|sa voie|joue peu|joue un rôle|au-delà|en tension|où (?:cela|elles?|ils?) en (?:est|sont)|bras droit|coup de (?:main|pouce)|à la clé|tremplin|porte d’entrée|pied à l’étrier|au cœur|au fil d|main-forte|guidez (?:l’équipe|des projets)|dirigez une ligne|conduisez (?:une|des) machines?\b|sur une chaîne/iu;

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?…])\s+/).filter(Boolean);
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', ' ')
    .match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];

/**
 * Words that a person has read in an easy text and accepted: no list of frequencies of French has a licence that we may
 * ship.
 */
const VOCABULARY = new Set(
  readFileSync(`${root}test/support/easy-vocabulary.txt`, 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#')),
);

/** Returns the faults of an easy text against the rules, each with its sentence or its word. */
export function easyTextFaults(text: string): string[] {
  return [
    ...sentencesOf(text).flatMap(sentence => [
      ...(sentence.split(/\s+/).filter(word => /[\p{L}\d]/u.test(word)).length > LONGEST ? [`long: ${sentence}`] : []),
      ...((/[.!?]$/.test(sentence) && JOINS.test(sentence)) || (sentence.match(/\bvous\b/gi)?.length ?? 0) > 2
        ? [`two ideas: ${sentence}`]
        : []),
      ...(FIGURES.test(sentence) ? [`figure of speech: ${sentence}`] : []),
    ]),
    ...[...new Set(wordsOf(text))].filter(word => !VOCABULARY.has(word)).map(word => `new word: ${word}`),
  ];
}
