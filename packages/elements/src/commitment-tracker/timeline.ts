// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Action } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { heading } from '../core/heading.js';
import { isSilent, stateOf, yearsOf } from '@orientation-widgets/domain/commitments/tracker-model.js';
import type { Year } from '@orientation-widgets/domain/commitments/tracker-model.js';

/** One square for each action: to come, past without a state, or with the reported state. The text beside gives the same data. */
export function squares(actions: readonly Action[], day: string): TemplateResult {
  return html`<span class="squares" aria-hidden="true"
    >${actions.map(action => html`<i class=${isSilent(action, day) ? 'past' : stateOf(action, day)}></i>`)}</span
  >`;
}

/** Table of the years, once it is loaded, and the function that loads it. */
export interface YearsTable {
  readonly view: ((years: readonly Year[], day: string) => TemplateResult) | undefined;
  readonly load: () => void;
}

/** Dates of the contract, year by year: squares, then the same data in a table. */
export function timeline(actions: readonly Action[], day: string, level: number, table: YearsTable): TemplateResult {
  const years = yearsOf(actions, day);
  const dated = years.reduce((sum, year) => sum + year.actions.length, 0);
  const open = actions.filter(({ dueStart, dueEnd, recurring }) => !dueEnd && (dueStart || recurring)).length;
  const words = actions.length - dated - open;
  return html`<section class="sheet timeline" part="section">
    ${heading(level, msg('Les échéances que le contrat a écrites'), 'subtitle')}
    <p class="note">
      ${msg('Une case par action. Contour épais : la date est passée et aucun état n’est publié.')}
      ${open ? plural(open, msg(str`${number(open)} action revient ou continue, sans fin écrite.|${number(open)} actions reviennent ou continuent, sans fin écrite.`)) : nothing}
      ${words ? plural(words, msg(str`${number(words)} action n’a pas de date lisible.|${number(words)} actions n’ont pas de date lisible.`)) : nothing}
    </p>
    ${
      years.length
        ? html`<div class=${years.length > 8 ? 'years many' : 'years'} aria-hidden="true">${years.map(year => column(year, day))}</div>
            <details class=${table.view ? '' : 'coming'} @toggle=${table.load}>
              <summary>${msg('Le tableau des années')}</summary>
              ${table.view?.(years, day)}
            </details>`
        : html`<p>${msg('Le contrat n’a écrit aucune date de fin lisible.')}</p>`
    }
  </section>`;
}

function column({ year, actions }: Year, day: string): TemplateResult {
  const isNow = day.startsWith(String(year));
  return html`<div class="year">
    ${isNow ? html`<span class="now">${msg(str`${date(day)}, jour des données`)}</span>` : nothing}
    <span class="count">${number(actions.length)}</span>
    ${squares(actions, day)}
    <b>${year}</b>
    ${isNow ? dayLine(day) : nothing}
  </div>`;
}

/** Position of the day of the feed in its year. */
function dayLine(day: string): TemplateResult {
  const start = Date.UTC(Number(day.slice(0, 4)), 0, 1);
  const percent = Math.round(((Date.parse(day) - start) / (366 * 864e5)) * 100);
  return html`<svg class="day flip" aria-hidden="true"><line x1="${percent}%" x2="${percent}%" y1="0" y2="100%" /></svg>`;
}
