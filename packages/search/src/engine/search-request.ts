// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { SESSION_FACETS, TRAINING_FACETS } from '../facets/facet-names.js';
import type { FacetName } from '../facets/facet-names.js';
import { SHUT_RELEVANCE, UNPLACED_RELEVANCE } from '../trainings/catalogue-index.js';
import { WITHOUT_SESSION } from '../trainings/facet-scan.js';
import { dayNumber } from '../trainings/session-table.js';
import { numberSet } from './number-set.js';
import type { DateRange, Filters, FilterValue, Near, Sort, TrainingSearch } from '../trainings/training-search.js';

/** A part of a request to the engine. */
export type Clause = Readonly<Record<string, unknown>>;

/** Maximum number of values of a facet that an answer has: more than any facet but `provider` has. */
const FACET_SIZE = 1000;
/**
 * Maximum number of distinct scores in a request: the engine refuses more than 1 024 clauses. Trainings with lower
 * scores share the last one.
 */
const MAX_SCORES = 500;
/** Smallest relative difference between two scores that the engine, which computes in 32 bits, distinguishes. */
const SCORE_STEP = 2.4e-7;
/** A clause of the engine has a score above 0. */
const LEAST_SCORE = 1e-6;
/** Default number of sessions of a hit in an answer. */
export const SESSIONS_OF_A_HIT = 20;

/** `entryRank` of a session with a date. */
export const DATED = 2;
/** Sort keys of the sessions of a hit. */
const SESSION_KEYS = ['shut', 'entryRank', 'startFrom', 'startTo'].map(name => `sessions.${name}`);

/** Meaning of a text, as the request passes it to the engine. */
export interface TextClauses {
  /** The trainings that have its words and codes, best first; undefined when it has neither. */
  readonly trainings?: readonly ScoredTraining[] | undefined;
  /** Whether these trainings have scores: it has words, not codes alone. */
  readonly hasWords: boolean;
  /** Ids of the places that it names; undefined when it names none. */
  readonly places?: readonly string[] | undefined;
  /** The only requested training. */
  readonly id?: string;
}

/** A training that has the words of a text. */
export interface ScoredTraining {
  /** The `number` of the training in the index. */
  readonly number: number;
  readonly score: number;
  /** Tie-breakers of equal scores, in a page and in the engine: the length of the title, then the order of the feed. */
  readonly tie: readonly [titleLength: number, position: number];
}

/** Clauses of a search without a text. */
export const NO_TEXT: TextClauses = { hasWords: false };

const nested = (filter: readonly Clause[], more: Clause = {}): Clause => ({
  nested: { path: 'sessions', query: { bool: { filter } }, ...more },
});
const isTrainingFacet = (name: FacetName): boolean => (TRAINING_FACETS as readonly string[]).includes(name);

/** Filters of a search as clauses, by facet. */
function clausesOf(filters: Filters): ReadonlyMap<FacetName, Clause> {
  const clauses = new Map<FacetName, Clause>();
  for (const name of [...TRAINING_FACETS, ...SESSION_FACETS]) {
    const selection = filters[name];
    const field = isTrainingFacet(name) ? name : `sessions.${name}`;
    if (!selection) continue;
    if (!Array.isArray(selection)) {
      const clause = rangeOf(selection as DateRange);
      if (clause) clauses.set(name, clause);
    } else if (selection.length)
      clauses.set(name, { terms: { [field]: (selection as readonly FilterValue[]).map(String) } });
  }
  return clauses;
}

/** Sessions that may start within dates: a permanent entry always does. */
function rangeOf({ from, to }: DateRange): Clause | undefined {
  const filter = [
    ...(from === undefined ? [] : [{ range: { 'sessions.startTo': { gte: dayNumber(from, 0) } } }]),
    ...(to === undefined ? [] : [{ range: { 'sessions.startFrom': { lte: dayNumber(to, 31) } } }]),
  ];
  if (!filter.length) return undefined;
  return { bool: { should: [{ term: { 'sessions.entryRank': 0 } }, { bool: { filter } }] } };
}

/**
 * Clauses of the trainings of a text, one per score. When several phrases give equal scores in an order other than that
 * of the titles, each clause that breaks the order is one step lower.
 */
function scored(trainings: readonly ScoredTraining[]): Clause {
  const clauses: { readonly numbers: number[]; readonly score: number; readonly step: number }[] = [];
  let last: ScoredTraining | undefined;
  for (const training of trainings) {
    const { number, score, tie } = training;
    const clause = clauses.at(-1);
    const isSame = score === last?.score;
    const isNext = isSame && (tie[0] - last!.tie[0] || tie[1] - last!.tie[1]) > 0;
    if (clause && (isNext || clauses.length === MAX_SCORES)) clause.numbers.push(number);
    else clauses.push({ numbers: [number], score, step: isSame ? clause!.step + 1 : 0 });
    last = training;
  }
  const queries = clauses.map(({ numbers, score, step }) => ({
    constant_score: {
      filter: { terms: { number: [numberSet(numbers)], value_type: 'bitmap' } },
      boost: Math.max(score * (1 - step * SCORE_STEP), LEAST_SCORE),
    },
  }));
  return { dis_max: { queries } };
}

/** Clauses of the sessions that a search selects, and its conditions on trainings. */
class SearchClauses {
  /**
   * Clauses that every session must match, whatever the filters: not over, inside the circle, in a place of the text.
   */
  readonly required: readonly Clause[];
  /** Whether trainings without such a session are always left out. */
  readonly isPlaced: boolean;
  readonly #filters: ReadonlyMap<FacetName, Clause>;

  constructor({ filters = {}, near, today }: TrainingSearch, { places }: TextClauses) {
    this.#filters = clausesOf(filters);
    this.isPlaced = Boolean(near ?? places);
    this.required = [
      ...(today === undefined ? [] : [{ range: { 'sessions.end': { gte: dayNumber(today, 1) } } }]),
      ...(places ? [{ terms: { 'sessions.place': places } }] : []),
      ...(near ? [{ geo_distance: { distance: `${near.radiusKm}km`, 'sessions.geo': pointOf(near) } }] : []),
    ];
  }

  /** Whether a training without a matching session is left out. */
  get needsSession(): boolean {
    return this.isPlaced || this.filtersSessions;
  }

  /** Whether the filters add conditions on sessions. */
  get filtersSessions(): boolean {
    return this.#of(false).length > 0;
  }

  /** Whether the search has a filter on this facet. */
  has(name: FacetName): boolean {
    return this.#filters.has(name);
  }

  trainings(but?: FacetName): readonly Clause[] {
    return this.#of(true, but);
  }

  sessions(but?: FacetName): readonly Clause[] {
    return [...this.required, ...this.#of(false, but)];
  }

  #of(ofTraining: boolean, but?: FacetName): readonly Clause[] {
    return [...this.#filters]
      .filter(([name]) => isTrainingFacet(name) === ofTraining && name !== but)
      .map(([, clause]) => clause);
  }
}

/** First day of sessions that have not begun, as a number; 0 without a date. */
export function firstDay(today: string | undefined): number {
  return today === undefined ? 0 : dayNumber(today, 1);
}

const pointOf = ({ lat, lon }: Near): Pick<Near, 'lat' | 'lon'> => ({ lat, lon });

/**
 * Aggregations that count facets, each without its own filter. Facets without a filter are counted together, so that
 * the matching sessions are computed once.
 */
function countsOf(facets: readonly FacetName[], clauses: SearchClauses): Clause {
  const together = facets.filter(name => !clauses.has(name));
  const branches = [
    together.filter(isTrainingFacet),
    together.filter(name => !isTrainingFacet(name)),
    ...facets.filter(name => clauses.has(name)).map(name => [name]),
  ];
  return Object.fromEntries(
    branches.flatMap(names => {
      const [first] = names;
      if (!first) return [];
      const count = isTrainingFacet(first) ? countTrainings : countSessions;
      return [[first, count(names, clauses, first)]];
    }),
  );
}

function countTrainings(names: readonly FacetName[], clauses: SearchClauses, but: FacetName): Clause {
  const filter = [...clauses.trainings(but), ...(clauses.needsSession ? [nested(clauses.sessions())] : [])];
  const aggs = Object.fromEntries(names.map(name => [name, { terms: { field: name, size: FACET_SIZE } }]));
  return { filter: { bool: { filter } }, aggs };
}

/** Aggregation that counts trainings by the values of their sessions. */
function countSessions(names: readonly FacetName[], clauses: SearchClauses, but: FacetName): Clause {
  const trainings = { reverse_nested: {} };
  const aggs = Object.fromEntries(
    names.map(name => [name, { terms: { field: `sessions.${name}`, size: FACET_SIZE }, aggs: { trainings } }]),
  );
  const eligible = { filter: { bool: { filter: clauses.sessions(but) } }, aggs };
  const sessions = { nested: { path: 'sessions' }, aggs: { eligible } };
  return { filter: { bool: { filter: clauses.trainings() } }, aggs: { sessions } };
}

/** Upcoming sessions with a date. */
function upcomingOn(today: string | undefined): readonly Clause[] {
  return [{ term: { 'sessions.entryRank': DATED } }, { range: { 'sessions.startTo': { gte: firstDay(today) } } }];
}

/** Clauses of the sessions that have not begun, which include every permanent one. */
function notBegunOn(today: string | undefined): readonly Clause[] {
  const isUndated = { bool: { must_not: { term: { 'sessions.entryRank': DATED } } } };
  return [{ bool: { should: [{ range: { 'sessions.startTo': { gte: firstDay(today) } } }, isUndated] } }];
}

/** Sort criteria of a search, most important first, equal to those of the page. */
function sortOf(search: TrainingSearch, { hasWords }: TextClauses, matching: readonly Clause[]): readonly Clause[] {
  const { near, today } = search;
  const within = (more: readonly Clause[] = []): Clause => ({
    nested: { path: 'sessions', filter: { bool: { filter: [...matching, ...more] } } },
  });
  const least = (field: string, missing: number | '_last', more?: readonly Clause[]): Clause => ({
    [field]: { order: 'asc', mode: 'min', missing, ...within(more) },
  });
  const figure = (field: string): Clause => ({ [field]: { order: 'asc', missing: '_last' } });
  const keys: Record<Sort, readonly Clause[]> = {
    relevance: [],
    distance: near ? [{ _geo_distance: { ...distanceFrom(near)._geo_distance, mode: 'min', ...within() } }] : [],
    start: [least('sessions.startKey', '_last', notBegunOn(today))],
    outcome: [figure('outcome')],
    success: [figure('success')],
    demand: [figure('demand')],
  };
  const key = keys[search.sort ?? (hasWords || !near ? 'relevance' : 'distance')];
  const order = { order: 'asc' };
  const enrolment = least('sessions.shut', WITHOUT_SESSION);
  if (!hasWords) return [enrolment, ...key, order];
  const relevance = { _score: 'desc' };
  return [...(key.length ? [enrolment, ...key, relevance] : [relevance, enrolment]), { titleLength: 'asc' }, order];
}

function distanceFrom(near: Near): { readonly _geo_distance: Clause } {
  return { _geo_distance: { 'sessions.geo': pointOf(near), order: 'asc', unit: 'km', distance_type: 'arc' } };
}

/**
 * Clauses that return the matching sessions of a hit, in the order of the page; those closed to enrolment come last.
 */
function sessionsOf(search: TrainingSearch, matching: readonly Clause[], size: number): readonly Clause[] {
  const inner = (name: string, more: readonly Clause[], sort: readonly Clause[]): Clause =>
    nested([...matching, ...more], {
      inner_hits: {
        name,
        size,
        _source: ['sessions.record'],
        docvalue_fields: SESSION_KEYS,
        sort: [{ 'sessions.shut': 'asc' }, ...sort],
      },
    });
  if (search.near) {
    const distance = distanceFrom(search.near);
    const closest = { name: 'closest', size: 1, _source: false, sort: [distance] };
    return [
      inner('nearest', [], [distance, { 'sessions.startFrom': 'asc' }]),
      nested(matching, { inner_hits: closest }),
    ];
  }
  const upcoming = upcomingOn(search.today);
  return [
    inner('upcoming', upcoming, [{ 'sessions.startFrom': 'asc' }]),
    inner('others', [{ bool: { must_not: { bool: { filter: upcoming } } } }], [{ 'sessions.entryRank': 'asc' }]),
  ];
}

/**
 * Builds the engine’s request for a search. Facets ignore their own filter: filters are a `post_filter`, and each facet
 * with a filter is counted in its own branch.
 *
 * @param search - Its `text` is not read.
 * @param text - Meaning of the text.
 */
export function searchRequest(
  search: TrainingSearch,
  text: TextClauses = NO_TEXT,
  sessions = SESSIONS_OF_A_HIT,
): Clause {
  const { limit = 20, offset = 0, facets = [] } = search;
  const clauses = new SearchClauses(search, text);
  const matching = clauses.sessions();
  const query = {
    bool: {
      ...(text.trainings && { must: [scored(text.trainings)] }),
      filter: [
        ...(clauses.isPlaced ? [nested(clauses.required)] : []),
        ...(text.id === undefined ? [] : [{ term: { id: text.id } }]),
      ],
    },
  };
  const shut = (value: number): Clause => nested([...matching, { term: { 'sessions.shut': value } }]);
  const isShut = { bool: { must: [shut(1)], must_not: [shut(0)] } };
  const isUnplaced = { bool: { must_not: [nested(matching)] } };
  const functions = [
    { filter: isShut, weight: SHUT_RELEVANCE },
    { filter: isUnplaced, weight: UNPLACED_RELEVANCE },
  ];
  const isByRelevance = text.hasWords && (search.sort ?? 'relevance') === 'relevance' && limit > 0;
  return {
    track_total_hits: true,
    size: limit,
    from: offset,
    _source: ['record'],
    query: isByRelevance ? { function_score: { query, functions, boost_mode: 'multiply' } } : query,
    post_filter: {
      bool: {
        filter: [{ match_all: {} }, ...clauses.trainings(), ...(clauses.filtersSessions ? [nested(matching)] : [])],
        should: limit > 0 && sessions > 0 ? sessionsOf(search, matching, sessions) : [],
      },
    },
    ...(limit > 0 && { sort: sortOf(search, text, matching) }),
    aggs: countsOf([...new Set(facets)], clauses),
  };
}
