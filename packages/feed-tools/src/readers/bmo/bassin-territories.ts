// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Territory } from '@orientation-widgets/feed';
import { COUNTRY } from '../../geo/territory-scope.js';
import { titleCase } from '../../text/names.js';

/** The bassins named by a survey, as territories of the feed. */
export class BassinTerritories {
  readonly #bassins = new Map<string, { name: string; departments: Set<string>; regions: Set<string> }>();

  /** Adds the part of a bassin that lies in a département. */
  add(area: string, name: string, department: string, region: string): void {
    const bassin = this.#bassins.get(area) ?? { name: titleCase(name), departments: new Set(), regions: new Set() };
    bassin.departments.add(`dep-${department}`);
    bassin.regions.add(`reg-${region}`);
    this.#bassins.set(area, bassin);
  }

  /** The records: the parents of a bassin are its only département, its only région, then the country. */
  *[Symbol.iterator](): Generator<Territory> {
    for (const [code, { name, departments, regions }] of this.#bassins) {
      const parents = [...theOnly(departments), ...theOnly(regions), COUNTRY];
      yield { id: `bassin-${code}`, kind: 'bassin', code, name, parents };
    }
  }
}

function theOnly(ids: ReadonlySet<string>): ReadonlySet<string> {
  return ids.size === 1 ? ids : new Set();
}
