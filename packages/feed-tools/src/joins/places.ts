// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Place, Territory } from '@orientation-widgets/feed';
import { departmentOfCommune } from '../geo/territory-scope.js';
import type { MemorySet } from '../store/record-set.js';
import { normaliseName } from '../text/names.js';
import type { JoinTables } from './join-tables.js';

/** Number of places, by precision of their coordinates. */
export interface PlaceLinks {
  exact: number;
  /** Placed at the centre of their commune. */
  commune: number;
  none: number;
}

/**
 * Places without coordinates go to the centre of their commune, as `precision` says. A place known only by its
 * département and the name of its commune gets its Insee code.
 */
export function locatePlaces(
  places: MemorySet<Place>,
  territories: Iterable<Territory>,
  { currentCommune, departmentOfPlace }: Pick<JoinTables, 'currentCommune' | 'departmentOfPlace'>,
): PlaceLinks {
  const links: PlaceLinks = { exact: 0, commune: 0, none: 0 };
  const index = new CommuneIndex(territories, currentCommune);
  for (const given of places) {
    const department = departmentOfPlace.get(given.id);
    const named = department === undefined ? undefined : index.named(department, given.communeName);
    const place = named ? { ...given, communeCode: named.code } : given;
    if (named) places.set(place.id, place);
    const commune = place.precision === 'none' ? index.find(place) : undefined;
    if (commune?.lat === undefined || commune.lon === undefined) {
      links[place.precision]++;
      continue;
    }
    links.commune++;
    places.set(place.id, { ...place, lat: commune.lat, lon: commune.lon, precision: 'commune' });
  }
  return links;
}

/** Finds the commune of an address. */
class CommuneIndex {
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
  named(department: string, communeName: string): Territory | undefined {
    return this.#byDepartmentName.get(`${department} ${townName(communeName)}`) ?? undefined;
  }

  /** Producers often write a postal code in place of the Insee code: the code counts only when the address agrees. */
  find({ communeCode, communeName, postalCode }: Place): Territory | undefined {
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
