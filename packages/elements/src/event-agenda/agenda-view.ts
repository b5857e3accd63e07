// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { number } from '@orientation-widgets/domain/words/format.js';
import { iconCalendar } from '../icons/common-icons.js';
import { hostLink } from '../ui/host-link.js';
import { moreButton } from '../search-page/results-list.js';
import { sourceNote } from '../sources/source-note.js';
import { provenancesOf } from '../directory/provenances.js';
import { byWeek } from '@orientation-widgets/domain/agenda/agenda.js';
import type { Happening } from '@orientation-widgets/domain/agenda/agenda.js';
import { comingLabel, fullDay, groupLabel } from '@orientation-widgets/domain/agenda/agenda-labels.js';
import type { AgendaProps } from './agenda-props.js';
import { eventCard } from './event-card.js';
import { monthTable } from './month-table.js';
import { nothingAnnounced, undatedView } from './nothing-announced.js';

/** Number of events shown in easy reading: few enough to choose from. */
const EASY_SHOWN = 3;

/** Events by week, or the reason why there is none, with contacts. */
export function agendaView(props: AgendaProps): TemplateResult {
  const { agenda, query, headingLevel, isEasy, month, listed } = props;
  const { coming, further } = agenda;
  if (isEasy && coming.length) {
    // Headings go up one level: easy reading has none for the weeks.
    const easy = { ...props, headingLevel: headingLevel - 1 };
    return html`<ul class="sheet helpers easy-events">${coming.slice(0, EASY_SHOWN).map(happening => eventCard(happening, easy))}</ul> ${sourcesView(props)}`;
  }
  const count = comingLabel(coming.length, query);
  return html`<div class="results-head">
      ${heading(headingLevel, count, 'count', 'count')} <span class="tools" part="actions">${toolsView(props)}</span>
    </div>
    ${month ? monthTable(props, month) : nothing} ${coming.length ? weeksView(props, listed) : nothingAnnounced(props)}
    ${
      further.length
        ? html`${heading(headingLevel, msg('Plus loin'), 'subtitle further')}
            <ul class="sheet helpers">${further.map(happening => eventCard(happening, props))}</ul>`
        : nothing
    }
    ${coming.length ? undatedView(props) : nothing} ${sourcesView(props)}`;
}

/** Calendar export, and switch to the other view. */
function toolsView({ agenda: { coming }, calendarHref, month, take, toggleMonth }: AgendaProps): TemplateResult {
  const subscribe = hostLink(calendarHref, '');
  return html`${subscribe ? html`<a class="btn pri" href=${subscribe}>${iconCalendar()}${msg('M’abonner dans mon agenda')}</a>` : nothing}
    ${
      coming.length
        ? html`<button class="btn sec" type="button" aria-pressed=${month !== undefined} @click=${toggleMonth}>${msg('Mois')}</button>
            <button class="btn quiet" type="button" @click=${() => take(coming)}>${msg('Tout dans mon agenda (.ics)')}</button>`
        : nothing
    }`;
}

function weeksView(props: AgendaProps, listed: readonly Happening[]): TemplateResult {
  const { today, headingLevel, visibleCount, more, day, choose } = props;
  return html`${
    day
      ? html`<p class="note">${msg(str`Le ${fullDay(day)}.`)} <button class="btn quiet" type="button" @click=${() => choose(day)}>${msg('Voir tous les jours')}</button></p>`
      : nothing
  }
    ${byWeek(listed.slice(0, visibleCount), { day: today }).map(
      ({ from, happenings }) => html`${heading(headingLevel, groupLabel(from, today), 'subtitle week-title')}
        <ul class="sheet helpers">${happenings.map(happening => eventCard(happening, props))}</ul>`,
    )}
    ${moreButton(Math.min(visibleCount, listed.length), listed.length, next => msg(str`Voir ${number(next)} de plus`), more)}`;
}

function sourcesView({ agenda, data: { sources } }: AgendaProps): TemplateResult | typeof nothing {
  const citedResources = [...agenda.coming, ...agenda.further, ...agenda.past].map(({ resource }) => resource);
  return sourceNote(sources, provenancesOf(sources, [...citedResources, ...agenda.undated]));
}
