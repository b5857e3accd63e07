// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { fetchObservations, fetchOutlines } from '@orientation-widgets/feed';
import type { Feed, Observation, Territory } from '@orientation-widgets/feed';
import { ObservationIndex } from '../../measures/observations.js';
import { shapesOf } from '../../map/shapes.js';
import type { Shapes } from '../../map/shapes.js';
import { figuresFor, shownOf } from '../model/figures.js';
import type { Shown } from '../model/figures.js';
import type { BoardQuery } from '../selection.js';

/** A territory of the kind with its value for the period shown; undefined when the feed has no record. */
export interface Sibling {
  readonly territory: Territory;
  readonly observation: Observation | undefined;
}

export interface DetailData {
  readonly query: BoardQuery;
  readonly shown: Shown;
  /** The highest first, then those without a value, by name. */
  readonly siblings: readonly Sibling[];
  readonly shapes: Shapes | undefined;
  readonly outlinesId: string | undefined;
}

/** Reads one measure in all territories; undefined when the feed does not have it. */
export async function openDetailData(feed: Feed, query: BoardQuery): Promise<DetailData | undefined> {
  const measureId = query.measure ?? '';
  const [figures, observations] = await Promise.all([figuresFor(feed, query), fetchObservations(feed, { measureId })]);
  const measure = figures?.measures.get(measureId);
  if (!figures || !measure) return undefined;
  const shown = shownOf(figures, new ObservationIndex(observations, figures.lens), measure);
  const siblings = siblingsOf(shown);
  const { kind } = figures.territory;
  // Without outlines, or when they cannot be loaded, the list says the same.
  const outlines =
    siblings.length > 1 ? await fetchOutlines(await feed.figures(), kind).catch(() => undefined) : undefined;
  const inside = outlines?.list.filter(({ territoryId }) =>
    siblings.some(({ territory }) => territory.id === territoryId),
  );
  return { query, shown, siblings, shapes: inside && shapesOf(inside), outlinesId: outlines?.sourceId };
}

function siblingsOf({ figures, index, measure, own }: Shown): Sibling[] {
  const all = figures.siblings.map(territory => ({
    territory,
    observation: own ? index.at(measure.id, territory.id, own.period) : index.latest(measure.id, territory.id),
  }));
  const rank = ({ observation }: Sibling): number => observation?.value ?? -Infinity;
  return all.some(({ observation }) => observation)
    ? all.sort(
        (a, b) =>
          (rank(a) === rank(b) ? 0 : rank(b) - rank(a)) || a.territory.name.localeCompare(b.territory.name, 'fr'),
      )
    : [];
}
