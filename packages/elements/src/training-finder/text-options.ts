// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Suggestion } from '@orientation-widgets/search';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { iconCap, iconRight } from '../shared/icons.js';
import { trainingCount } from '../shared/training-format.js';
import { breathe } from './breathe.js';
import type { Option } from './combobox.js';
import type { FinderData } from './finder-data.js';
import { toRequest } from './search-state.js';
import type { FinderQuery } from './search-state.js';

const mostTitles = 6;
const mostDomains = 2;

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What to propose to someone who types: titles with what they would give, and domains. */
export async function textOptions(
  text: string,
  data: FinderData,
  query: () => FinderQuery,
  ask: (query: FinderQuery) => void,
  signal: AbortSignal,
): Promise<Option[]> {
  const titles = (await data.source.suggest(text, { signal })).slice(0, mostTitles);
  const totals: (number | undefined)[] = [];
  for (const { text: title } of data.local ? titles : []) {
    await breathe();
    signal.throwIfAborted();
    totals.push((await data.source.search(toRequest({ ...query(), text: title }, data.today, { limit: 0 }))).total);
  }
  const domains = Object.keys(data.catalogue.domain ?? {}).filter(domain => folded(domain).startsWith(folded(text.trim())));
  return [
    ...titles.map((title, number): Option => {
      const total = totals[number];
      return {
        label: marked(title),
        icon: iconCap(),
        note: total ? trainingCount(total) : undefined,
        choose: () => ask({ ...query(), text: title.text }),
      };
    }),
    ...domains.slice(0, mostDomains).map(
      (domain): Option => ({
        label: domain,
        icon: iconRight(),
        note: msg('Domaine'),
        choose: () => ask({ ...query(), text: '', choices: { ...query().choices, domain: [domain] } }),
      }),
    ),
  ];
}

/** A title, what was typed in bold. */
function marked({ text, highlights }: Suggestion): TemplateResult {
  const parts: unknown[] = [];
  let last = 0;
  for (const [start, end] of highlights) {
    parts.push(text.slice(last, start), html`<b>${text.slice(start, end)}</b>`);
    last = end;
  }
  return html`<span lang="fr">${parts}${text.slice(last)}</span>`;
}
