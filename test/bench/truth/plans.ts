// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Recruitment } from '@orientation-widgets/feed';
import type { Facts, Records } from './compare.js';
import type { Scope } from './france.js';
import { byKey, groupBy } from './keyed.js';
import type { Row } from './tables.js';

const FIGURES = { projects: 'met', difficult: 'xmet', seasonal: 'smet' } as const;

/** Maximum value of a masked cell: the survey publishes no figure below 5. */
const MOST_MASKED = 4;

/**
 * Adds up the survey of recruitment plans again: a bassin of the territory is complete, even across the border; a
 * région has the rows that the survey counts there.
 */
export function expectedPlans(rows: readonly Row[], scope: Scope): Records {
  const inside = new Set(
    rows
      .filter(({ cells }) => scope.hasRegion(regionOf(cells)) || scope.hasDepartment(departmentOf(cells)))
      .map(areaOf),
  );
  const placed = rows.flatMap(row =>
    [
      ...(inside.has(areaOf(row)) ? [`bassin-${areaOf(row)}`] : []),
      ...(scope.hasDepartment(departmentOf(row.cells)) ? [`dep-${departmentOf(row.cells)}`] : []),
      ...(scope.hasRegion(regionOf(row.cells)) ? [`reg-${regionOf(row.cells)}`] : []),
      ...(scope.id === 'country-fr' ? ['country-fr'] : []),
    ].map(id => ({ row, key: `${id} ${row.cells['annee'] ?? ''} ${row.cells['Code métier BMO'] ?? ''}` })),
  );
  const groups = groupBy(placed, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, factsOf(group.map(({ row }) => row))]));
}

function factsOf(group: readonly Row[]): Facts {
  const facts: Record<string, unknown> = {};
  const masked: string[] = [];
  for (const [name, column] of Object.entries(FIGURES)) {
    const cells = group.map(({ cells }) => cells[column] ?? '');
    const counts = cells.filter(cell => /^\d+$/.test(cell)).map(Number);
    facts[name] = counts.length === 0 ? null : counts.reduce((total, value) => total + value, 0);
    if (cells.includes('*')) masked.push(name);
  }
  const maskedCells = (name: keyof typeof FIGURES): number | undefined =>
    MOST_MASKED * group.filter(({ cells }) => cells[FIGURES[name]] === '*').length || undefined;
  return { ...facts, masked, projectsMasked: maskedCells('projects'), difficultMasked: maskedCells('difficult') };
}

/** Returns the plans of a feed, in the form of `expectedPlans`. */
export function publishedPlans(records: readonly Recruitment[]): Records {
  return byKey(
    records,
    ({ territoryId, year, fap, projects, difficult, seasonal, masked = [], projectsMasked, difficultMasked }) => [
      `${territoryId} ${year} ${fap}`,
      { projects, difficult, seasonal, masked, projectsMasked, difficultMasked },
    ],
  );
}

function regionOf(cells: Row['cells']): string {
  return (cells['REG'] ?? '').padStart(2, '0');
}

function departmentOf(cells: Row['cells']): string {
  return (cells['Dept'] ?? '').padStart(2, '0');
}

function areaOf({ cells }: Row): string {
  return (cells[Object.keys(cells).find(name => /^BE\d\d$/.test(name)) ?? ''] ?? '').padStart(4, '0');
}
