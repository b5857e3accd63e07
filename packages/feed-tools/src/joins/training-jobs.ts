// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';
import { completeWith } from './field-sources.js';
import type { JoinTables } from './tables.js';

/**
 * Gives a training without a ROME code those its main Formacode leads to. No table leads from an NSF group to jobs: it only
 * gives the domain.
 */
export function linkToJobs(training: Training, tables: JoinTables): Training {
  const [main] = training.formacodes;
  const found = main === undefined ? undefined : tables.romeOfFormacode.get(main);
  return found ? completeWith(training, { rome: [...found.rome].sort() }, found.sourceId) : training;
}
