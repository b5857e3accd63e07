// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job } from '@orientation-widgets/feed';

/** Job as a page may provide it: its id, its names, and any other field of the contract. */
export type JobRecord = Pick<Job, 'id' | 'title'> & Partial<Job>;

/** Amount of detail that a card shows. */
export type JobCardVariant = 'compact' | 'standard' | 'full';
