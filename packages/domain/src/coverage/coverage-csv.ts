// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { writeCsv } from '../words/csv-writer.js';
import { statusLabel } from './coverage-labels.js';
import type { CoveredArea } from './coverage.js';

const HEADER = [
  'code',
  'territoire',
  'situation',
  'structure_la_plus_proche',
  'distance_km',
  'habitants',
  'annee_habitants',
  'source_habitants',
  'densite',
  'ruralite',
];

/**
 * The table of a coverage, a territory a line.
 *
 * @param sourceOf - publisher and title of a source, by its id.
 */
export function coverageCsv(
  areas: readonly CoveredArea[],
  radiusKm: number,
  sourceOf: (id: string | undefined) => string | undefined,
): string {
  const lines = areas.map(({ territory, status, nearest }) => [
    territory.code,
    territory.name,
    statusLabel(status, radiusKm),
    nearest?.name,
    nearest && Math.round(nearest.km * 10) / 10,
    territory.population,
    territory.populationYear,
    sourceOf(territory.sourceId),
    territory.density,
    territory.rurality,
  ]);
  return writeCsv([HEADER, ...lines], { separator: ';' });
}
