// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { TrainingHit } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { heading } from '../../core/heading.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import type { MapPlace } from '../../map/map-place.js';
import type { FinderData } from '../search/finder-data.js';
import { cardList } from '../../trainings/card-list.js';
import { moreButton } from '../../search-page/results-list.js';
import { cardSkeletons } from '../results/skeletons.js';
import type { Narrowing } from './training-places.js';

/** Places that the visitor selected on the map. */
export interface SelectedPlaces {
  readonly where: Narrowing;
  readonly places: readonly MapPlace[];
  /** Name of the selection, such as its trainings, town and number of places. */
  readonly name: string;
  /** Trainings of these places, in the order of the results. */
  readonly hits: readonly TrainingHit[];
  /** The first ones as cards; undefined while they load. */
  readonly views: readonly TrainingView[] | undefined;
}

/** Data and callbacks of the list. */
export interface SelectedPlacesProps {
  readonly data: FinderData;
  readonly level: number;
  open: (event: Event, view: TrainingView) => void;
  more: () => void;
  /** Selects one of the places only. */
  narrow: (placeId: string) => void;
  closer: () => void;
  /** Shows all results again. */
  leave: () => void;
}

/** Trainings of the selected places, in place of all results. */
export function selectedPlacesView(choice: SelectedPlaces, context: SelectedPlacesProps): TemplateResult {
  const { data, level, open, leave, closer } = context;
  const { name, places, hits, views = [] } = choice;
  const isSplittable = new Set(places.map(({ spot }) => `${spot.x} ${spot.y}`)).size > 1;
  return html`<div class="map-choice">
      ${heading(level - 1, html`<b>${name}</b>`, 'count-text')}
      <div class="map-choice-actions">
        <button class="btn sec" type="button" @click=${leave}>${msg('Revenir à toute la liste')}</button>
        ${isSplittable ? html`<button class="btn quiet" type="button" @click=${closer}>${msg('Agrandir la carte ici')}</button>` : nothing}
      </div>
      ${places.length > 1 ? placesOf(places, context) : nothing}
    </div>
    ${choice.views ? cardList(views, { isEasy: data.isEasy, headingLevel: level, open }) : html`<div aria-busy="true">${cardSkeletons()}</div>`}
    ${choice.views && hits.length > views.length ? moreButton(views.length, hits.length, nextTrainings, () => context.more()) : nothing}`;
}

/** Maximum number of places listed by name: more would fill the screen. */
const MOST = 12;

function placesOf(places: readonly MapPlace[], { narrow }: SelectedPlacesProps): TemplateResult | typeof nothing {
  if (places.length > MOST) return nothing;
  return html`<ul class="map-choice-places" aria-label=${msg('Lieux')}>
    ${places.map(({ id, name, town, items }) => {
      const label = name || town;
      return html`<li><button class="chip" type="button" @click=${() => narrow(id)}>${label} <span class="amount">${number(items.length)}</span></button></li>`;
    })}
  </ul>`;
}

function nextTrainings(next: number): string {
  return plural(next, msg(str`Voir ${next} formation de plus|Voir ${next} formations de plus`));
}
