// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Job } from '@orientation-widgets/feed';
import { nameKey } from '../text/names.js';

/** The jobs of the feed, by their id, their ROME codes and their names. */
export class JobNameIndex {
  readonly #byName = new Map<string, string[]>();

  constructor(jobs: Iterable<Job>) {
    // Records are not checked yet: a source may give a part of a job.
    for (const { id = '', rome = [], title } of jobs as Iterable<Partial<Job>>) {
      const { feminine = id, masculine = id } = title ?? {};
      // Lists of a workbook name a job by both.
      const names = [id, ...rome, feminine, masculine, `${feminine} / ${masculine}`];
      for (const key of new Set(names.map(nameKey))) this.#byName.set(key, [...(this.#byName.get(key) ?? []), id]);
    }
  }

  /** Ids of the jobs that have this name, code or id. */
  of(name: string): string[] {
    return this.#byName.get(nameKey(name)) ?? [];
  }
}
