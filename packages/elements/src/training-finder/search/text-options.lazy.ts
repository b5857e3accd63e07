// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { foldText } from '@orientation-widgets/feed';
import { msg, str } from '@lit/localize';
import type { Suggestion } from '@orientation-widgets/search';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { iconCap } from '../../icons/common-icons.js';
import { iconRight } from '../../icons/symbol-icons.js';
import { trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { yieldToMain } from '../../ui/yield-to-main.js';
import type { FinderData } from './finder-data.js';
import { iconJob } from './option-icons.js';
import type { Option } from '../../ui/suggestions.lazy.js';
import { toRequest } from '../query/finder-query.js';
import type { FinderQuery } from '../query/finder-query.js';

const MAX_TITLES = 6;
const MAX_JOBS = 2;
const MAX_DOMAINS = 2;

/** Suggestions for a typed text: titles with their number of results, jobs that trainings lead to, and domains. */
export async function textOptions(
  text: string,
  data: FinderData,
  query: () => FinderQuery,
  ask: (query: FinderQuery) => void,
  signal: AbortSignal,
): Promise<Option[]> {
  const titles = (await data.source.suggest(text, { signal })).slice(0, MAX_TITLES);
  // Each of the two searches is long for a slow phone.
  await yieldToMain();
  signal.throwIfAborted();
  const jobs = await data.jobs().then(
    search => search(text, MAX_JOBS),
    () => [],
  );
  const proposals = [
    ...titles.map(({ text: title }) => ({ ...query(), text: title, job: undefined })),
    ...jobs.map(job => ({ ...query(), text: '', job })),
  ];
  // A remote search does not count the results of each suggestion.
  const totals = data.distant
    ? []
    : await data.source.counts(
        proposals.map(proposal => toRequest(proposal, data.today, { limit: 0 })),
        { signal },
      );
  const domains = Object.keys(data.catalogue.domain ?? {}).filter(domain =>
    foldText(domain).startsWith(foldText(text.trim())),
  );
  return [
    ...titles.map((title, index): Option => {
      const total = totals[index];
      return {
        label: marked(title),
        icon: iconCap(),
        note: total ? trainingCount(total) : undefined,
        choose: () => ask({ ...query(), text: title.text, job: undefined }),
      };
    }),
    ...jobs.flatMap((job, index): Option[] => {
      const total = totals[titles.length + index];
      if (total === 0) return [];
      const note = total ? msg(str`Métier, ${trainingCount(total)}`) : msg('Métier');
      return [
        {
          label: html`<span lang="fr">${job.name}</span>`,
          icon: iconJob(),
          note,
          choose: () => ask({ ...query(), text: '', job }),
        },
      ];
    }),
    ...domains.slice(0, MAX_DOMAINS).map((domain): Option => ({
      label: domain,
      icon: iconRight(),
      note: msg('Domaine'),
      choose: () => ask({ ...query(), text: '', job: undefined, choices: { ...query().choices, domain: [domain] } }),
    })),
  ];
}

/** Title with the typed part in bold. */
function marked({ text, highlights }: Suggestion): TemplateResult {
  const parts: unknown[] = [];
  let last = 0;
  for (const [start, end] of highlights) {
    parts.push(text.slice(last, start), html`<b>${text.slice(start, end)}</b>`);
    last = end;
  }
  return html`<span lang="fr">${parts}${text.slice(last)}</span>`;
}
