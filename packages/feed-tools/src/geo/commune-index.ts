// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Place, Territory } from '@orientation-widgets/feed';
import { departmentOfCommune } from './territory-scope.js';
import { normaliseName } from '../text/names.js';

/** Finds the commune of an address. */
export class CommuneIndex {
  readonly #byCode = new Map<string, Territory>();
  readonly #byPostalName = new Map<string, Territory>();
  /** Communes by département and name; null when several share the name. */
  readonly #byDepartmentName = new Map<string, Territory | null>();
  readonly #byName = new Map<string, Territory[]>();
  readonly #currentCommune: ReadonlyMap<string, string>;

  constructor(territories: Iterable<Territory>, currentCommune: ReadonlyMap<string, string>) {
    this.#currentCommune = currentCommune;
    for (const territory of territories) {
      if (territory.kind !== 'commune') continue;
      this.#byCode.set(territory.code, territory);
      const key = townName(territory.name);
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), territory]);
      const name = `${departmentOfCommune(territory.code)} ${townName(territory.name)}`;
      this.#byDepartmentName.set(name, this.#byDepartmentName.has(name) ? null : territory);
      for (const postalCode of territory.postalCodes ?? []) {
        this.#byPostalName.set(`${postalCode} ${townName(territory.name)}`, territory);
      }
    }
  }

  get isEmpty(): boolean {
    return this.#byCode.size === 0;
  }

  /** Returns the commune of a current or former Insee code; undefined when it is unknown. */
  ofCode(code: string): Territory | undefined {
    return this.#byCode.get(this.#currentCommune.get(code) ?? code);
  }

  /** Returns all communes with a name. */
  allOfName(communeName: string): readonly Territory[] {
    return this.#byName.get(townName(communeName)) ?? [];
  }

  /** Returns the only commune with a name in a département; undefined when there is none or several. */
  communeOf(department: string, communeName: string): Territory | undefined {
    return this.#byDepartmentName.get(`${department} ${townName(communeName)}`) ?? undefined;
  }

  /**
   * Returns the commune of an address; undefined when it is unknown. Producers often write a postal code in place of
   * the Insee code: the code is used only when the address agrees.
   */
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

/** Formats a commune so as to distinguish it from its namesakes: `Aubigny (80110)`. */
export function nameWithCode({
  name,
  code,
  postalCodes = [],
}: Pick<Territory, 'name' | 'code' | 'postalCodes'>): string {
  return `${name} (${postalCodes[0] ?? code})`;
}

/** Returns the names of communes in dictionary order, with a code for communes that share a name. */
export function communeNames(communes: readonly Territory[]): string[] {
  const counts = new Map<string, number>();
  for (const { name } of communes) counts.set(townName(name), (counts.get(townName(name)) ?? 0) + 1);
  return communes
    .map(commune => (counts.get(townName(commune.name)) === 1 ? commune.name : nameWithCode(commune)))
    .toSorted((a, b) => a.localeCompare(b, 'fr'));
}

/** Normalises the name of a town: "ST OMER CEDEX" gives "saint omer". */
function townName(name: string): string {
  return normaliseName(name)
    .replace(/'/g, ' ')
    .replace(/\bcedex\b.*$/, '')
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint')
    .replace(/\s+/g, ' ')
    .trim();
}
