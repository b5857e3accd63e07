// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { coverageCsv } from '@orientation-widgets/domain/coverage/coverage-csv.js';
import type { CoveredArea } from '@orientation-widgets/domain/coverage/coverage.js';
import { download } from '../export/download.js';

/** Saves the status of each territory as a table. */
export function saveCoverage(
  areas: readonly CoveredArea[],
  radiusKm: number,
  sourceOf: (id: string | undefined) => string | undefined,
): void {
  download('couverture.csv', 'text/csv', coverageCsv(areas, radiusKm, sourceOf));
}
