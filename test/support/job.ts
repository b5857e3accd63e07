// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Job } from '@orientation-widgets/feed';

/** Makes a job with only the fields that the model requires. */
export const job = (id: string, more: Partial<Job> = {}): Job => ({
  id,
  title: { feminine: id, masculine: id },
  sectors: [],
  skills: [],
  conditions: [],
  related: [],
  links: [],
  ...more,
});
