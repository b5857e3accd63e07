// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Job, Training } from '@orientation-widgets/feed';
import type { MemorySet } from '../store/record-set.js';

type Transition = NonNullable<Job['transitions']>[number];

/** Jobs and trainings of the third industrial revolution (rev3), as listed by the publisher of the feed. */
export interface TransitionLists {
  rev3: { rome: readonly string[]; formacodes: readonly string[] };
}

/** Marks jobs and trainings with the transitions they belong to. */
export class Transitions {
  /** Number of trainings marked through their jobs or the list. */
  trainings = 0;
  readonly #rome: ReadonlySet<string>;
  readonly #formacodes: ReadonlySet<string>;
  readonly #byRome = new Map<string, readonly Transition[]>();

  constructor({ rev3 }: TransitionLists) {
    this.#rome = new Set(rev3.rome);
    this.#formacodes = new Set(rev3.formacodes);
  }

  /** Adds rev3 to the jobs whose ROME code is listed; returns their number. */
  markJobs(jobs: MemorySet<Job>): number {
    let marked = 0;
    for (const job of jobs) {
      const listed = (job.rome ?? []).some(code => this.#rome.has(code));
      const transitions = union(job.transitions ?? [], listed ? ['rev3'] : []);
      if (listed) {
        marked++;
        jobs.set(job.id, { ...job, transitions });
      }
      const [code] = job.rome ?? [];
      if (code !== undefined && job.rome?.length === 1 && !this.#byRome.has(code)) this.#byRome.set(code, transitions);
    }
    return marked;
  }

  /**
   * Adds the transitions that all jobs of a training share, since those of one job out of five would overstate it; adds
   * rev3 when its Formacode is listed too.
   */
  markTraining(training: Training): Training {
    const [first, ...otherLists] = training.rome.map(code => this.#byRome.get(code) ?? []);
    const shared = (first ?? []).filter(transition => otherLists.every(list => list.includes(transition)));
    const listed = training.formacodes.some(code => this.#formacodes.has(code));
    const ownTransitions = training.transitions ?? [];
    const transitions = union(ownTransitions, listed ? [...shared, 'rev3'] : shared);
    if (transitions.length === ownTransitions.length) return training;
    this.trainings++;
    return { ...training, transitions };
  }
}

const ORDER: readonly Transition[] = ['ecological', 'digital', 'demographic', 'rev3'];

function union(a: readonly Transition[], b: readonly Transition[]): Transition[] {
  return ORDER.filter(transition => a.includes(transition) || b.includes(transition));
}
