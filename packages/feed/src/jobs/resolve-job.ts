// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Collection } from '../collection.js';
import type { Job } from '../contract/model.js';

/** Codes that may designate a job besides its id, in the order they are tried. */
export const JOB_CODES = ['rome', 'fap'] as const;

/**
 * Job of a key: by id, otherwise by ROME code, otherwise by FAP code. When several jobs share the code, the first in
 * the file. Undefined when no job has the key.
 */
export function resolveJob(jobs: Collection<Job>, key: string): Job | undefined {
  const byId = jobs.get(key);
  if (byId) return byId;
  for (const field of JOB_CODES) {
    const { values, codes } = jobs.column(field);
    const index = codes.findIndex(code => values[code]?.includes(key) === true);
    if (index >= 0) return jobs.at(index);
  }
  return undefined;
}
