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
import { wayTo } from '@orientation-widgets/domain/trainings/way-to.js';
import { distance, routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import type { PlaceView, TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';

/** Number of places shown before “Voir les autres lieux”. */
export const PLACES_IN_SIGHT = 3;

/** Row of a place: its town, its provider, dates, number of places, and distance. */
export function placeRow(view: PlaceView, isOneRoute: boolean): TemplateResult | typeof nothing {
  const { place, distanceKm, sessions } = view;
  const [first] = sessions;
  if (!first) return nothing;
  const { session } = first;
  const way = wayTo(place);
  const enrolment = recruitmentSentence(session);
  const facts = [
    session.schoolYear ? undefined : enrolment,
    isOneRoute ? undefined : routeName(session.route),
    placesAnnounced(session.capacity),
    place?.boarding ? msg('Internat') : undefined,
  ].filter(fact => fact !== undefined);
  return html`<li class="spot">
    <p class="town">
      <strong lang=${placeLanguage(view)}>${placeName(view)}</strong>
      ${distanceKm === undefined ? nothing : html`<span class="soft">${distance(distanceKm)}</span>`}
    </p>
    ${place && place.name !== placeName(view) ? html`<p class="note" lang="fr">${place.name}</p>` : nothing}
    ${session.schoolYear ? nothing : html`<p>${startSentence(first)}</p>`}
    ${facts.length ? html`<p class="note">${facts.join(', ')}</p>` : nothing}
    ${way ? html`<a class="way" href=${way} rel="noreferrer">${msg('Y aller')}<span class="visually-hidden"> <span lang="fr">${place?.name}</span></span></a>` : nothing}
  </li>`;
}

/** Note that the requested territory has no session, above the places of other territories; nothing in other cases. */
export function territoryNote({ local }: TrainingView): TemplateResult | typeof nothing {
  if (!local?.elsewhere || local.hasSession) return nothing;
  return html`<p class="note">${msg(str`Aucune session dans ce territoire : ${local.territory.name}. Voici les autres.`)}</p>`;
}
