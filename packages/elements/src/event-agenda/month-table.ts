// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { iconRight } from '../icons/symbol-icons.js';
import { weekdayName } from '@orientation-widgets/domain/directory/opening-labels.js';
import { weeksOf } from '@orientation-widgets/domain/agenda/agenda.js';
import type { AgendaDay } from '@orientation-widgets/domain/agenda/agenda.js';
import { eventCount, fullDay, monthName } from '@orientation-widgets/domain/agenda/agenda-labels.js';
import type { AgendaProps } from './agenda-props.js';

/** Days of a month: a day with events is a button, which lists them below. */
export function monthTable({ agenda, day, today, turn, choose }: AgendaProps, month: string): TemplateResult {
  return html`<div class="sheet month">
    <table>
      <caption>${monthName(month)}</caption>
      <thead>
        <tr>${[1, 2, 3, 4, 5, 6, 7].map(weekday => html`<th scope="col"><span aria-hidden="true">${weekdayName(weekday).slice(0, 2)}</span><span class="visually-hidden">${weekdayName(weekday)}</span></th>`)}</tr>
      </thead>
      <tbody>
        ${weeksOf(month, agenda.coming).map(week => html`<tr>${week.map(agendaDay => html`<td>${agendaDay ? dayView(agendaDay, { day, today, choose }) : nothing}</td>`)}</tr>`)}
      </tbody>
    </table>
    <p class="turn">
      <button class="btn sec back" type="button" @click=${() => turn(-1)} aria-label=${msg('Mois précédent')}>${iconRight()}</button>
      <button class="btn sec" type="button" @click=${() => turn(1)} aria-label=${msg('Mois suivant')}>${iconRight()}</button>
    </p>
  </div>`;
}

function dayView(
  { day, happenings }: AgendaDay,
  { day: selectedDay, today, choose }: Pick<AgendaProps, 'day' | 'today' | 'choose'>,
): TemplateResult {
  const dayNumber = String(Number(day.slice(8)));
  if (!happenings.length) return html`<span class=${day === today ? 'today' : 'soft'}>${dayNumber}</span>`;
  return html`<button class="day-button" type="button" aria-pressed=${day === selectedDay} @click=${() => choose(day)}>
    <span aria-hidden="true">${dayNumber}</span><span class="visually-hidden">${fullDay(day)}, ${eventCount(happenings.length)}</span>
    <span class="pips" aria-hidden="true">${happenings.slice(0, 3).map(() => html`<i></i>`)}</span>
  </button>`;
}
