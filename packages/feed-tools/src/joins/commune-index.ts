// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Place, Territory } from '@orientation-widgets/feed';
import { departmentOfCommune } from '../geo/territory-scope.js';
import { normaliseName } from '../text/names.js';

/** Finds the commune of an address. */
export class CommuneIndex {
  readonly #byCode = new Map<string, Territory>();
  readonly #byPostalName = new Map<string, Territory>();
  /** By département and name; null when several communes share the name. */
  readonly #byDepartmentName = new Map<string, Territory | null>();
  readonly #currentCommune: ReadonlyMap<string, string>;

  constructor(territories: Iterable<Territory>, currentCommune: ReadonlyMap<string, string>) {
    this.#currentCommune = currentCommune;
    for (const territory of territories) {
      if (territory.kind !== 'commune') continue;
      this.#byCode.set(territory.code, territory);
      const name = `${departmentOfCommune(territory.code)} ${townName(territory.name)}`;
      this.#byDepartmentName.set(name, this.#byDepartmentName.has(name) ? null : territory);
      for (const postalCode of territory.postalCodes ?? []) {
        this.#byPostalName.set(`${postalCode} ${townName(territory.name)}`, territory);
      }
    }
  }

  /** The commune of that name in a département, if it is the only one. */
  communeOf(department: string, communeName: string): Territory | undefined {
    return this.#byDepartmentName.get(`${department} ${townName(communeName)}`) ?? undefined;
  }

  /** Producers often write a postal code in place of the Insee code: the code counts only when the address agrees. */
  find({
    communeCode,
    communeName,
    postalCode,
  }: Pick<Place, 'communeCode' | 'communeName' | 'postalCode'>): Territory | undefined {
    const code = this.#currentCommune.get(communeCode) ?? communeCode;
    const byCode = this.#byCode.get(code);
    const agrees =
      byCode &&
      (townName(byCode.name) === townName(communeName) ||
        (byCode.postalCodes ?? []).includes(postalCode) ||
        (communeName === '' && postalCode === ''));
    return agrees ? byCode : this.#byPostalName.get(`${postalCode} ${townName(communeName)}`);
  }
}

/** "ST OMER CEDEX" gives "saint omer". */
function townName(name: string): string {
  return normaliseName(name)
    .replace(/'/g, ' ')
    .replace(/\bcedex\b.*$/, '')
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint')
    .replace(/\s+/g, ' ')
    .trim();
}
