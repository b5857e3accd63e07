// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { foldText } from '@orientation-widgets/feed';
import type { CatalogueCoverage, Session } from '@orientation-widgets/feed';

export type OfferRoute = Session['route'];

/** Routes and levels that a search asks for; an empty list asks for all of them. */
export interface OfferRequest {
  readonly routes: readonly OfferRoute[];
  readonly levels: readonly number[];
}

/**
 * Completeness of the sources of a catalogue for a search: all of the offer, a part of it, very little, or nothing. A
 * page may say that there is no training only when it is `complete`.
 */
export type OfferKnowledge = 'complete' | 'partial' | 'sparse' | 'unlisted';

const ROUTES: readonly OfferRoute[] = ['school', 'apprenticeship', 'work-study', 'continuing', 'vae'];
/** Levels of the diplomas prepared after the collège. */
const LEVELS = [3, 4, 5, 6, 7];
/** Share of the best-listed route at the same level under which another route counts as hardly listed. */
const SPARSE_SHARE = 0.1;

/** Completeness of an offer in a territory; `partial` for a feed that declares no coverage. */
export function offerKnowledge(
  coverage: Iterable<CatalogueCoverage>,
  { routes, levels }: OfferRequest,
  territoryId: string,
): OfferKnowledge {
  const cells = [...coverage].filter(cell => cell.territoryId === territoryId);
  const isAsked = <T>(list: readonly T[], value: T): boolean => !list.length || list.includes(value);
  const cellsOfRequest = cells.filter(
    ({ route, level }) => isAsked(routes, route) && (level === null || isAsked(levels, level)),
  );
  const isComplete = (route: OfferRoute, level: number): boolean =>
    cellsOfRequest.some(cell => cell.complete && cell.route === route && cell.level === level);
  if (
    (routes.length ? routes : ROUTES).every(route =>
      (levels.length ? levels : LEVELS).every(level => isComplete(route, level)),
    )
  )
    return 'complete';
  const listed = cellsOfRequest.filter(({ level, sessions }) => sessions > 0 && (level !== null || !levels.length));
  if (!cells.length || listed.some(cell => !isSparse(cell, cells))) return 'partial';
  return listed.length ? 'sparse' : 'unlisted';
}

function isSparse({ level, trainings }: CatalogueCoverage, cells: readonly CatalogueCoverage[]): boolean {
  const most = Math.max(...cells.filter(cell => cell.level === level).map(cell => cell.trainings));
  return trainings < most * SPARSE_SHARE;
}

/** Levels of a route that the sources list, and those that they list little or not at all. */
export function levelsByRoute(
  coverage: Iterable<CatalogueCoverage>,
  route: OfferRoute,
  territoryId: string,
): { readonly listed: readonly number[]; readonly unlisted: readonly number[] } {
  const cells = [...coverage];
  const isListed = (level: number): boolean =>
    ['complete', 'partial'].includes(offerKnowledge(cells, { routes: [route], levels: [level] }, territoryId));
  return { listed: LEVELS.filter(isListed), unlisted: LEVELS.filter(level => !isListed(level)) };
}

const ROUTE_WORDS: readonly (readonly [words: RegExp, route: OfferRoute])[] = [
  [/\b(?:apprenti(?:e|ssage)?s?|alternance|cfa)\b/, 'apprenticeship'],
  [/\b(?:contrats? pro|professionnalisation)\b/, 'work-study'],
  [/\b(?:formation continue|greta)\b/, 'continuing'],
  [/\bvae\b/, 'vae'],
];
const LEVEL_WORDS: readonly (readonly [words: RegExp, level: number])[] = [
  [/\bcapa?\b/, 3],
  [/\b(?:bac pro|bp|brevet professionnel)\b/, 4],
  [/\bbtsa?\b/, 5],
  [/\b(?:but|bachelor|licence)\b/, 6],
  [/\b(?:master|ingenieur)\b/, 7],
];

/** The routes and the levels that a text names: “CAP en alternance”. */
export function offerInText(text: string): OfferRequest {
  const folded = foldText(text);
  const valuesIn = <T>(words: readonly (readonly [RegExp, T])[]): T[] =>
    words.filter(([pattern]) => pattern.test(folded)).map(([, value]) => value);
  return { routes: valuesIn(ROUTE_WORDS), levels: valuesIn(LEVEL_WORDS) };
}
