// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job } from '@orientation-widgets/feed';

/** Job as a page may provide it: its id, its names, and any other field of the contract. */
export type JobRecord = Pick<Job, 'id' | 'title'> & Partial<Job>;

/** Amount of detail that a card shows. */
export type JobCardVariant = 'compact' | 'standard' | 'full';

/** Whether an object can be shown as a job: it has an id and both names. */
export function isJobRecord(value: object): boolean {
  const { id, title } = value as { readonly id?: unknown; readonly title?: Partial<Record<string, unknown>> | null };
  return typeof id === 'string' && typeof title?.['feminine'] === 'string' && typeof title['masculine'] === 'string';
}
