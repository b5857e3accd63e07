// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { fetchObservations } from '@orientation-widgets/feed';
import type { Board, Collection, Feed, Measure, Observation } from '@orientation-widgets/feed';
import { essentials } from '@orientation-widgets/domain/measures/essentials.js';
import type { Finding } from '@orientation-widgets/domain/measures/essentials.js';
import { possibleFigures } from '@orientation-widgets/domain/measures/possible-figures.js';
import { ObservationIndex } from '@orientation-widgets/domain/measures/observations.js';
import { yieldToMain } from '../../ui/yield-to-main.js';
import { countryOf, figuresFor, placesFor } from '@orientation-widgets/domain/measures/figures.js';
import type { Figures, Places } from '@orientation-widgets/domain/measures/figures.js';
import { THEMES } from '@orientation-widgets/domain/measures/figure-selection.js';
import type { BoardQuery, Choice } from '@orientation-widgets/domain/measures/figure-selection.js';

/** Data of the first part of a board, which the rest is made from. */
export interface BoardData {
  readonly query: BoardQuery;
  readonly figures: Figures;
  readonly index: ObservationIndex;
  /** Measures of the board, in its order. */
  readonly measures: readonly Measure[];
  readonly findings: readonly Finding[];
  readonly selected: Board | undefined;
  /** Number of measures with a value in the territory. */
  readonly valuedCount: number;
  /** Last figures of all territories. */
  readonly latest: Collection<Observation>;
  /** Choices of the entry; empty when the feed has no figure for it. */
  readonly choices: readonly Choice[];
}

/** Reads a board: the last figures of all territories, and all those of the territory and of the references of its charts. */
export async function openBoard(feed: Feed, query: BoardQuery): Promise<BoardData | undefined> {
  const places = placesFor(feed, query);
  const [figures, latest, boards, series, entries] = await Promise.all([
    figuresFor(feed, query, places),
    feed.collection('observations', { main: true }),
    feed.collection('boards'),
    places.then(knownPlaces => knownPlaces && seriesIn(feed, knownPlaces)),
    query.entry === 'territory' ? undefined : import('./choices.lazy.js'),
  ]);
  const territorySeries = series?.[0];
  if (!figures || !territorySeries) return undefined;
  const { territory, reference } = figures;
  await yieldToMain();
  const through = await entries?.lookThrough(feed, query, [latest, ...series]);
  const lens = { ...figures.lens, ...through?.lens };
  const observations = possibleFigures(
    [...around(figures, latest), ...series.flatMap(collection => [...collection]), ...(through?.observations ?? [])],
    figures.measures,
  );
  await yieldToMain();
  const index = new ObservationIndex(observations, lens);
  await yieldToMain();
  const selected = boards.get(query.board ?? '');
  const measures = measuresOf(figures, selected, query.theme);
  const findings = essentials({
    measures,
    index,
    // The series of the territory include the parts of the main records.
    parts: possibleFigures(territorySeries, figures.measures).filter(({ part }) => part),
    targets: figures.targets,
    territory,
    reference,
    siblings: figures.siblings,
  });
  await yieldToMain();
  return {
    query: { ...query, ...through?.selection },
    figures: { ...figures, lens },
    index,
    measures,
    findings,
    selected,
    valuedCount: measures.filter(({ id }) => index.latest(id, territory.id)?.value != null).length,
    latest,
    choices: through?.choices ?? [],
  };
}

/** All the figures of a territory, then those of its reference and of the country. */
async function seriesIn(feed: Feed, { territory, reference, territories }: Places): Promise<Collection<Observation>[]> {
  const beside = [reference, reference && countryOf(territories)].filter(
    territoryBeside => territoryBeside !== undefined,
  );
  const ids = new Set([territory, ...beside].map(({ id }) => id));
  return Promise.all([...ids].map(territoryId => fetchObservations(feed, { territoryId })));
}

function measuresOf({ measures }: Figures, selected: Board | undefined, theme: string | null): Measure[] {
  const all = selected ? selected.measures.flatMap(id => measures.get(id) ?? []) : [...measures];
  return THEMES.some(id => id === theme) ? all.filter(measure => measure.theme === theme) : all;
}

/** Records of the territories that a board reads, among those of all: the others are not built. */
function* around(
  { territory, reference, siblings }: Places,
  observations: Collection<Observation>,
): Generator<Observation> {
  const ids = new Set([
    ...territory.parents,
    ...[territory, ...siblings, ...(reference ? [reference] : [])].map(({ id }) => id),
  ]);
  const { values, codes } = observations.column('territoryId');
  const isRead = values.map(id => ids.has(id));
  for (let row = 0; row < codes.length; row++) if (isRead[codes[row] ?? -1]) yield observations.at(row);
}
