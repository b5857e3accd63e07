// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { placeLanguage, placeName } from '../trainings/place-name.js';
import {
  placesAnnounced,
  recruitmentSentence,
  startSentence,
} from '@orientation-widgets/domain/trainings/session-labels.js';
import { wishesFact } from '@orientation-widgets/domain/trainings/demand-labels.js';
import { wayTo } from '@orientation-widgets/domain/trainings/way-to.js';
import { distance, routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import type { PlaceView, TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { seatsView } from '../trainings/seats-view.js';

/** Number of places shown before “Voir les autres lieux”. */
export const PLACES_IN_SIGHT = 3;

/** The first places, and what their dots mean when they are drawn. */
export function placeRows(view: TrainingView): TemplateResult {
  const places = view.places.slice(0, PLACES_IN_SIGHT);
  const routes = new Set(
    view.places.flatMap(({ sessions }) => sessions.map(({ session }) => routeName(session.route))),
  );
  const drawings = places.map(({ sessions: [first] }) => (first ? seatsView(first.session) : nothing));
  const hasWishes = places.some(({ sessions: [first] }) => first?.session.firstWishes !== undefined);
  // Entry in the second year, when it is that of every place, is said once.
  const isLate = places.every(({ sessions: [first] }) => (first?.session.entryYear ?? 1) > 1);
  const note = [
    isLate ? msg('Pour entrer en première.') : '',
    drawings.every(drawing => drawing === nothing)
      ? ''
      : hasWishes
        ? msg('Une pastille : une place. Pleine : un premier vœu.')
        : msg('Une pastille : une place.'),
  ].filter(Boolean);
  return html`${territoryNote(view)}
    <ul class="spots">
      ${places.map((place, rank) => placeRow(place, { saysRoute: routes.size > 1, isLate }, drawings[rank]))}
    </ul>
    ${note.length ? html`<p class="note">${note.join(' ')}</p>` : nothing}`;
}

/** Row of a place: its town, distance, establishment and dates, then its places. */
function placeRow(
  view: PlaceView,
  { saysRoute, isLate }: { readonly saysRoute: boolean; readonly isLate: boolean },
  drawing: unknown,
): TemplateResult | typeof nothing {
  const { place, distanceKm, sessions } = view;
  const [first] = sessions;
  if (!first) return nothing;
  const { session } = first;
  const way = wayTo(place);
  const facts = [
    saysRoute ? routeName(session.route) : undefined,
    session.schoolYear ? undefined : recruitmentSentence(session),
    wishesFact(isLate ? { ...session, entryYear: 1 } : session) ?? placesAnnounced(session.capacity),
    place?.boarding ? msg('Internat') : undefined,
  ].filter(fact => fact !== undefined);
  return html`<li class="spot">
    <span class="rank"></span>
    <div>
      <p class="town">
        <strong lang=${placeLanguage(view)}>${placeName(view)}</strong>
        ${distanceKm === undefined ? nothing : html`<span class="soft">${distance(distanceKm)}</span>`}
      </p>
      ${place && place.name !== placeName(view) ? html`<p class="note" lang="fr">${place.name}</p>` : nothing}
      ${session.schoolYear ? nothing : html`<p>${startSentence(first)}</p>`}
    </div>
    <div class="seating">${drawing} ${facts.length ? html`<p class="note">${facts.join(', ')}</p>` : nothing}</div>
    ${way ? html`<a class="way" href=${way} rel="noreferrer">${msg('Y aller')}<span class="visually-hidden"> <span lang="fr">${place?.name}</span></span></a>` : nothing}
  </li>`;
}

/** Note that the requested territory has no session, above the places of other territories; nothing in other cases. */
function territoryNote({ local }: TrainingView): TemplateResult | typeof nothing {
  if (!local?.elsewhere || local.hasSession) return nothing;
  return html`<p class="note">${msg(str`Aucune session dans ce territoire : ${local.territory.name}. Voici les autres.`)}</p>`;
}
