// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Territory } from '@orientation-widgets/feed';
import { COUNTRY, departmentOfCommune, knownTerritory, type TerritoryScope } from '../../geo/territory-scope.js';
import { message, type Message } from '../../messages/message.js';
import { addToMultimap } from '../../store/multimap.js';
import { normaliseName, titleCase } from '../../text/names.js';
import { readCount } from '../../text/read-count.js';

interface Group {
  id: string;
  kind: 'bassin' | 'epci' | 'employment-zone';
  code: string;
  name: string;
  members: Set<string>;
}

interface Commune {
  name: string;
  region: string;
  population: number | undefined;
}

/** Number of inhabitants, and the year of their census when it is known. */
type Inhabitants = Pick<Territory, 'population' | 'populationYear'>;

/** Collects the data of several files about the communes of a territory, then builds the records. */
export class Geography {
  readonly communes = new Map<string, Commune>();
  /** Current code, by former code of a commune that changed code or merged. */
  readonly formerCodes = new Map<string, string>();
  readonly #scope: TerritoryScope;
  readonly #groups = new Map<string, Group>();
  readonly #centres = new Map<string, { lat: number; lon: number }>();
  /** Level of density of each commune, from 1 to 7. */
  readonly #density = new Map<string, number>();
  readonly #rurality = new Map<string, string>();
  /** Numbers of inhabitants from a separate table, which prevails over the list of communes. */
  readonly #censuses = new Map<string, { readonly population: number; readonly populationYear: number }>();
  readonly #postalCodes = new Map<string, Set<string>>();
  /** Names of communes, by normalised name. */
  #townNames: ReadonlyMap<string, string> | undefined;

  constructor(scope: TerritoryScope) {
    this.#scope = scope;
  }

  /** Adds a commune; returns false when it is outside the territory. */
  addCommune(code: string, name: string, region: string, population: number | undefined): boolean {
    if (!this.#scope.hasRegion(region) && !this.#scope.hasDepartment(departmentOfCommune(code))) return false;
    this.communes.set(code, { name, region, population });
    return true;
  }

  addFormerCode(former: string, current: string): Message | undefined {
    if (former !== current) this.formerCodes.set(former, current);
    return undefined;
  }

  addPostalCode(commune: string, postalCode: string): Message | undefined {
    if (!/^\d{5}$/.test(postalCode)) return message('not-a-postal-code', { value: postalCode });
    this.#postalCodes.set(commune, (this.#postalCodes.get(commune) ?? new Set()).add(postalCode));
    return undefined;
  }

  addCentre(commune: string, lat: number, lon: number): Message | undefined {
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180) || (lat === 0 && lon === 0)) return message('no-coordinates');
    this.#centres.set(commune, { lat: round(lat), lon: round(lon) });
    return undefined;
  }

  /** Adds the density of a commune. @param level Number of the level, or its name in the grid of Insee. */
  addDensity(commune: string, level: string): Message | undefined {
    const nameRank = DENSITY_NAMES.indexOf(normaliseName(level)) + 1;
    const density = nameRank > 0 ? nameRank : /^[1-7]$/.test(level) ? Number(level) : undefined;
    if (density === undefined) return message('not-a-density', { value: level });
    this.#density.set(commune, density);
    return undefined;
  }

  /** Adds the population of a commune; the later of two years wins. @param people A whole number, as written. */
  addPopulation(commune: string, people: string, year: number): Message | undefined {
    const population = readCount(people);
    if (population === undefined) return message('not-a-count', { column: 'population', value: people });
    if ((this.#censuses.get(commune)?.populationYear ?? 0) <= year)
      this.#censuses.set(commune, { population, populationYear: year });
    return undefined;
  }

  addRurality(commune: string, type: string): Message | undefined {
    if (type === '' || type.length > 200) return message('cell-empty', { column: 'niveau_ruralite' });
    this.#rurality.set(commune, type);
    return undefined;
  }

  addToBassin(commune: string, code: string, name: string): Message | undefined {
    if (!/^\d{3,4}$/.test(code)) return message('not-a-bassin-code', { value: code });
    this.#addToGroup('bassin', code.padStart(4, '0'), name, [commune]);
    return undefined;
  }

  addToZone(commune: string, code: string, name: string): Message | undefined {
    if (!/^\d{1,4}$/.test(code)) return message('not-a-zone-code', { value: code });
    this.#addToGroup('employment-zone', code.padStart(4, '0'), name, [commune]);
    return undefined;
  }

  addEpci(code: string, name: string, members: readonly string[]): void {
    this.#addToGroup('epci', code, name, members);
  }

  /** Returns the country, régions, départements, EPCI, bassins, then communes. */
  territories(): Territory[] {
    const groups = [...this.#groups.values()].map(group => ({ ...group, members: this.#current(group.members) }));
    const nonEmptyGroups = groups.filter(({ members }) => members.length > 0).sort((a, b) => (a.id < b.id ? -1 : 1));
    return [
      ...this.#areas(),
      ...nonEmptyGroups.map(group => this.#groupRecord(group)),
      ...this.#communeRecords(nonEmptyGroups),
    ];
  }

  #addToGroup(kind: Group['kind'], code: string, name: string, members: readonly string[]): void {
    const id = `${kind === 'employment-zone' ? 'ze' : kind}-${code}`;
    const group = this.#groups.get(id) ?? { id, kind, code, name, members: new Set() };
    for (const member of members) group.members.add(member);
    this.#groups.set(id, group);
  }

  /** Returns the current codes of the members that are in the territory. */
  #current(members: ReadonlySet<string>): string[] {
    const codes = [...members].map(code => (this.communes.has(code) ? code : (this.formerCodes.get(code) ?? code)));
    return [...new Set(codes)].filter(code => this.communes.has(code));
  }

  #areas(): Territory[] {
    const regions = new Set([...this.communes.values()].map(({ region }) => `reg-${region}`));
    const departments = new Set([...this.communes.keys()].map(code => `dep-${departmentOfCommune(code)}`));
    const areas = officialTerritories([COUNTRY, ...[...regions].sort(), ...[...departments].sort()]);
    return areas.map(area => (this.#isWhole(area) ? { ...area, ...this.#sumOf(this.#inside(area)) } : area));
  }

  /** Whether all communes of an area are in the territory. */
  #isWhole({ kind, code }: Territory): boolean {
    return kind === 'department' || (kind === 'region' && this.#scope.hasRegion(code));
  }

  #inside({ kind, code }: Territory): string[] {
    const all = [...this.communes];
    const inside = all.filter(
      ([commune, { region }]) => code === (kind === 'region' ? region : departmentOfCommune(commune)),
    );
    return inside.map(([commune]) => commune);
  }

  /** Returns the total population, when it is known for every commune in the same year; empty otherwise. */
  #sumOf(codes: readonly string[]): Inhabitants {
    const all = codes.map(code => this.#inhabitants(code));
    const [{ populationYear } = {}] = all;
    let population = 0;
    for (const commune of all) {
      if (commune.population === undefined || commune.populationYear !== populationYear) return {};
      population += commune.population;
    }
    return { population, ...(populationYear !== undefined && { populationYear }) };
  }

  #inhabitants(code: string): Inhabitants {
    const population = this.communes.get(code)?.population;
    return this.#censuses.get(code) ?? (population === undefined ? {} : { population });
  }

  #groupRecord({ id, kind, code, name, members }: Omit<Group, 'members'> & { members: string[] }): Territory {
    const parents = this.#areasOf(members);
    const displayedName = kind === 'bassin' ? this.#townName(name) : name;
    return { id, kind, code, name: displayedName, parents, ...(kind === 'bassin' ? this.#sumOf(members) : {}) };
  }

  /** Returns the département if it is the only one, the région if it is the only one, then the country. */
  #areasOf(members: readonly string[]): string[] {
    const departments = [...new Set(members.map(code => `dep-${departmentOfCommune(code)}`))];
    const regions = [...new Set(members.map(code => `reg-${this.communes.get(code)?.region ?? ''}`))];
    return [...(departments.length === 1 ? departments : []), ...(regions.length === 1 ? regions : []), COUNTRY];
  }

  /**
   * Restores the accents of the name of a bassin, which comes in capitals ("COMPIEGNE"), from the commune of the same
   * name, if there is one.
   */
  #townName(name: string): string {
    this.#townNames ??= new Map(
      [...this.communes.values()].reverse().map(commune => [normaliseName(commune.name), commune.name]),
    );
    return this.#townNames.get(normaliseName(name)) ?? titleCase(name);
  }

  #communeRecords(groups: readonly (Omit<Group, 'members'> & { members: string[] })[]): Territory[] {
    const within = new Map<string, string[]>();
    for (const { id, members } of groups) {
      for (const code of members) addToMultimap(within, code, id);
    }
    return [...this.communes].map(([code, commune]) => {
      const postalCodes = [...(this.#postalCodes.get(code) ?? [])].sort();
      const density = this.#density.get(code);
      const rurality = this.#rurality.get(code);
      const areas = [`dep-${departmentOfCommune(code)}`, `reg-${commune.region}`, COUNTRY];
      return {
        id: `com-${code}`,
        kind: 'commune',
        code,
        name: commune.name,
        parents: [...(within.get(code) ?? []).sort(byNearness), ...areas],
        ...this.#centres.get(code),
        ...this.#inhabitants(code),
        ...(postalCodes.length > 0 && { postalCodes }),
        ...(density !== undefined && { density }),
        ...(rurality !== undefined && { rurality }),
      };
    });
  }
}

/** Names of the seven levels of the grid of density, from the densest, as `normaliseName` writes them. */
const DENSITY_NAMES = [
  'grands centres urbains',
  'centres urbains intermediaires',
  'ceintures urbaines',
  'petites villes',
  'bourgs ruraux',
  'rural a habitat disperse',
  'rural a habitat tres disperse',
];

/** Kinds of groups, from the smallest to the largest. */
const NEARNESS = ['epci', 'bassin', 'ze'];

function byNearness(a: string, b: string): number {
  return NEARNESS.indexOf(a.split('-')[0] ?? '') - NEARNESS.indexOf(b.split('-')[0] ?? '');
}

function officialTerritories(ids: readonly string[]): Territory[] {
  return ids.map(knownTerritory).filter(territory => territory !== undefined);
}

/** Rounds to five decimals: a precision of one metre. */
function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
