// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Tension, TensionPoint } from '@orientation-widgets/feed';
import type { Records } from './compare.js';
import type { Scope } from './france.js';
import { byKey } from './keyed.js';
import type { Row } from './tables.js';

const FACTORS = {
  hiringIntensity: "Intensité d'embauches",
  trainingJobLink: 'Lien formation-emploi',
  labourShortage: "Manque de main-d'œuvre disponible",
  jobInstability: "Non-durabilité de l'emploi",
  workingConditions: 'Conditions de travail contraignantes',
  geographicMismatch: 'Inadéquation géographique',
} as const;
const LEVEL = 'Catégorie Tension';

/** Returns the rows of Dares about the territory of the feed or the country, by family and territory. */
function rowsIn(rows: readonly Row[], scope: Scope): { key: string; row: Row }[] {
  return rows.flatMap(row => {
    const { cells } = row;
    const id = territoryOf(cells, scope);
    return id === undefined ? [] : [{ key: `${cells['fap'] ?? ''} ${id} ${yearOf(cells)}`, row }];
  });
}

function territoryOf(cells: Row['cells'], scope: Scope): string | undefined {
  const [region, department] = [codeOf(cells['reg']), codeOf(cells['dep'])];
  if (cells['niveau_geo'] === 'nat') return 'country-fr';
  if (cells['niveau_geo'] === 'dep') return scope.hasDepartment(department) ? `dep-${department}` : undefined;
  return scope.hasRegion(region) ? `reg-${region}` : undefined;
}

/** Returns the code of a cell: "32.0" is région 32, "2" département 02. */
function codeOf(cell = ''): string {
  return cell.replace(/\.0$/, '').padStart(2, '0');
}

function yearOf(cells: Row['cells']): string {
  return (cells['Année'] ?? '').slice(0, 4);
}

function classOf(cell = ''): number | null {
  return cell === '' ? null : Number(cell);
}

/** Returns levels and their factors, as in the file. */
export function expectedTensions(rows: readonly Row[], scope: Scope): Records {
  return byKey(rowsIn(rows, scope), ({ key, row: { cells } }) => [
    key,
    {
      level: classOf(cells[LEVEL]),
      ...Object.fromEntries(Object.entries(FACTORS).map(([factor, column]) => [factor, classOf(cells[column])])),
    },
  ]);
}

export function publishedTensions(records: readonly Tension[]): Records {
  return byKey(records, ({ fap = '', territoryId, period, level, factors }) => [
    `${fap} ${territoryId} ${period}`,
    { level, ...factors },
  ]);
}

/**
 * Returns the values that rank a job in its territory: the index where a level is published, and the people in the job.
 */
export function expectedRanks(rows: readonly Row[], scope: Scope): Records {
  const rowsOfScope = rowsIn(rows, scope).filter(
    ({ row: { cells } }) => cells['Tension'] !== '' || cells['Emploi moyen'] !== '',
  );
  return byKey(
    rowsOfScope.filter(({ row: { cells } }) => cells[LEVEL] !== '' || cells['Emploi moyen'] !== ''),
    ({ key, row: { cells } }) => [
      key,
      {
        level: classOf(cells[LEVEL]),
        index: cells[LEVEL] === '' || cells['Tension'] === '' ? undefined : hundredths(cells['Tension']),
        employment: cells['Emploi moyen'] === '' ? undefined : Math.round(Number(cells['Emploi moyen'])),
      },
    ],
  );
}

/**
 * Returns the national index of each year without published levels: its level is that of the range of a published year
 * that contains the index.
 */
export function expectedIndex(rows: readonly Row[], levels: readonly Row[]): Records {
  const published = new Set(levels.map(({ cells }) => yearOf(cells)));
  const slices = [1, 2, 3, 4, 5].map(level => {
    const values = levels
      .filter(({ cells }) => classOf(cells[LEVEL]) === level && cells['Tension'] !== '')
      .map(({ cells }) => Number(cells['Tension']));
    return {
      level,
      low: level === 1 ? -Infinity : Math.min(...values),
      high: level === 5 ? Infinity : Math.max(...values),
    };
  });
  return byKey(
    rows.filter(({ cells }) => cells['Tension'] !== '' && !published.has(yearOf(cells))),
    ({ cells }) => {
      const index = Number(cells['Tension']);
      const slice = slices.find(({ low, high }) => index >= low && index <= high);
      return [
        `${cells['fap'] ?? ''} country-fr ${yearOf(cells)}`,
        { level: slice?.level ?? null, index: hundredths(cells['Tension']), employment: undefined },
      ];
    },
  );
}

export function publishedPoints(records: readonly TensionPoint[]): Records {
  return byKey(records, ({ fap = '', territoryId, period, level, index, employment }) => [
    `${fap} ${territoryId} ${period}`,
    { level, index, employment },
  ]);
}

function hundredths(cell = ''): number {
  return Math.round(Number(cell) * 100) / 100;
}
