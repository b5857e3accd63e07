// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';
import type { JobsByUse, JobsOfCode, Nomenclature } from './jobs-by-use.js';
import type { JoinTables } from '../tables/join-tables.js';

/** Number of trainings given jobs, by origin. */
export interface TrainingsToJobs {
  /** Given by the published table between Formacode and ROME. */
  formacode: number;
  /** Deduced from the jobs of nearly all certifications of that Formacode. */
  formacodeUse: number;
  /** Deduced from the jobs of nearly all certifications of that NSF group. */
  nsfUse: number;
}

/**
 * Gives a training without ROME codes those of its main Formacode, else those of its NSF group; `fieldSources` records
 * their source.
 */
export class JobLinks {
  readonly report: TrainingsToJobs = { formacode: 0, formacodeUse: 0, nsfUse: 0 };
  readonly #tables: JoinTables;
  readonly #use: JobsByUse;

  constructor(tables: JoinTables, use: JobsByUse) {
    this.#tables = tables;
    this.#use = use;
  }

  link(training: Training): Training {
    if (training.rome.length > 0) return training;
    const [formacode] = training.formacodes;
    if (formacode !== undefined) {
      const published = this.#tables.romeOfFormacode.get(formacode);
      if (published)
        return this.#withJobs(training, { ...published, rome: [...published.rome].sort() }, 'formacode', 'formacode');
      const used = this.#use.jobsOf('formacode', formacode);
      if (used) return this.#withJobs(training, used, 'formacode', 'formacodeUse');
    }
    const [group] = training.nsf;
    const used = group === undefined ? undefined : this.#use.jobsOf('nsf', group);
    return used ? this.#withJobs(training, used, 'nsf', 'nsfUse') : training;
  }

  #withJobs(
    training: Training,
    { rome, sourceId }: JobsOfCode,
    by: Nomenclature,
    counter: keyof TrainingsToJobs,
  ): Training {
    this.report[counter]++;
    const fieldSources = [...(training.fieldSources ?? []), { field: 'rome', sourceId, by }];
    return { ...training, rome: [...rome], fieldSources };
  }
}
