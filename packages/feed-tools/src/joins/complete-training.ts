// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';
import { completeWith } from './field-sources.js';
import type { JoinTables } from '../tables/join-tables.js';

/**
 * Completes a training with the facts of Certif Info and the RNCP about its certification, then with those of its
 * diploma: level, ROME, NSF and Formacode, each only if the training has none.
 */
export function completeTraining(training: Training, tables: JoinTables): Training {
  let completed = training;
  for (const { kind, code } of training.certifications) {
    const facts = (tables.certifications.get(`${kind} ${code}`) ?? []).filter(
      ({ sourceId }) => sourceId !== training.sourceId,
    );
    for (const { sourceId, ...values } of facts) completed = completeWith(completed, values, sourceId);
    if (facts.length > 0) break;
  }
  for (const { kind, code } of training.certifications) {
    const diploma = kind === 'cfd' ? tables.diplomas.get(code) : undefined;
    if (diploma) completed = completeWith(completed, { level: diploma.level, nsf: diploma.nsf }, diploma.sourceId);
  }
  return completed;
}
