// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { wishesFact } from '@orientation-widgets/domain/trainings/demand-labels.js';
import { isKnownByYear } from '@orientation-widgets/domain/trainings/known-offers.js';
import { providerName } from '@orientation-widgets/domain/trainings/provider-name.js';
import {
  hoursSentence,
  placesAnnounced,
  recruitmentSentence,
  startSentence,
} from '@orientation-widgets/domain/trainings/session-labels.js';
import { distance, routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { plural } from '@orientation-widgets/domain/words/format.js';
import { iconCalendar, iconCap } from '../icons/common-icons.js';
import { icon } from '../icons/icon.js';
import { iconPin } from '../icons/training-icons.js';
import { placeLanguage, placeName } from './place-name.js';

/** Number of towns that the answer to “where” names. */
const NAMED_TOWNS = 2;

interface BoldAnswer {
  readonly icon: TemplateResult;
  readonly question: string;
  readonly answer: unknown;
  readonly note?: unknown;
}

/** Whether the answers are about one place: the nearest, or the only one. */
export function isAboutOnePlace({ places, nextPlace }: TrainingView): boolean {
  return places.length === 1 || nextPlace?.distanceKm !== undefined;
}

/** Where, when, how many places, how: an answer in bold and its note. What no record says takes no room. Needs `boldAnswersStyles`. */
export function boldAnswers(view: TrainingView): TemplateResult | typeof nothing {
  const answers = [whereAnswer(view), whenAnswer(view), placesAnswer(view), routeAnswer(view)].filter(
    answer => answer !== undefined,
  );
  if (!answers.length) return nothing;
  return html`<dl class="answers" part="facts">
    ${answers.map(
      ({ icon: drawing, question, answer, note }) =>
        html`<div>
          <dt>${drawing}<span>${question}</span></dt>
          <dd><strong>${answer}</strong>${note ? html` <span class="note">${note}</span>` : nothing}</dd>
        </div>`,
    )}
  </dl>`;
}

function whereAnswer(view: TrainingView): BoldAnswer | undefined {
  const { places, nextPlace } = view;
  if (!nextPlace) return undefined;
  const common = { icon: iconPin(), question: msg('Où') };
  if (!isAboutOnePlace(view)) {
    const towns = [...new Set(places.map(placeName))];
    const otherCount = towns.length - NAMED_TOWNS;
    const firstTowns = html`<span lang="fr">${towns.slice(0, NAMED_TOWNS).join(', ')}</span>`;
    return {
      ...common,
      answer: plural(places.length, msg(str`${places.length} lieu|${places.length} lieux`)),
      note:
        otherCount > 0
          ? html`${firstTowns} ${plural(otherCount, msg(str`et ${otherCount} autre|et ${otherCount} autres`))}`
          : firstTowns,
    };
  }
  const { place, distanceKm } = nextPlace;
  const name = placeName(nextPlace);
  const otherCount = places.length - 1;
  const note = place && place.name !== name ? place.name : providerName(view);
  return {
    ...common,
    answer: html`<span lang=${placeLanguage(nextPlace)}>${name}</span>${distanceKm === undefined ? nothing : msg(str`, à ${distance(distanceKm)}`)}`,
    note: html`<span lang="fr">${note}</span>${otherCount ? html`, ${plural(otherCount, msg(str`et ${otherCount} autre lieu|et ${otherCount} autres lieux`))}` : nothing}`,
  };
}

function whenAnswer(view: TrainingView): BoldAnswer | undefined {
  const { next, places } = view;
  if (!next) return undefined;
  const common = { icon: iconCalendar(), question: msg('Quand') };
  if (isKnownByYear(view)) {
    const years = places.flatMap(({ sessions }) => sessions.map(({ session }) => session.schoolYear?.slice(0, 4)));
    return {
      ...common,
      answer: msg(str`Vu à la rentrée ${[...new Set(years)].sort().join(', ')}`),
      note: msg('À confirmer sur place'),
    };
  }
  if (next.moment !== 'open-ended' && next.session.start === null) return undefined;
  return { ...common, answer: startSentence(next), note: recruitmentSentence(next.session) };
}

function placesAnswer(view: TrainingView): BoldAnswer | undefined {
  const { next, places } = view;
  const sessions = places.flatMap(place => place.sessions.map(({ session }) => session));
  const common = { icon: icon(iconPeople), question: msg('Places') };
  if (isAboutOnePlace(view)) {
    const fact = next && (wishesFact(next.session) ?? placesAnnounced(next.session.capacity));
    return fact === undefined ? undefined : { ...common, answer: fact };
  }
  const isKnown = sessions.every(
    ({ capacity, schoolYear }) => capacity !== undefined && schoolYear === sessions[0]?.schoolYear,
  );
  const sum = sessions.reduce((total, { capacity = 0 }) => total + capacity, 0);
  return isKnown && sum ? { ...common, answer: placesAnnounced(sum), note: msg('Tous lieux réunis') } : undefined;
}

function routeAnswer({ places, next, training }: TrainingView): BoldAnswer | undefined {
  if (!next) return undefined;
  const routes = new Set(
    places.flatMap(({ sessions }) => sessions.map(({ session }) => routeName(session.route, training.level))),
  );
  const [first, ...otherRoutes] = [...routes];
  return {
    icon: iconCap(),
    question: msg('Comment'),
    answer: first,
    note: otherRoutes.length
      ? msg(str`Ou ${otherRoutes.map(name => name.charAt(0).toLocaleLowerCase('fr') + name.slice(1)).join(', ')}`)
      : hoursSentence(next.session),
  };
}

const iconPeople = svg`<circle cx="9" cy="8.5" r="3"/><path d="M3.5 19a5.5 5.5 0 0 1 11 0M15.5 5.8a3 3 0 0 1 0 5.4m1.5 2.6a5.5 5.5 0 0 1 3.5 5.2"/>`;
