// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { foldText, type Territory } from '@orientation-widgets/feed';
import { DEPARTMENTS, REGIONS } from './france.js';

/** Id of the whole country. */
export const COUNTRY = 'country-fr';

/** Id of metropolitan France, which many series cover. */
export const METROPOLE = 'country-fr-metro';

/** Time zone of metropolitan France. */
export const PARIS = 'Europe/Paris';

/** Time zones of the other régions, by code. */
const TIME_ZONES: Readonly<Record<string, string>> = {
  '01': 'America/Guadeloupe',
  '02': 'America/Martinique',
  '03': 'America/Cayenne',
  '04': 'Indian/Reunion',
  '06': 'Indian/Mayotte',
};

/** Territories covered by a feed, derived from the id of its own territory. */
export class TerritoryScope {
  /** Id of the territory covered: "reg-32", "dep-59", "country-fr". */
  readonly id: string;
  readonly #region: string | undefined;
  readonly #department: string | undefined;

  /** An id other than a country, région or département filters nothing, since its extent is unknown here. */
  constructor(id: string) {
    this.id = id;
    this.#department = id.startsWith('dep-') ? id.slice(4) : undefined;
    this.#region = id.startsWith('reg-') ? id.slice(4) : undefined;
  }

  /** Returns the time zone for times without one. */
  get timeZone(): string {
    const region = this.#region ?? DEPARTMENTS.get(this.#department ?? '')?.region ?? '';
    return TIME_ZONES[region] ?? PARIS;
  }

  /** Whether the scope includes a région. */
  hasRegion(code: string): boolean {
    if (this.#department !== undefined) return false;
    return this.#region === undefined || this.#region === code;
  }

  /** Whether the scope includes a département. */
  hasDepartment(code: string): boolean {
    if (this.#department !== undefined) return this.#department === code;
    return this.#region === undefined || DEPARTMENTS.get(code)?.region === this.#region;
  }
}

/**
 * Returns the record of the country, metropolitan France, a région or a département of the code officiel géographique;
 * undefined for any other id.
 */
export function knownTerritory(id: string): Territory | undefined {
  if (id === COUNTRY) return { id, kind: 'country', code: 'FR', name: 'France', parents: [] };
  if (id === METROPOLE) return { id, kind: 'country', code: 'FR', name: 'France métropolitaine', parents: [COUNTRY] };
  const code = id.slice(4);
  if (id.startsWith('reg-')) {
    const region = REGIONS.find(area => area.code === code);
    return region && { id, kind: 'region', code, name: region.name, parents: [COUNTRY] };
  }
  const department = id.startsWith('dep-') ? DEPARTMENTS.get(code) : undefined;
  if (!department) return undefined;
  const parents = department.region === undefined ? [COUNTRY] : [`reg-${department.region}`, COUNTRY];
  return { id, kind: 'department', code, name: department.name, parents };
}

/** Returns the territory of an id, or of the name of a région or a département: “reg-53”, “Bretagne”. */
export function territoryNamed(text: string): Territory | undefined {
  const name = foldText(text);
  const ids = [...REGIONS.map(({ code }) => `reg-${code}`), ...[...DEPARTMENTS.keys()].map(code => `dep-${code}`)];
  return (
    knownTerritory(text) ??
    ids.flatMap(id => knownTerritory(id) ?? []).find(territory => foldText(territory.name) === name)
  );
}

/** Returns the code of the département of a commune, from its Insee code: three characters overseas. */
export function departmentOfCommune(code: string): string {
  return code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2);
}

/** Returns the code of the département of an establishment: a UAI starts with it, on three digits (059, 971). */
export function departmentOfUai(uai: string): string {
  return uai.startsWith('97') ? uai.slice(0, 3) : uai.slice(1, 3);
}
