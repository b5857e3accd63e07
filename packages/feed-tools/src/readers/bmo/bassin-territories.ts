// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Territory } from '@orientation-widgets/feed';
import { DEPARTMENTS } from '../../geo/france.js';
import { COUNTRY, type TerritoryScope } from '../../geo/territory-scope.js';
import { detach } from '../../text/detach.js';
import { titleCase } from '../../text/names.js';

/** Bassins of a survey, as territories of the feed. */
export class BassinTerritories {
  readonly #bassins = new Map<string, { name: string; departments: Set<string> }>();

  /** Adds the part of a bassin that lies in a département. The last name wins: that of the latest file. */
  add(area: string, name: string, department: string): void {
    const bassin = this.#bassins.get(area) ?? { name, departments: new Set() };
    bassin.name = detach(name);
    bassin.departments.add(department);
    this.#bassins.set(area, bassin);
  }

  /**
   * Yields the records. The parents of a bassin are its département if it is the only one, the région of its part
   * inside the territory of the feed if it is the only one, then the country.
   */
  *in(scope: TerritoryScope): Generator<Territory> {
    for (const [code, { name, departments }] of this.#bassins) {
      const inside = [...departments].filter(department => scope.hasDepartment(department));
      const regions = inside.map(department => DEPARTMENTS.get(department)?.region);
      const parents = [...theOnly('dep', [...departments]), ...theOnly('reg', regions), COUNTRY];
      yield { id: `bassin-${code}`, kind: 'bassin', code, name: titleCase(name), parents };
    }
  }
}

/** Returns the id of the territory that all the codes designate; empty when they differ. */
function theOnly(level: 'dep' | 'reg', codes: readonly (string | undefined)[]): string[] {
  const [code] = codes;
  return code !== undefined && codes.every(other => other === code) ? [`${level}-${code}`] : [];
}
