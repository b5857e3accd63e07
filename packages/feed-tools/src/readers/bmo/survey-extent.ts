// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { DEPARTMENTS, REGIONS } from '../../geo/france.js';
import { COUNTRY, type TerritoryScope } from '../../geo/territory-scope.js';
import type { RecruitmentRow } from './recruitment-rows.js';

/** A territory without a total, because some of its parts have no row. */
export interface IncompleteTerritory {
  readonly territoryId: string;
  readonly year: number;
  /** Ids of these parts. */
  readonly missing: readonly string[];
}

/** Départements and régions that have rows in a year. */
interface Covered {
  readonly departments: Set<string>;
  readonly regions: Set<string>;
}

/**
 * Territories whose figures the rows of a source cover completely: bassins that touch the territory of the feed,
 * départements and régions inside it, and the country when it is that territory. A région is complete when each of its
 * départements has a row, the country when all régions are complete.
 */
export class SurveyExtent {
  readonly #scope: TerritoryScope;
  /** Bassins that touch the territory of the feed, by year and code. */
  readonly #bassins = new Set<string>();
  readonly #incomplete = new Map<string, IncompleteTerritory>();

  constructor(rows: Iterable<RecruitmentRow>, scope: TerritoryScope) {
    this.#scope = scope;
    const years = new Map<number, Covered>();
    for (const row of rows) {
      if (scope.hasDepartment(row.department) || scope.hasRegion(row.region)) this.#bassins.add(bassinOf(row));
      const covered = years.get(row.year) ?? { departments: new Set(), regions: new Set() };
      covered.departments.add(row.department);
      covered.regions.add(row.region);
      years.set(row.year, covered);
    }
    for (const [year, covered] of years) this.#findIncomplete(year, covered);
  }

  /**
   * Returns the ids of the territories whose figures include a row; empty when it is outside the territory of the feed.
   */
  territoriesOf(row: RecruitmentRow): string[] {
    const { area, department, region, year } = row;
    const ids: string[] = [];
    if (this.#bassins.has(bassinOf(row))) ids.push(`bassin-${area}`);
    if (this.#scope.hasDepartment(department)) ids.push(`dep-${department}`);
    if (this.#scope.hasRegion(region)) ids.push(`reg-${region}`);
    if (this.#scope.id === COUNTRY) ids.push(COUNTRY);
    return ids.filter(id => !this.#incomplete.has(`${year} ${id}`));
  }

  /** Territories that have rows but no total. */
  get incomplete(): IterableIterator<IncompleteTerritory> {
    return this.#incomplete.values();
  }

  #findIncomplete(year: number, { departments, regions }: Covered): void {
    const withoutRow = (region: string): string[] =>
      [...DEPARTMENTS.values()]
        .filter(({ code, region: departmentRegion }) => departmentRegion === region && !departments.has(code))
        .map(({ code }) => `dep-${code}`);
    for (const region of regions)
      if (this.#scope.hasRegion(region)) this.#add({ territoryId: `reg-${region}`, year, missing: withoutRow(region) });
    if (this.#scope.id !== COUNTRY) return;
    const missing = REGIONS.filter(({ code }) => withoutRow(code).length > 0).map(({ code }) => `reg-${code}`);
    this.#add({ territoryId: COUNTRY, year, missing });
  }

  #add(territory: IncompleteTerritory): void {
    if (territory.missing.length > 0) this.#incomplete.set(`${territory.year} ${territory.territoryId}`, territory);
  }
}

function bassinOf({ area, year }: RecruitmentRow): string {
  return `${year} ${area}`;
}
