// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { iconCalendar } from '../icons/common-icons.js';
import { ways } from '../directory/helper-card.js';
import type { Happening } from '@orientation-widgets/domain/agenda/agenda.js';
import {
  dayParts,
  fullDay,
  momentLabel,
  statusBadge,
  timesLabel,
  whenLabel,
} from '@orientation-widgets/domain/agenda/agenda-labels.js';
import type { AgendaProps } from './agenda-props.js';
import { placeLabel } from '@orientation-widgets/domain/directory/address-line.js';

type CardProps = Pick<AgendaProps, 'data' | 'headingLevel' | 'isEasy' | 'take' | 'keep'>;

/** Card of one occurrence of an event: date, name, place, audience and status; then its controls. */
export function eventCard(happening: Happening, { data, headingLevel, isEasy, take, keep }: CardProps): TemplateResult {
  const { resource, start, status, previousStart, distanceKm } = happening;
  const { name, summary, audiences, operator, cost, event } = resource;
  const place = placeLabel(resource, data.territories);
  const times = timesLabel(happening);
  const isOff = status === 'cancelled';
  return html`<li class="helper happening ${isOff ? 'off' : ''}" part="item" data-id=${resource.id} tabindex="-1">
    ${isEasy ? nothing : dateView(start)}
    <div class="happening-what">
      <div class="badges">
        ${heading(headingLevel + 1, html`<span lang="fr">${name}</span>`, 'name')}
        ${status === 'planned' ? nothing : html`<strong class="badge ${status}">${statusBadge(status)}</strong>`}
        ${cost === 'free' ? html`<span class="badge">${msg('Gratuit')}</span>` : nothing}
      </div>
      ${isEasy ? html`<p>${msg(str`C’est le ${start.length >= 10 ? fullDay(start) : whenLabel(happening)}.`)}</p>` : nothing}
      ${times ? html`<p>${times}</p>` : nothing}
      ${previousStart ? html`<p class="note">${msg(html`Prévu d’abord : <del>${momentLabel(previousStart)}</del>`)}</p>` : nothing}
      <p class="soft">${place ? html`<span lang="fr">${place}</span>` : msg('Le lieu n’est pas indiqué.')}</p>
      <p class="what" lang="fr">${summary}</p>
      ${audiences.length ? html`<p class="note">${msg(html`Pour : <span lang="fr">${audiences.join(', ')}</span>`)}</p>` : nothing}
      ${operator ? html`<p class="note">${msg(html`Organisé par <span lang="fr">${operator}</span>`)}</p>` : nothing}
      ${registrationView(event?.registration, isOff)}
      <div class="ways" part="actions">
        ${
          start.length >= 10
            ? html`<button class="btn quiet" type="button" @click=${() => take([happening])}>${iconCalendar()}${msg('Mon agenda')}<span class="visually-hidden"> <span lang="fr">${name}</span>, ${momentLabel(start)}</span></button>`
            : nothing
        }
        ${keep(happening)} ${ways({ resource, distanceKm }, !operator && !event?.registration?.url)} ${linkView(msg('Suivre en ligne'), event?.online, name)}
        ${linkView(msg('Revoir'), event?.replay, name)}
      </div>
    </div>
  </li>`;
}

/** Day in large; a month or a year when nothing more precise is known. */
function dateView(start: string): TemplateResult {
  if (start.length < 10) return html`<p class="when"><span class="soft">${whenLabel({ start })}</span></p>`;
  const { weekday, number: day, month } = dayParts(start);
  return html`<p class="when"><span>${weekday}</span> <strong>${day}</strong> <span>${month}</span></p>`;
}

function registrationView(
  registration: NonNullable<Happening['resource']['event']>['registration'],
  isOff: boolean,
): TemplateResult | typeof nothing {
  if (!registration || isOff) return nothing;
  const { url, deadline, required, places } = registration;
  const link = url && safeUrl(url);
  const sentences = [
    required ? msg('Il faut s’inscrire.') : '',
    deadline ? msg(str`Inscription jusqu’au ${date(deadline)}.`) : '',
    places === undefined ? '' : plural(places, msg(str`${number(places)} place.|${number(places)} places.`)),
  ].filter(Boolean);
  return html`${sentences.length ? html`<p>${sentences.join(' ')}</p>` : nothing}
    ${link ? html`<p><a href=${link} rel="noreferrer">${msg('S’inscrire')}</a></p>` : nothing}`;
}

function linkView(label: string, url: string | undefined, name: string): TemplateResult | typeof nothing {
  const link = safeUrl(url);
  if (!link) return nothing;
  return html`<a class="btn quiet" href=${link} rel="noreferrer">${label}<span class="visually-hidden" lang="fr"> ${name}</span></a>`;
}
