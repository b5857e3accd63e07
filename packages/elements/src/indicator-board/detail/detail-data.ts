// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { fetchOutlines } from '@orientation-widgets/feed';
import type { Feed, Observation, Outlines, Territory } from '@orientation-widgets/feed';
import { yieldToMain } from '../../ui/yield-to-main.js';
import { ObservationIndex } from '@orientation-widgets/domain/measures/observations.js';
import { shapesOf } from '../../map/shapes.js';
import type { Shapes } from '../../map/shapes.js';
import { figuresFor, placesFor, figureContextOf } from '@orientation-widgets/domain/measures/figures.js';
import type { Places, FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import { observationsOfMeasure } from '@orientation-widgets/domain/measures/measure-observations.js';
import type { BoardQuery } from '@orientation-widgets/domain/measures/figure-selection.js';

/** Territory of the same kind with its value for the period shown; undefined when the feed has no record. */
export interface Sibling {
  readonly territory: Territory;
  readonly observation: Observation | undefined;
}

export interface FigureDetailData {
  readonly query: BoardQuery;
  readonly context: FigureContext;
  /** Siblings with the highest value first, then those without a value, by name. */
  readonly siblings: readonly Sibling[];
  /** All the records of the measure. */
  readonly observations: readonly Observation[];
  /** Shapes of the siblings, computed once, when the map is drawn. */
  readonly shapes: () => Shapes | undefined;
  readonly outlinesId: string | undefined;
}

/** Reads one measure in all territories; undefined when the feed does not have it. */
export async function openDetailData(feed: Feed, query: BoardQuery): Promise<FigureDetailData | undefined> {
  const measureId = query.measure ?? '';
  const places = placesFor(feed, query);
  const [figures, observations, outlines] = await Promise.all([
    figuresFor(feed, query, places),
    observationsOfMeasure(feed, query),
    places.then(knownPlaces => knownPlaces && outlinesOf(feed, knownPlaces)),
  ]);
  const measure = figures?.measures.get(measureId);
  if (!figures || !measure) return undefined;
  await yieldToMain();
  const index = new ObservationIndex(observations, figures.lens);
  await yieldToMain();
  const context = figureContextOf(figures, index, measure);
  const siblings = siblingsOf(context);
  await yieldToMain();
  const ids = new Set(siblings.map(({ territory }) => territory.id));
  let shapes: Shapes | undefined;
  return {
    query,
    context,
    siblings,
    observations,
    shapes: () =>
      outlines && ids.size > 1
        ? (shapes ??= shapesOf(outlines.list.filter(({ territoryId }) => ids.has(territoryId))))
        : undefined,
    outlinesId: outlines?.sourceId,
  };
}

/** Outlines of the siblings. Without them, or when they cannot be loaded, the list gives the same data. */
async function outlinesOf(feed: Feed, { territory, siblings }: Places): Promise<Outlines | undefined> {
  return siblings.length > 1 ? fetchOutlines(await feed.figures(), territory.kind).catch(() => undefined) : undefined;
}

function siblingsOf({ figures, index, measure, observation }: FigureContext): Sibling[] {
  const all = figures.siblings.map(territory => ({
    territory,
    observation: observation
      ? index.at(measure.id, territory.id, observation.period)
      : index.latest(measure.id, territory.id),
  }));
  const rank = ({ observation }: Sibling): number => observation?.value ?? -Infinity;
  return all.some(({ observation }) => observation)
    ? all.sort(
        (a, b) =>
          (rank(a) === rank(b) ? 0 : rank(b) - rank(a)) || a.territory.name.localeCompare(b.territory.name, 'fr'),
      )
    : [];
}
