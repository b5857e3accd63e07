// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Place, Session } from '@orientation-widgets/feed';
import type { TerritoryScope } from '../../geo/territory-scope.js';
import { message } from '../../messages/message.js';
import { cleanLine, cleanText } from '../../text/clean-text.js';
import { digest } from '../../text/digest.js';
import { excerpt } from '../../text/excerpt.js';
import { rhythmsOf } from '../../text/rhythms.js';
import type { ActionDraft, CoordinatesDraft, OfferDraft, SessionDraft } from './drafts.js';
import { IdRegistry, idPart, idFromNumero } from './ids.js';
import { PlaceRegistry } from './places.js';
import type { ProviderRegistry } from './providers.js';
import { urlOf, type RecordContext } from './record-context.js';
import { contactText, fundersOf, routeFacts } from './session-facts.js';
import { CPF_FUNDER, MODES, RECRUITMENTS } from './values/code-lists.js';
import { cleanCommuneCode, cleanPostalCode, departmentOf } from './values/codes.js';
import { isPast, isReversed, readLheoDate } from './values/dates.js';
import { readFlag, readHours, readPrice, readYesNo } from './values/numbers.js';
import { routesOf, type Route } from './values/route.js';

/** Maximum number of places per action. */
const MAX_PLACES = 100;
/**
 * Maximum average number of copies of a session, which is emitted for each place and route: a small file could produce
 * millions.
 */
const MAX_COPIES = 20;
const COPIES_GRACE = 100_000;

/** Criteria of the sessions to keep. */
export interface SessionFilter {
  readonly today: string;
  /** Territory whose places are kept; undefined keeps every place. */
  readonly scope: TerritoryScope | undefined;
}

/** Values shared by the sessions of one action. */
interface ActionFacts {
  readonly places: readonly Place[];
  /** Whether the action has places, all outside the territory. */
  readonly outside: boolean;
  readonly providerId: string | undefined;
  readonly fields: Pick<Session, 'mode' | 'entry' | 'funded' | 'funders' | 'accessible'> &
    Pick<Partial<Session>, 'hours' | 'price' | 'rhythms'>;
  readonly contact: string;
  readonly url: string;
  /** Routes of the sessions that state none. */
  readonly routes: readonly Route[];
}

/**
 * Emits the sessions of an action: one record for each place and route of the session. The first record has the id of
 * the session.
 */
export class SessionWriter {
  readonly #ids: IdRegistry;
  readonly #context: RecordContext;
  readonly #places: PlaceRegistry;
  readonly #providers: ProviderRegistry;
  readonly #filter: SessionFilter;

  constructor(context: RecordContext, providers: ProviderRegistry, filter: SessionFilter) {
    this.#context = context;
    this.#providers = providers;
    this.#filter = filter;
    this.#ids = new IdRegistry(context.sourceId);
    this.#places = new PlaceRegistry(context);
  }

  /** Emits the sessions of `action` that are not past. */
  write(offer: OfferDraft, action: ActionDraft, trainingId: string, title: string, responsible: string): void {
    let facts: ActionFacts | undefined;
    const over =
      action.extra('type-action/action-perimee') === '1' || offer.extra('type-action/action-perimee') === '1';
    for (const session of action.sessions) {
      this.#context.counts.sessionsRead += 1;
      const start = this.#date(session, session.start);
      let end = this.#date(session, session.end);
      if (isReversed(start, end)) {
        this.#context.report.repaired(
          session.line,
          message('end-before-start', { end: end ?? '', start: start ?? '' }),
        );
        end = null;
      }
      facts ??= this.#facts(offer, action, title, responsible);
      const isOver = over || this.#isOver(offer, action, session, end);
      if (isOver) this.#context.counts.expired += 1;
      this.#session(offer, action, session, facts, { trainingId, title, start, end, isOver });
    }
  }

  /**
   * Leaves out an offer whose places are all outside the territory, and counts its sessions; returns false when a place
   * is inside.
   */
  skipOutside({ actions }: OfferDraft): boolean {
    if (actions.length === 0 || !actions.every(action => this.#isOutside(action))) return false;
    const count = actions.reduce((sum, { sessions }) => sum + sessions.length, 0);
    this.#context.counts.sessionsRead += count;
    this.#context.counts.outside += count;
    return true;
  }

  /** Ends the file. Call it once, after the last action. */
  end(): void {
    this.#places.end();
  }

  #isOver(offer: OfferDraft, action: ActionDraft, session: SessionDraft, end: string | null): boolean {
    const flag = session.extra('session-perimee/session-perimee') ?? offer.extra('session-perimee/session-perimee');
    if (flag === '1') return true;
    return action.entry !== '1' && isPast(end, this.#filter.today);
  }

  #session(
    offer: OfferDraft,
    action: ActionDraft,
    draft: SessionDraft,
    facts: ActionFacts,
    sessionFacts: { trainingId: string; title: string; start: string | null; end: string | null; isOver: boolean },
  ): void {
    if (facts.outside) {
      if (!sessionFacts.isOver) this.#context.counts.outside += 1;
      return;
    }
    const places: readonly (Place | null)[] = facts.places.length > 0 ? facts.places : [null];
    const ownRoutes = draft.cycles !== undefined || draft.extras !== undefined;
    const routes = ownRoutes ? routesOf(routeFacts(offer, action, draft, sessionFacts.title)) : facts.routes;
    const ownUrl = draft.url === '' ? '' : urlOf(draft.url, draft.line, this.#context.report);
    const url = ownUrl === '' ? facts.url : ownUrl;
    const contact = draft.contact === undefined ? facts.contact : contactText([draft.contact]) || facts.contact;
    const { fields } = facts;
    const base = this.#candidates(offer, action, draft, sessionFacts.trainingId, sessionFacts.start);
    let rank = 0;
    for (const place of places) {
      for (const route of routes) {
        rank += 1;
        // Past sessions claim an id too, so that the ids of the others do not depend on the day.
        const id = this.#ids.claim(
          rank === 1 ? base : base.map(part => (part === '' ? '' : `${part}.${String(rank)}`)),
        );
        if (sessionFacts.isOver) continue;
        this.#places.emit(place);
        this.#providers.emit(facts.providerId);
        const record: Session = {
          id,
          trainingId: sessionFacts.trainingId,
          placeId: place?.id ?? null,
          route,
          start: sessionFacts.start,
          end: sessionFacts.end,
          recruitment: RECRUITMENTS.get(draft.recruitment) ?? null,
          mode: fields.mode,
          entry: fields.entry,
          funded: fields.funded,
          funders: fields.funders.slice(),
          accessible: fields.accessible,
          sourceId: this.#context.sourceId,
        };
        if (fields.rhythms !== undefined) record.rhythms = fields.rhythms.slice();
        if (fields.hours !== undefined) record.hours = fields.hours;
        if (fields.price !== undefined) record.price = fields.price;
        if (draft.cpf && !record.funders.includes(CPF_FUNDER)) record.funders.push(CPF_FUNDER);
        if (facts.providerId !== undefined) record.providerId = facts.providerId;
        if (contact !== '') record.contact = contact;
        if (url !== '') record.url = url;
        this.#context.sink.session(record, draft.line);
        this.#context.counts.sessions += 1;
      }
    }
    const { sessions, sessionsRead } = this.#context.counts;
    if (sessions > COPIES_GRACE && sessions > sessionsRead * MAX_COPIES) {
      this.#context.report.refuse(action.line, message('too-many-places-and-routes', { limit: MAX_COPIES }));
    }
  }

  /** Returns the candidate ids: the numero of the session, then with the numero of its action, then a digest. */
  #candidates(
    offer: OfferDraft,
    action: ActionDraft,
    draft: SessionDraft,
    trainingId: string,
    start: string | null,
  ): string[] {
    const draftNumber = idPart(draft.numero);
    const parent = idPart(action.numero) || idPart(offer.numero);
    if (offer.summary && draftNumber === '') return [idPart(offer.numero), `${idPart(offer.numero)}-${start ?? 'x'}`];
    const local = trainingId.slice(this.#context.sourceId.length + 1);
    return draftNumber === ''
      ? [`${parent || local}-${start ?? digest(trainingId, draft.end)}`]
      : [idFromNumero(draft.numero), parent === '' ? `${local}-${draftNumber}` : `${parent}-${draftNumber}`];
  }

  /** Whether an action has places, all outside the territory; a remote one is never outside. */
  #isOutside({ mode, places }: ActionDraft): boolean {
    return MODES.get(mode) !== 'remote' && places.length > 0 && !places.some(place => this.#isInside(place));
  }

  /** Whether a place is in the territory; one with an unknown département counts as inside. */
  #isInside(draft: CoordinatesDraft): boolean {
    const { scope } = this.#filter;
    if (scope === undefined) return true;
    const department = departmentOf({
      communeCode: cleanCommuneCode(draft.communeCode),
      postalCode: cleanPostalCode(draft.postalCode),
    });
    return department === undefined || scope.hasDepartment(department);
  }

  #facts(offer: OfferDraft, action: ActionDraft, title: string, responsible: string): ActionFacts {
    const provider = this.#providers.resolve(action.organisation);
    const places: Place[] = [];
    const inside =
      this.#filter.scope === undefined ? action.places : action.places.filter(draft => this.#isInside(draft));
    if (inside.length > MAX_PLACES) {
      const reason = message('too-many-places', { found: inside.length, limit: MAX_PLACES });
      this.#context.report.noted(action.line, reason);
    }
    for (const draft of inside.slice(0, MAX_PLACES)) {
      const located = offer.summary ? withExtras(draft, offer) : draft;
      const place = this.#places.resolve(located, provider?.name ?? responsible, action.boarding);
      if (place !== undefined && !places.includes(place)) places.push(place);
    }
    return {
      places,
      outside: this.#isOutside(action),
      providerId: provider?.id,
      fields: this.#fields(offer, action),
      contact: contactText([action.organisation?.coordinates, offer.contact]),
      url: urlOf(action.url, action.line, this.#context.report),
      routes: routesOf(routeFacts(offer, action, undefined, title)),
    };
  }

  #fields(offer: OfferDraft, action: ActionDraft): ActionFacts['fields'] {
    const { report } = this.#context;
    const mode = MODES.get(action.mode);
    if (mode === undefined && action.mode !== '' && action.mode !== '-') {
      report.noted(action.line, message('mode-unknown', { value: excerpt(action.mode) }));
    }
    const fields: ActionFacts['fields'] = {
      mode: mode ?? 'on-site',
      entry: action.entry === '1' ? 'permanent' : 'fixed',
      funded:
        readFlag(action.funded) ??
        readFlag(action.extra('lheo/conventionnement') ?? offer.extra('lheo/conventionnement')),
      funders: fundersOf(offer, action),
      accessible: readYesNo(cleanText(action.accessible)),
    };
    const rhythms = rhythmsOf(cleanText(action.rhythm), action.methods);
    if (rhythms.length > 0) fields.rhythms = rhythms;
    const hours = readHours(action.hours) ?? sum(readHours(action.hoursCentre), readHours(action.hoursCompany));
    if (hours !== undefined) fields.hours = hours;
    const price = readPrice(action.price);
    if (price !== undefined) fields.price = price;
    else if (cleanLine(action.price) !== '') {
      report.noted(action.line, message('not-a-price', { value: excerpt(action.price) }));
    }
    return fields;
  }

  #date(session: SessionDraft, raw: string): string | null {
    const { value, fault } = readLheoDate(raw);
    if (fault !== undefined) {
      if (value === null) this.#context.report.noted(session.line, fault);
      else this.#context.report.repaired(session.line, fault);
    }
    return value;
  }
}

/** Adds the hours in the centre and in a company; undefined unless both are given. */
function sum(centre: number | undefined, company: number | undefined): number | undefined {
  return centre === undefined || company === undefined ? undefined : centre + company;
}

/** Completes the coordinates of a `resume-offre` from its extras. */
function withExtras(draft: CoordinatesDraft, offer: OfferDraft): CoordinatesDraft {
  draft.lat ||= offer.extra('geolocalisation/latitude') ?? '';
  draft.lon ||= offer.extra('geolocalisation/longitude') ?? '';
  return draft;
}
