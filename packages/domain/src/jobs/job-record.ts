// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job } from '@orientation-widgets/feed';

/** A job as a page may give it: its id and its names, and whatever else is known. */
export type JobRecord = Pick<Job, 'id' | 'title'> & Partial<Job>;

/** How much a card shows. */
export type JobCardVariant = 'compact' | 'standard' | 'full';
