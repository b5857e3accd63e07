// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job } from '@orientation-widgets/feed';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import type { JobCriterion } from './finder-query.js';

/** Search criterion of a job; undefined when no ROME code leads from it to trainings. */
export function jobCriterion({ id, title, rome = [] }: Job): JobCriterion | undefined {
  return rome.length ? { id, name: jobName(title), rome } : undefined;
}
