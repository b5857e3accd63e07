// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Job } from '@orientation-widgets/feed';
import { nameKey } from '../text/names.js';

/** Index of the jobs of the feed by id, ROME code and name. */
export class JobNameIndex {
  readonly #byName = new Map<string, string[]>();

  constructor(jobs: Iterable<Job>) {
    // Records are not validated yet: a source may give a partial job.
    for (const { id = '', rome = [], title } of jobs as Iterable<Partial<Job>>) {
      const { feminine = id, masculine = id } = title ?? {};
      // Lists of a workbook use both forms as the name of a job.
      const names = [id, ...rome, feminine, masculine, `${feminine} / ${masculine}`];
      for (const key of new Set(names.map(nameKey))) this.#byName.set(key, [...(this.#byName.get(key) ?? []), id]);
    }
  }

  /** Returns the ids of the jobs with this name, code or id. */
  of(name: string): string[] {
    return this.#byName.get(nameKey(name)) ?? [];
  }
}
