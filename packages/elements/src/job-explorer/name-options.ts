// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Job } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { jobName } from '../shared/format.js';
import { iconSearch } from '../shared/search-icons.js';
import type { Option } from '../training-finder/combobox.js';
import type { ExplorerData } from './explorer-data.js';
import { isOwnName } from './names.js';

const most = 7;

/** Jobs to propose for what is being typed, each with the other name that was recognised, if any. */
export function nameOptions(
  index: Awaited<ReturnType<ExplorerData['names']>>,
  jobs: Collection<Job>,
  text: string,
  choose: (jobId: string, name: string) => void,
): Option[] {
  return index
    .search(text)
    .hits.slice(0, most)
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
