// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { Session, Training } from '@orientation-widgets/feed';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { plural } from '@orientation-widgets/domain/words/format.js';
import { distance, modeName, routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { placeLanguage, placeName } from '../place-name.js';
import type { EstablishmentFigures } from './establishment-outcome.js';
import { seatsView } from '../seats-view.js';
import {
  accessibleSentence,
  capacitySentence,
  endSentence,
  knownOfferSentence,
  priceSentence,
  sessionCount,
} from '@orientation-widgets/domain/trainings/session-detail-labels.js';
import { wishesFact } from '@orientation-widgets/domain/trainings/demand-labels.js';
import { wayTo } from '@orientation-widgets/domain/trainings/way-to.js';
import {
  fundedSentence,
  hoursSentence,
  recruitmentSentence,
  rhythmNames,
  startSentence,
} from '@orientation-widgets/domain/trainings/session-labels.js';
import type { PlaceView, SessionView, TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';

/** Options of the list of sessions. */
export interface SessionOptions {
  /** Called when a session's link or button is activated. */
  readonly onSession?: ((event: Event, session: Session) => void) | undefined;
  /** Whether a session without an address of its own gets a button “Choisir”. */
  readonly selectable?: boolean | undefined;
  /** Figures of the whole establishments of the sessions. */
  readonly establishments?: EstablishmentFigures | undefined;
}

/** Facts stated above the sessions, for all of them. */
interface Common {
  readonly facts: readonly string[];
  /** Whether every session begins in the second year, which is said once. */
  readonly isLate: boolean;
  readonly year: string | undefined;
  readonly level: Training['level'];
}

/** Sessions by place: the first ones and those that can be followed from home are visible, the others behind a control. */
export function sessionPlaces(view: TrainingView, options: SessionOptions, visible = 5): TemplateResult {
  const { places } = view;
  if (!places.length) return html`<p>${msg('Aucune date annoncée pour le moment.')}</p>`;
  const inSight = (place: PlaceView, rank: number): boolean => rank < visible || place.key === 'remote';
  const first = places.filter(inSight);
  const rest = places.filter((place, rank) => !inSight(place, rank));
  const farthest = Math.max(30, ...first.map(({ distanceKm = 0 }) => distanceKm));
  const isLate = places.every(({ sessions }) => sessions.every(({ session }) => (session.entryYear ?? 1) > 1));
  const common: Common = {
    facts: commonFacts(view, isLate),
    isLate,
    year: commonYear(view),
    level: view.training.level,
  };
  const { establishments } = options;
  const list = (visiblePlaces: readonly PlaceView[]): TemplateResult =>
    html`<ul class="places">
      ${visiblePlaces.map(place => placeItem(place, farthest, common, options))}
    </ul>`;
  return html`${territoryNote(view)}
  ${
    common.facts.length
      ? html`<div>
          <p class="note">${msg('Pour toutes les sessions :')}</p>
          ${factList(common.facts)}
        </div>`
      : nothing
  }
  ${isLate ? html`<p class="note">${msg('Pour entrer en première.')}</p>` : nothing} ${establishments?.note ?? nothing} ${list(first)}
  ${
    rest.length
      ? html`<details>
          <summary>
            ${plural(rest.length, msg(str`Voir ${rest.length} autre lieu|Voir ${rest.length} autres lieux`))}
          </summary>
          ${list(rest)}
        </details>`
      : nothing
  }
  ${establishments?.sources ?? nothing}`;
}

function territoryNote({ local }: TrainingView): TemplateResult | typeof nothing {
  if (!local?.elsewhere) return nothing;
  const {
    territory: { name },
    elsewhere,
    hasSession,
  } = local;
  return html`<p class="note">
    ${
      hasSession
        ? msg(str`Territoire : ${name}. Ailleurs : ${sessionCount(elsewhere)}.`)
        : msg(str`Aucune session dans ce territoire : ${name}. Voici les autres.`)
    }
  </p>`;
}

function placeItem(view: PlaceView, farthest: number, common: Common, options: SessionOptions): TemplateResult {
  const { place, distanceKm } = view;
  const way = wayTo(place);
  return html`<li class="place">
    <p class="where">
      <strong lang=${placeLanguage(view)}>${placeName(view)}</strong
      >${distanceKm === undefined ? nothing : html` <strong>${distance(distanceKm)}</strong>`}
    </p>
    ${distanceKm === undefined ? nothing : road(distanceKm / farthest)}
    ${place ? html`<p class="note" lang="fr">${address(view)}</p>` : nothing}
    ${place?.boarding ? html`<p class="note">${msg('Internat')}</p>` : nothing}
    ${way ? html`<p><a class="way" href=${way} rel="noreferrer">${msg('Y aller')}<span class="visually-hidden"> <span lang="fr">${place?.name}</span></span></a></p>` : nothing}
    <ul class="sessions">
      ${view.sessions.map(session => sessionItem(session, place?.name, common, options))}
    </ul>
    ${factList([...new Set(view.sessions.flatMap(({ session }) => options.establishments?.factsOf(session) ?? []))])}
  </li>`;
}

function address({ place }: PlaceView): string {
  if (!place) return '';
  return [place.name, place.street, `${place.postalCode} ${place.communeName}`.trim()].filter(Boolean).join(', ');
}

/** Dotted line with a dot at the distance of the place. Decorative: the distance is also written. */
function road(share: number): TemplateResult {
  const far = `${Math.min(100, Math.round(share * 100))}%`;
  return html`<svg class="road" aria-hidden="true">
    ${svg`<line class="rest" x2="100%" y1="50%" y2="50%"/><line x2=${far} y1="50%" y2="50%"/><circle cx=${far} cy="50%"/>`}
  </svg>`;
}

/** Text with a lower-case initial, for the middle of a sentence. */
function inside(text: string): string {
  return text.charAt(0).toLocaleLowerCase('fr') + text.slice(1);
}

/** Facts about a session, except its dates and route. Long fields that are not loaded yet are not shown as unknown. */
function sessionFacts({ session, detailed }: SessionView, level: Training['level'], isLate: boolean): string[] {
  const { schoolYear, contact } = session;
  const enrolment = recruitmentSentence(session);
  const funding = fundedSentence(session);
  const accessibility = accessibleSentence(session);
  const price = priceSentence(session);
  const how = [
    routeName(session.route, level),
    inside(modeName(session.mode)),
    ...rhythmNames(session),
    hoursSentence(session),
  ];
  const facts = [
    how.filter(Boolean).join(', '),
    wishesFact(isLate ? { ...session, entryYear: 1 } : session) ?? capacitySentence(session),
    enrolment,
    funding,
    accessibility,
    detailed ? price : undefined,
    contact ? msg(str`Contact : ${contact}`) : undefined,
  ].filter(fact => fact !== undefined);
  const questions = [
    !enrolment && msg('Encore des places ?'),
    !funding && msg('Aide possible ?'),
    !accessibility && msg('Accueil avec un handicap ?'),
    detailed && !price && msg('Quel prix ?'),
  ].filter(Boolean);
  // The sources of offers dated by school year publish none of these facts, so no question is suggested.
  if (schoolYear || !questions.length) return facts;
  return [...facts, `${questions.join(' ')} ${msg('Demandez au centre.')}`];
}

/** School year shared by all the sessions, stated above them; undefined when they differ. */
function commonYear({ places }: TrainingView): string | undefined {
  const years = new Set(places.flatMap(({ sessions }) => sessions.map(({ session }) => session.schoolYear)));
  return years.size === 1 ? [...years][0] : undefined;
}

/** Facts shared by every session, stated once when there are several. */
function commonFacts({ places, training }: TrainingView, isLate: boolean): readonly string[] {
  const [first = [], ...otherFacts] = places.flatMap(({ sessions }) =>
    sessions.map(session => sessionFacts(session, training.level, isLate)),
  );
  return otherFacts.length ? first.filter(fact => otherFacts.every(facts => facts.includes(fact))) : [];
}

function factList(facts: readonly string[]): TemplateResult | typeof nothing {
  return facts.length
    ? html`<ul class="note">
        ${facts.map(fact => html`<li>${fact}</li>`)}
      </ul>`
    : nothing;
}

function sessionItem(
  view: SessionView,
  placeName: string | undefined,
  common: Common,
  options: SessionOptions,
): TemplateResult {
  const { session, provider } = view;
  const { schoolYear } = session;
  const end = endSentence(session);
  return html`<li class="session">
    ${
      schoolYear
        ? schoolYear === common.year
          ? nothing
          : html`<p class="note">${knownOfferSentence(schoolYear, provider?.name ?? placeName ?? '')}</p>`
        : html`<p><strong>${startSentence(view)}</strong>${end ? html`, ${end}` : nothing}</p>`
    }
    ${provider && provider.name !== placeName ? html`<p lang="fr">${provider.name}</p>` : nothing}
    ${seatsView(session)} ${factList(sessionFacts(view, common.level, common.isLate).filter(fact => !common.facts.includes(fact)))}
    ${choice(session, options)}
  </li>`;
}

function choice(session: Session, { onSession, selectable }: SessionOptions): TemplateResult | typeof nothing {
  const href = safeUrl(session.url);
  const onClick = (event: Event): void => onSession?.(event, session);
  if (href) {
    return html`<p><a href=${href} rel="noopener noreferrer" @click=${onClick}>${msg('Voir cette session')}</a></p>`;
  }
  return selectable
    ? html`<p class="choose">
        <button class="btn sec" type="button" @click=${onClick}>${msg('Choisir cette session')}</button>
      </p>`
    : nothing;
}
