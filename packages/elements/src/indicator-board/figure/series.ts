// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Territory } from '@orientation-widgets/feed';
import type { Series } from '../../charts/lines.js';
import type { Role } from '../../charts/plot.js';
import { compareFigures } from '@orientation-widgets/domain/measures/comparison.js';
import { figure } from '@orientation-widgets/domain/measures/figure-format.js';
import { isSure } from '@orientation-widgets/domain/measures/observations.js';
import { pointsOf } from '../../charts/points.js';
import { countryOf } from '@orientation-widgets/domain/measures/figures.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';

/** Territory and its role in a chart or a table. */
export interface SeriesColumn {
  readonly role: Role;
  readonly territory: Territory;
}

/** The territory, its reference, and the country. */
export function columnsOf({ figures }: FigureContext): SeriesColumn[] {
  const { territory, reference, territories } = figures;
  const country = reference && countryOf(territories);
  return [
    { role: 'subject', territory },
    ...(reference ? [{ role: 'reference' as const, territory: reference }] : []),
    ...(country && country !== reference && country !== territory
      ? [{ role: 'country' as const, territory: country }]
      : []),
  ];
}

/** Series of a chart. Counts of wider territories are left out: their size would flatten the line of the territory. */
export function seriesOf(context: FigureContext, periods: number | null): Series[] {
  const { figures, index, measure } = context;
  const ofOneSize = columnsOf(context).filter(
    ({ territory, role }) =>
      role === 'subject' || measure.kind !== 'count' || territory.kind === figures.territory.kind,
  );
  const all = ofOneSize.map(({ role, territory }): Series => {
    const series = index.series(measure.id, territory.id).slice(periods ? -periods : 0);
    const last = series.findLast(({ value }) => value !== null);
    return {
      role,
      long: last ? `${territory.name} ${figure(last.value ?? 0, measure)}` : territory.name,
      short: shortName(role, territory),
      points: pointsOf(series, measure.frequency),
    };
  });
  const first = all[0]?.points[0]?.at ?? 0;
  return all.flatMap(series => {
    const points = series.points.filter(({ at }) => at >= first);
    return points.some(({ value }) => value !== null) ? [{ ...series, points }] : [];
  });
}

/** Name short enough for a phone. */
function shortName(role: Role, { name, kind }: Territory): string {
  if (role === 'subject' || name.length <= 10) return name;
  return kind === 'region' ? msg('Région') : `${name.slice(0, 9)}…`;
}

/** Comparable values of the other territories of the same kind. */
export function siblingValues({ figures, index, measure, observation }: FigureContext): number[] {
  if (!observation) return [];
  return figures.siblings.flatMap(({ id }) => {
    const peer = id === observation.territoryId ? undefined : index.at(measure.id, id, observation.period);
    return peer && isSure(peer) && peer.sourceId === observation.sourceId ? [peer.value ?? 0] : [];
  });
}

/** Value of the reference on the scale of the siblings; undefined when it cannot be compared. */
export function referenceValue({ figures, measure, observation, other }: FigureContext): number | undefined {
  const contains = figures.territory.parents.includes(figures.reference?.id ?? '');
  const compared = compareFigures(measure, observation, other, contains);
  return compared.status === 'difference' ? (other?.value ?? undefined) : undefined;
}
