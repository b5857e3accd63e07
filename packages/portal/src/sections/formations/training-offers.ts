// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { phoneQuestions } from '@orientation-widgets/domain/trainings/phone-questions.js';
import { sessionMoment } from '@orientation-widgets/domain/trainings/session-dates.js';
import { seatPaths } from '@orientation-widgets/domain/trainings/seat-paths.js';
import { wishesFact } from '@orientation-widgets/domain/trainings/demand-labels.js';
import { routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import type { Place, Session, Training } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { part, type BoldAnswer } from '../../layout/page-parts.js';
import { maybeLink, pointText, type View } from '../../layout/views.js';
import type { Site } from '../../site/site.js';

/** A session with its place. */
export interface PlacedSession {
  readonly session: Session;
  readonly place: Place | undefined;
}

/** Pattern of the names of university schools. */
const UNIVERSITY = /universit|\biut\b/i;

/** Id of the list of offers in the page. */
const OFFERS = 'lieux';

/** Maximum number of offers before the fold. */
const FIRST = 6;

/** Maximum number of questions to ask by phone. */
const MOST_QUESTIONS = 5;

/** Sessions of a training, sorted by town. */
export function offersOf(site: Site, sessions: readonly Session[]): PlacedSession[] {
  return sessions
    .map(session => ({ session, place: session.placeId === null ? undefined : site.data.places.get(session.placeId) }))
    .toSorted(
      (a, b) =>
        (a.place?.communeName ?? '~').localeCompare(b.place?.communeName ?? '~', 'fr') ||
        (a.place?.name ?? '').localeCompare(b.place?.name ?? '', 'fr'),
    );
}

const isByYear = (offers: readonly PlacedSession[]): boolean => offers.every(({ session }) => session.schoolYear);

/** Answer to “where”: the town, or the number of towns. */
export function whereAnswer(offers: readonly PlacedSession[]): BoldAnswer | undefined {
  const towns = [...new Set(offers.flatMap(({ place }) => place?.communeName ?? []))];
  const [first, second, third] = towns;
  if (first === undefined) return undefined;
  if (towns.length === 1) return { icon: 'place', question: 'Où', answer: first, note: offers[0]?.place?.name };
  const otherTowns = towns.length - 3;
  const note =
    otherTowns > 0
      ? `${[first, second, third].join(', ')} et ${plural(otherTowns, `${otherTowns} autre|${otherTowns} autres`)}`
      : towns.join(', ');
  return {
    icon: 'place',
    question: 'Où',
    answer: `${towns.length} villes`,
    note: html`<span data-near-summary=${OFFERS}>${note}</span>`,
  };
}

/** Answer to “when”: the school year, the next date, or all year. */
export function whenAnswer(offers: readonly PlacedSession[], today: string): BoldAnswer | undefined {
  if (!offers.length) return undefined;
  const common = { icon: 'calendar', question: 'Quand' } as const;
  if (isByYear(offers)) {
    const years = [...new Set(offers.map(({ session }) => session.schoolYear?.slice(0, 4)))].sort();
    return {
      ...common,
      answer: `Vu à la rentrée ${years.join(', ').replace(/, (?=\d+$)/, ' et ')}`,
      note: 'À confirmer auprès de l’établissement',
    };
  }
  if (offers.some(({ session }) => session.entry === 'permanent')) return { ...common, answer: 'Entrée toute l’année' };
  const [next] = offers.flatMap(({ session: { start } }) => (start !== null && start >= today ? [start] : [])).sort();
  return next === undefined ? undefined : { ...common, answer: `À partir du ${date(next)}` };
}

/** Number of places, when every offer of one school year gives it. */
export function capacityAnswer(offers: readonly PlacedSession[]): BoldAnswer | undefined {
  const years = new Set(offers.map(({ session }) => session.schoolYear));
  const [year] = years;
  const capacities = offers.flatMap(({ session }) => session.capacity ?? []);
  if (!capacities.length || capacities.length < offers.length || years.size > 1 || !year) return undefined;
  const sum = capacities.reduce((total, capacity) => total + capacity, 0);
  return {
    icon: 'help',
    question: 'Places',
    answer: placesText(sum),
    note: `Annoncées pour la rentrée ${year.slice(0, 4)}${offers.length > 1 ? `, en ${offers.length} lieux` : ''}`,
  };
}

/** Answer to “how”: the routes. */
export function routeAnswer(offers: readonly PlacedSession[], level: Training['level']): BoldAnswer | undefined {
  const isUniversity = offers.every(
    ({ session, place }) => session.route !== 'school' || UNIVERSITY.test(place?.name ?? ''),
  );
  const routes = [
    ...new Set(
      offers.map(({ session: { route } }) =>
        isUniversity && route === 'school' ? 'À l’université' : routeName(route, level),
      ),
    ),
  ];
  const [first, ...otherRoutes] = routes;
  if (first === undefined) return undefined;
  return {
    icon: 'training',
    question: 'Comment',
    answer: first,
    note: otherRoutes.length
      ? `Ou : ${otherRoutes.map(name => name.charAt(0).toLowerCase() + name.slice(1)).join(' ; ')}`
      : undefined,
  };
}

function placesText(count: number): string {
  return plural(count, `${number(count)} place|${number(count)} places`);
}

/** Drawing of the offers of a training by town, with one ring per place. */
export function offersView(site: Site, offers: readonly PlacedSession[], level: Training['level']): View {
  if (!offers.length) return nothing;
  const capacities = new Set(offers.map(({ session }) => session.capacity));
  // When every offer has the same number of places, it is written once instead of drawn in each row.
  const [common] = capacities.size === 1 && offers.length > 1 ? capacities : [];
  const hasWishes = offers.some(({ session }) => session.firstWishes !== undefined);
  // Places that are all the same are drawn only when their wishes differ.
  const isDrawn = (common === undefined || hasWishes) && offers.some(({ session }) => seatPaths(session));
  const entries = new Set(offers.map(({ session: { entryYear = 1 } }) => entryYear));
  const isLate = entries.size === 1 && !entries.has(1) && offers.length > 1;
  const years = new Set(offers.map(({ session }) => session.schoolYear));
  const [year] = years.size === 1 && offers.length > 1 ? years : [];
  const once = [
    year && `Rentrée ${year.slice(0, 4)}`,
    isLate && 'Pour entrer en première',
    common && `${placesText(common)} partout`,
  ].filter(Boolean);
  const routes = new Set(offers.map(({ session }) => session.route));
  const list = (some: readonly PlacedSession[]): TemplateResult =>
    html`<ul class="offers">${some.map(offer => offerRow(site, offer, routes.size > 1 ? level : undefined, { year, common, isLate, isDrawn, saysYear: isByYear(offers) }))}</ul>`;
  const otherOffers = offers.slice(FIRST);
  return part(
    'Où et quand',
    html`${once.length ? html`<p class="soft">${once.join('. ')}.</p>` : nothing}<div data-near="places" id=${OFFERS}>${list(offers.slice(0, FIRST))}
      ${otherOffers.length ? html`<details><summary>${plural(otherOffers.length, `L’autre lieu|Les ${number(otherOffers.length)} autres lieux`)}</summary>${list(otherOffers)}</details>` : nothing}</div>
      ${isDrawn ? html`<p class="soft">Une pastille : une place, là où la source publie leur nombre.${hasWishes ? ' Pleine : un premier vœu.' : nothing}</p>` : nothing}`,
  );
}

/** Facts common to every row, written once above them. */
interface Shared {
  readonly year: string | undefined;
  readonly common: number | undefined;
  /** Whether every row is about entering after the first year. */
  readonly isLate: boolean;
  readonly isDrawn: boolean;
  readonly saysYear: boolean;
}

function offerRow(
  site: Site,
  { session, place }: PlacedSession,
  level: Training['level'] | undefined,
  { year, common, isLate, isDrawn, saysYear }: Shared,
): TemplateResult {
  const { capacity, mode, route } = session;
  const wishesText = wishesFact(isLate ? { ...session, entryYear: 1 } : session);
  const town = place
    ? maybeLink(site, site.pathOf('communes', place.communeCode), place.communeName)
    : mode === 'remote'
      ? 'À distance'
      : 'Ville non précisée';
  const details = [
    level === undefined ? '' : routeName(route, level),
    year ? '' : saysYear && session.schoolYear ? `rentrée ${session.schoolYear.slice(0, 4)}` : startOf(session),
    wishesText ?? (capacity === undefined || common !== undefined ? '' : placesText(capacity)),
  ].filter(Boolean);
  return html`<li data-at=${pointText(place?.lat, place?.lon) ?? nothing}><span data-near-note><span class="name">${town}</span>${place ? html`<br><span class="soft">${maybeLink(site, site.pathOf('etablissements', session.providerId ?? ''), place.name)}</span>` : nothing}</span> <span>${isDrawn ? seats(session) : nothing}<span class="soft">${details.join(' · ')}</span></span></li>`;
}

function startOf({ start, schoolYear, entry }: Session): string {
  if (entry === 'permanent') return 'entrée toute l’année';
  return start ? date(start) : schoolYear ? `rentrée ${schoolYear.slice(0, 4)}` : 'rentrée non précisée';
}

/** Places of a session as dots, filled by first wishes; the text beside it gives the numbers. */
function seats(session: Session): View {
  const paths = seatPaths(session);
  if (!paths) return nothing;
  const { width, height, places, free, beyond, limit } = paths;
  return html`<svg class="seats" width=${Math.round(width * 0.7)} height=${Math.round(height * 0.7)} viewBox=${`0 0 ${width} ${height}`} aria-hidden="true"><path d=${places}/>${free ? html`<path class="hole" d=${free}/>` : nothing}${beyond ? html`<path d=${beyond}/><path class="limit" d=${limit}/>` : nothing}</svg>`;
}

/** Questions to ask by phone, which the page does not answer. */
export function phoneView(training: Training, offers: readonly PlacedSession[], today: string): TemplateResult {
  const places = offers.map(({ session, place }) => ({
    key: session.placeId ?? 'unknown',
    place,
    distanceKm: undefined,
    sessions: [{ session, moment: sessionMoment(session, today), provider: undefined, detailed: true }],
  }));
  const questions = phoneQuestions({ training, places }).slice(0, MOST_QUESTIONS);
  return html`<p class="voice">« Bonjour. Je m’intéresse à la formation ${training.title}. Pouvez-vous me renseigner ? »</p>
    <ul class="bullets">${questions.map(question => html`<li>${question}</li>`)}</ul>`;
}
