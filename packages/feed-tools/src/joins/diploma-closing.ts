// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';
import type { DiplomaFacts, JoinTables } from '../tables/join-tables.js';
import { foldName } from '../text/names.js';
import { completeWith } from './field-sources.js';

/** Words that a new version of a title may add, drop or move although the diploma stays the same. */
const LINK_WORDS = new Set(['a', 'au', 'aux', 'd', 'de', 'des', 'du', 'en', 'et', 'l', 'la', 'le', 'les']);

/**
 * Gives a training the last day of its diploma and the diplomas that replace it. A new version of the same title and
 * level is not an end: the training then states the date from which it applies. A training of several diplomas is
 * unchanged.
 */
export function withClosing(training: Training, { diplomas, diplomaNames }: JoinTables): Training {
  const codes = training.certifications.filter(({ kind }) => kind === 'cfd');
  const [first] = codes;
  const diploma = first && codes.length === 1 ? diplomas.get(first.code) : undefined;
  if (!first || diploma?.closed === undefined) return training;
  const successors = successorsOf(first.code, diploma, diplomas).flatMap(code => {
    const { title, rncp } = diplomaNames.get(code) ?? {};
    return title === undefined ? [] : [{ code, title, rncp, facts: diplomas.get(code) }];
  });
  const version = successors.find(({ title, facts }) => isNewVersion(training, diploma, title, facts));
  const renewedOn = version?.facts?.opened;
  if (version) return completeWith(training, renewedOn === undefined ? {} : { renewedOn }, diploma.sourceId);
  const succeededBy = successors.map(({ code, title, rncp }) =>
    rncp === undefined ? { kind: 'cfd' as const, code, title } : { kind: 'rncp' as const, code: rncp, title },
  );
  return completeWith(training, { closed: diploma.closed, succeededBy }, diploma.sourceId);
}

/**
 * Codes of the diplomas that replace one. Where its own row names none, or only codes that the file lacks, they are those
 * whose rows name it.
 */
function successorsOf(cfd: string, { successors }: DiplomaFacts, diplomas: JoinTables['diplomas']): readonly string[] {
  if (successors.some(code => diplomas.has(code))) return successors;
  return [...diplomas].filter(([, { predecessors }]) => predecessors.includes(cfd)).map(([code]) => code);
}

function isNewVersion(training: Training, from: DiplomaFacts, title: string, to: DiplomaFacts | undefined): boolean {
  return to !== undefined && from.level === to.level && titleKey(training.title) === titleKey(title);
}

/** Returns the words of a title without its option, its speciality and its parentheses. */
function titleKey(title: string): string {
  const words = foldName(title.replace(/\([^()]*\)/g, ' '))
    .replace(/ (?:option|specialite) .*$/, '')
    .split(' ');
  return words.filter(word => !LINK_WORDS.has(word)).join(' ');
}
