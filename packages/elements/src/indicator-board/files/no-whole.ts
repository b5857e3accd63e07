// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Observation } from '@orientation-widgets/feed';
import { isWhole } from '@orientation-widgets/domain/measures/observations.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import { columnsOf } from '../figure/series.js';

/**
 * Note that a file has no value for the whole, with the breakdowns or other territories for which the feed has some.
 * @param published - every record of the measure.
 */
export function noWhole(context: FigureContext, published: readonly Observation[]): string {
  const none = msg('Ce flux n’a aucune valeur de l’ensemble de ces territoires.');
  const valuedObservations = published.filter(
    ({ measureId, value }) => measureId === context.measure.id && value !== null,
  );
  const ids = columnsOf(context).map(({ territory }) => territory.id);
  const here = valuedObservations.filter(({ territoryId }) => ids.includes(territoryId));
  const ways = [
    ...new Set(here.flatMap(waysOf)),
    ...(valuedObservations.some(observation => isWhole(observation) && !ids.includes(observation.territoryId))
      ? [msg('pour d’autres territoires')]
      : []),
  ];
  return ways.length ? `${none} ${msg(str`Ce qu’il a : ${ways.join(', ')}.`)}` : none;
}

/** Breakdown dimensions of a record. */
function waysOf({ sector, job, audienceId, sex, age, level, route, part }: Observation): string[] {
  return [
    sector !== undefined && msg('par secteur'),
    job !== undefined && msg('par métier'),
    audienceId !== undefined && msg('par public'),
    sex !== undefined && msg('par sexe'),
    age !== undefined && msg('par âge'),
    level !== undefined && msg('par niveau'),
    route !== undefined && msg('par voie de formation'),
    part !== undefined && msg(str`par ${part.dimension.toLowerCase()}`),
  ].filter(way => way !== false);
}
