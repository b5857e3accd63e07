// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Job, JobAppellations } from '@orientation-widgets/feed';
import { createJobIndex } from '@orientation-widgets/search';
import type { JobIndex, JobMatches } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Option } from '../../ui/combobox.js';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { iconSearch } from '../../icons/search-icons.js';
import { isOwnName } from '@orientation-widgets/domain/jobs/is-own-name.js';

const MAX_OPTIONS = 7;

/** Names of the jobs, those of ROME included, with the search of jobs by a text. */
export class JobNames {
  readonly #jobs: Collection<Job>;
  readonly #index: JobIndex;

  constructor(jobs: Collection<Job>, appellations: Iterable<JobAppellations>) {
    this.#jobs = jobs;
    this.#index = createJobIndex({ jobs, appellations });
  }

  search(text: string): JobMatches {
    return this.#index.search(text);
  }

  /** Name under which a job was found, when it differs from the job’s own. */
  otherName(jobId: string, name: string | undefined): string | undefined {
    const job = this.#jobs.get(jobId);
    return name && job && !isOwnName(name, job.title) ? name : undefined;
  }

  /** Jobs to suggest while the visitor types. */
  options(text: string, choose: (jobId: string, name: string) => void): Option[] {
    return this.search(text)
      .hits.slice(0, MAX_OPTIONS)
      .flatMap(({ jobId, name }): Option[] => {
        const job = this.#jobs.get(jobId);
        if (!job) return [];
        const title = jobName(job.title);
        const other = this.otherName(jobId, name);
        return [
          {
            label: html`<span lang="fr">${this.#marked(title, text)}${other ? html`<span class="called">${this.#marked(other, text)}</span>` : nothing}</span>`,
            icon: iconSearch(),
            choose: () => choose(jobId, title),
          },
        ];
      });
  }

  /** Name with the typed part in bold. */
  #marked(name: string, query: string): TemplateResult {
    const parts: unknown[] = [];
    let last = 0;
    for (const [start, end] of this.#index.highlights(name, query)) {
      parts.push(name.slice(last, start), html`<b>${name.slice(start, end)}</b>`);
      last = end;
    }
    return html`${parts}${name.slice(last)}`;
  }
}
