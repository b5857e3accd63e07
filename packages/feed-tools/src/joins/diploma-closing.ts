// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';
import { completeWith } from './field-sources.js';
import type { JoinTables } from '../tables/join-tables.js';

/**
 * Gives a training the last day of its diploma, and what replaces it: the diplomas whose RNCP number the official list
 * gives, the others having no name that one can show. A training of several diplomas gets neither.
 */
export function withClosing(training: Training, { diplomas, diplomaNames }: JoinTables): Training {
  const codes = training.certifications.filter(({ kind }) => kind === 'cfd');
  const [first] = codes;
  const diploma = first && codes.length === 1 ? diplomas.get(first.code) : undefined;
  if (diploma?.closed === undefined) return training;
  const succeededBy = diploma.successors.flatMap(code => {
    const { title, rncp } = diplomaNames.get(code) ?? {};
    return title === undefined || rncp === undefined ? [] : [{ kind: 'rncp' as const, code: rncp, title }];
  });
  return completeWith(training, { closed: diploma.closed, succeededBy }, diploma.sourceId);
}
