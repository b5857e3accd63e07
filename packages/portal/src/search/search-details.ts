// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Details that the search page adds to each result. The search field lists names alone and does not load them.
import type { Point } from '@orientation-widgets/search';
import { slugOf } from '../html/slug.js';
import { nearestFirst } from '../nearby/nearest.js';
import { selectPeople } from '../nearby/select-people.js';
import {
  NEARBY_FOLDER,
  PEOPLE_FILES,
  TRAINING_PLACES,
  type PeopleFilter,
  type PersonRow,
  type TownRow,
  type TrainingPlaces,
} from '../nearby/nearby-files.js';
import type { SearchResult, SiteAnswer } from './site-answer.js';

/**
 * Details of a result: what the job does or the training teaches; how to enter it, or its provider; difficult hires out
 * of twenty, as a number and in words; name of a pictogram.
 */
export type DetailRow = readonly [
  what: string,
  how?: string,
  beads?: number | null,
  words?: string,
  pictogram?: string,
];

/** Details by address of a page, relative to the folder of the site. */
export type SearchDetails = Readonly<Record<string, DetailRow>>;

/** A town of the region. */
export interface SearchTown extends Point {
  readonly name: string;
}

/** Nearest town of a training, with its distance. */
export interface PlacedResult extends Point {
  readonly town: string;
  readonly km: number;
}

/** Details of the results of a page, and of the surroundings of the town that the query names. */
export interface AnswerDetails {
  readonly rows: SearchDetails;
  /** Path of the site’s folder on its host. */
  readonly base: string;
  readonly town: SearchTown | undefined;
  /** Nearest place by address of a result. */
  readonly places: ReadonlyMap<string, PlacedResult>;
  /** Whether a town would tell who to call about the intent of the query. */
  readonly isTownAsked: boolean;
  /** Phone line of the whole territory about the intent of the query. */
  readonly line: PeopleFilter['line'];
  /** Structures to call, first the one to call first; empty without a town. */
  readonly guides: readonly NearPerson[];
  /** Bodies that train apprentices near the town, about apprenticeship or a training that no known place there gives. */
  readonly trainers: readonly NearPerson[];
}

/** Structure, with its distance from the town. */
export interface NearPerson {
  readonly person: PersonRow;
  readonly km: number;
}

/** Maximum number of guidance structures named below the results. */
const MOST_GUIDES = 2;
/** The same when they answer the question of the visitor. */
const MOST_HELPERS = 3;
/** Distance in kilometres beyond which a training is folded, with its distance: nobody goes that far every day. */
export const FAR_KM = 60;
/** Maximum number of bodies that train apprentices. */
const MOST_TRAINERS = 2;

/**
 * Reads the details of an answer. A missing file leaves the results without details.
 *
 * @param href - address of the details.
 * @param pageTown - town or postal code of the page, for a query that names none.
 * @param noAnswer - people to call when nothing answers the query.
 */
export async function readDetails(
  href: string,
  base: string,
  answer: SiteAnswer,
  pageTown?: string,
  noAnswer?: PeopleFilter,
): Promise<AnswerDetails> {
  const read = async <T>(path: string): Promise<T | undefined> => {
    const response = await fetch(path).catch(() => undefined);
    return response?.ok ? ((await response.json()) as T) : undefined;
  };
  const folder = base + NEARBY_FOLDER;
  const townName = answer.town ?? pageTown ?? '';
  const slug = slugOf(townName, Infinity);
  const filter = answer.advice.find(({ people }) => people)?.people ?? (answer.groups.length ? undefined : noAnswer);
  const results = answer.groups.find(({ kind }) => kind === 'training')?.results ?? [];
  const [rows = {}, towns = {}, trainings, guides = []] = await Promise.all([
    read<SearchDetails>(href),
    slug ? read<Readonly<Record<string, TownRow>>>(`${folder}${slug.charAt(0)}.json`) : undefined,
    slug ? read<TrainingPlaces>(folder + TRAINING_PLACES) : undefined,
    slug ? read<readonly PersonRow[]>(folder + PEOPLE_FILES[filter ? 'helpers' : 'guides']) : undefined,
  ]);
  const row = Object.hasOwn(towns, slug) ? towns[slug] : undefined;
  const town = row && { name: row[3] ?? townName, lat: row[1], lon: row[2] };
  const places = town && trainings ? placesOf(results, town, trainings) : new Map<string, PlacedResult>();
  const isForTrainers =
    filter?.apprentices ?? (results.length > 0 && ![...places.values()].some(({ km }) => km <= FAR_KM));
  const trainers = town && isForTrainers ? await read<readonly PersonRow[]>(folder + PEOPLE_FILES.trainers) : [];
  return {
    ...{ rows, base, town },
    places,
    isTownAsked: filter !== undefined && !town,
    line: filter?.line,
    guides: nearPeople(guides, town, {
      filter: filter ?? { youngLast: true },
      most: filter ? MOST_HELPERS : MOST_GUIDES,
    }),
    trainers: nearPeople(trainers ?? [], town, { filter: {}, most: MOST_TRAINERS, isTrainer: true }),
  };
}

function nearPeople(
  people: readonly PersonRow[],
  town: SearchTown | undefined,
  selection: Parameters<typeof selectPeople>[2],
): readonly NearPerson[] {
  return town ? selectPeople(people, town, selection).map(({ item, km = 0 }) => ({ person: item, km })) : [];
}

function placesOf(
  results: readonly SearchResult[],
  town: SearchTown,
  { towns, trainings }: TrainingPlaces,
): Map<string, PlacedResult> {
  return new Map(
    results.flatMap(({ href }) => {
      const slug = /\/formations\/([^/]+)\/$/.exec(pathOf(href))?.[1] ?? '';
      const ranks = Object.hasOwn(trainings, slug) ? (trainings[slug] ?? []) : [];
      const [nearest] = nearestFirst(
        ranks.flatMap(rank => (towns[rank] ? [towns[rank]] : [])),
        town,
        ([, lat, lon]) => [{ lat, lon }],
      );
      if (nearest?.km === undefined) return [];
      const [name, lat, lon] = nearest.item;
      return [[href, { town: name, lat, lon, km: nearest.km }] as const];
    }),
  );
}

/** Returns the address of a result without its query, which may carry a town. */
const pathOf = (href: string): string => href.split('?', 1)[0] ?? '';

/** Sorts results by distance; those without a place come last, in their order. */
export function placedFirst(
  results: readonly SearchResult[],
  places: AnswerDetails['places'],
): readonly SearchResult[] {
  const kmOf = ({ href }: SearchResult): number => places.get(href)?.km ?? Infinity;
  return results.toSorted((a, b) => kmOf(a) - kmOf(b) || 0);
}

export function detailOf({ href }: SearchResult, { rows, base }: AnswerDetails): DetailRow | undefined {
  const path = pathOf(href);
  const key = path.startsWith(base) ? path.slice(base.length) : '';
  return Object.hasOwn(rows, key) ? rows[key] : undefined;
}
