// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Territory } from '@orientation-widgets/feed';
import { DEPARTMENTS } from '../../geo/france.js';
import { COUNTRY, type TerritoryScope } from '../../geo/territory-scope.js';
import { detach } from '../../text/detach.js';
import { titleCase } from '../../text/names.js';

/** The bassins named by a survey, as territories of the feed. */
export class BassinTerritories {
  readonly #bassins = new Map<string, { name: string; departments: Set<string> }>();

  /** Adds the part of a bassin that lies in a département. The last name given is kept: that of the latest file. */
  add(area: string, name: string, department: string): void {
    const bassin = this.#bassins.get(area) ?? { name, departments: new Set() };
    bassin.name = detach(name);
    bassin.departments.add(department);
    this.#bassins.set(area, bassin);
  }

  /**
   * The records. The parents of a bassin are its only département, the only région that its part inside the territory of
   * the feed belongs to, then the country.
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

/** The id of the territory that these codes all name, if it is one. */
function theOnly(level: 'dep' | 'reg', codes: readonly (string | undefined)[]): string[] {
  const [code] = codes;
  return code !== undefined && codes.every(other => other === code) ? [`${level}-${code}`] : [];
}
