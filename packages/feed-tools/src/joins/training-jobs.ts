// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';
import type { JobsByUse, JobsOfCode, Nomenclature } from './jobs-by-use.js';
import type { JoinTables } from './join-tables.js';

/** Trainings given jobs, by what led to them. */
export interface TrainingsToJobs {
  /** The published table from the Formacode to ROME. */
  formacode: number;
  /** The jobs of nearly all the certifications of that Formacode. */
  formacodeUse: number;
  /** The jobs of nearly all the certifications of that NSF group. */
  nsfUse: number;
}

/**
 * Gives a training without a ROME code those its main Formacode leads to, else those its NSF group does; `fieldSources` says
 * by which code.
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
        return this.#given(training, { ...published, rome: [...published.rome].sort() }, 'formacode', 'formacode');
      const used = this.#use.jobsOf('formacode', formacode);
      if (used) return this.#given(training, used, 'formacode', 'formacodeUse');
    }
    const [group] = training.nsf;
    const used = group === undefined ? undefined : this.#use.jobsOf('nsf', group);
    return used ? this.#given(training, used, 'nsf', 'nsfUse') : training;
  }

  #given(
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
