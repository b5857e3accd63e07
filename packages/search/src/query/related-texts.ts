// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job, Training } from '@orientation-widgets/feed';

/** Returns the other texts that find a training: its domains, and the titles of the jobs that share one of its ROME codes. */
export function relatedTexts(jobs: Iterable<Job>): (training: Pick<Training, 'domains' | 'rome'>) => string[] {
  const names = new Map<string, string[]>();
  for (const { rome = [], title } of jobs)
    for (const code of rome) names.set(code, [...(names.get(code) ?? []), title.feminine, title.masculine]);
  return ({ domains, rome }) => [...domains, ...rome.flatMap(code => names.get(code) ?? [])];
}
