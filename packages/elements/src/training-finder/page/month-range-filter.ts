// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { capital } from '@orientation-widgets/domain/words/format.js';
import { monthOfYear } from '../results/filter-chip-labels.js';
import { monthAfter } from '@orientation-widgets/domain/trainings/start-periods.js';
import { monthsOf } from '../query/finder-query.js';
import type { FinderQuery } from '../query/finder-query.js';

/** Number of months offered, from the visitor's current one. */
const offered = 24;

/** First and last month of the start date, each in a list: not every browser has a month field. */
export function monthsView(
  query: FinderQuery,
  today: string,
  prefix: string,
  ask: (query: FinderQuery) => void,
): TemplateResult {
  const { from = '', to = '' } = query.start ? monthsOf(query.start, today) : {};
  const months = [...new Set([...Array.from({ length: offered }, (_, number) => monthAfter(today, number)), from, to])]
    .filter(Boolean)
    .sort();
  const list = (
    id: string,
    label: string,
    none: string,
    value: string,
    possible: (month: string) => boolean,
    change: (month: string) => void,
  ): TemplateResult =>
    html`<label for="${prefix}-${id}">${label}</label>
      <span class="select"
        ><select id="${prefix}-${id}" @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
          <option value="" .selected=${!value}>${none}</option>
          ${months.map(month => html`<option value=${month} ?disabled=${!possible(month)} .selected=${month === value}>${capital(monthOfYear(month))}</option>`)}
        </select></span
      >`;
  const change = (first: string, last: string): void =>
    ask({ ...query, start: first || last ? `${first}..${last}` : undefined });
  return html`<div class="months">
    ${list(
      'from',
      msg('À partir de'),
      msg('Sans début'),
      from,
      month => !to || month <= to,
      month => change(month, to),
    )}
    ${list(
      'to',
      msg('Jusqu’à'),
      msg('Sans fin'),
      to,
      month => !from || month >= from,
      month => change(from, month),
    )}
  </div>`;
}
