// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job } from '@orientation-widgets/feed';
import { jobName } from '../shared/format.js';
import type { WantedJob } from './search-state.js';

/** A job as the search takes it; nothing when no ROME code leads from it to trainings. */
export function wantedJob({ id, title, rome = [] }: Job): WantedJob | undefined {
  return rome.length ? { id, name: jobName(title), rome } : undefined;
}
