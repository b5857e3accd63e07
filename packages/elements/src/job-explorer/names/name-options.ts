// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Job } from '@orientation-widgets/feed';
import { createJobIndex } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { jobName } from '../../i18n/formats/format.js';
import { iconSearch } from '../../icons/search/search-icons.js';
import type { Option } from '../../controls/combobox.js';
import type { ExplorerData } from '../explorer-data.js';
import { isOwnName } from '../page/is-own-name.js';

const MAX_OPTIONS = 7;

/** Indexes the names of the jobs, those that ROME lists included. */
export function indexNames(...records: Parameters<typeof createJobIndex>): ReturnType<typeof createJobIndex> {
  return createJobIndex(...records);
}

/** Jobs to propose for what is being typed, each with the other name that was recognised, if any. */
export function nameOptions(
  index: Awaited<ReturnType<ExplorerData['names']>>,
  jobs: Collection<Job>,
  text: string,
  choose: (jobId: string, name: string) => void,
): Option[] {
  return index
    .search(text)
    .hits.slice(0, MAX_OPTIONS)
    .flatMap(({ jobId, name }): Option[] => {
      const job = jobs.get(jobId);
      if (!job) return [];
      const own = jobName(job.title);
      const called = name && !isOwnName(name, job.title) ? name : undefined;
      return [
        {
          label: html`<span lang="fr">${marked(own, index.highlights(own, text))}${called ? html`<span class="called">${marked(called, index.highlights(called, text))}</span>` : nothing}</span>`,
          icon: iconSearch(),
          choose: () => choose(jobId, own),
        },
      ];
    });
}

/** A name, what was typed in bold. */
function marked(text: string, highlights: readonly (readonly [number, number])[]): TemplateResult {
  const parts: unknown[] = [];
  let last = 0;
  for (const [start, end] of highlights) {
    parts.push(text.slice(last, start), html`<b>${text.slice(start, end)}</b>`);
    last = end;
  }
  return html`${parts}${text.slice(last)}`;
}
