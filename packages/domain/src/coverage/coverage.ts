// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { withParents } from '@orientation-widgets/feed';
import type { Census, Collection, Resource, Territory } from '@orientation-widgets/feed';
import { distanceKm } from '@orientation-widgets/search';
import { answers } from '../directory/resource-query.js';
import type { Need } from '../directory/resource-query.js';

/** Statuses from no help to help on the spot. Only a complete listing distinguishes `uncovered` from `none-listed`. */
export const COVERAGE_STATUSES = ['uncovered', 'none-listed', 'remote', 'near', 'served'] as const;
export type CoverageStatus = (typeof COVERAGE_STATUSES)[number];

/**
 * Kinds of territories that may be compared: the smallest first, then priority areas, then areas across the border.
 * `zrr` stands for the communes of such an area.
 */
export const AREA_KINDS = [
  'commune',
  'epci',
  'bassin',
  'employment-zone',
  'department',
  'qpv',
  'zrr',
  'foreign-area',
] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

export interface CoverageQuery {
  readonly need: Need | undefined;
  /** Id of an audience. */
  readonly audience: string | undefined;
  /** Kilometres from the centre of a territory, as the crow flies. */
  readonly radiusKm: number;
  readonly kind: AreaKind;
}

export interface CoverageData {
  readonly resources: readonly Resource[];
  readonly censuses: readonly Census[];
  readonly territories: Collection<Territory>;
  /** Kinds of resources searched for: a listing is complete when it lists them all. */
  readonly kinds: readonly string[];
  /** Id of the territory of the feed. */
  readonly home: string;
  /** Area around which resources were loaded; absent when the whole directory was. */
  readonly loadedAround?: ReadAround | undefined;
}

/** Part of a directory: the resources of a territory, and those around it. */
export interface ReadAround {
  /** Id of the territory. */
  readonly within: string;
  /** Radius in kilometres around it within which every resource is loaded. */
  readonly sureKm: number;
}

export interface CoveredArea {
  readonly territory: Territory;
  readonly status: CoverageStatus;
  /** Nearest resource, when the territory itself has none. */
  readonly nearest: { readonly name: string; readonly km: number } | undefined;
}

/**
 * Territories of a kind that have a centre: those in the loaded area; otherwise those inside the territory of the feed,
 * when there are any.
 */
export function areasOf({ territories, home, loadedAround: loadedPlace }: CoverageData, kind: AreaKind): Territory[] {
  const all = ofKind(territories, kind).filter(({ lat, lon }) => lat !== undefined && lon !== undefined);
  if (loadedPlace)
    return all.filter(
      ({ id }) => id !== loadedPlace.within && withParents(territories, id).includes(loadedPlace.within),
    );
  const inside = all.filter(({ parents }) => parents.includes(home));
  return inside.length ? inside : all;
}

function ofKind(territories: Collection<Territory>, kind: AreaKind): Territory[] {
  const all = [...territories];
  const those = all.filter(territory => territory.kind === kind);
  if (kind === 'qpv')
    return those.map(territory => (territory.lat === undefined ? atItsCommune(territory, territories) : territory));
  if (kind !== 'zrr') return those;
  const zones = new Set(those.map(({ id }) => id));
  return all.filter(territory => territory.kind === 'commune' && territory.parents.some(id => zones.has(id)));
}

/** Whether the position of some areas is only known by their commune. */
export function areByCommune({ territories }: CoverageData, kind: AreaKind): boolean {
  return kind === 'qpv' && [...territories].some(territory => territory.kind === kind && territory.lat === undefined);
}

/** A quartier without a known position, placed at the centre of its first commune. */
function atItsCommune(area: Territory, territories: Collection<Territory>): Territory {
  const [commune] = communesOf(area, territories);
  return commune?.lat === undefined || commune.lon === undefined
    ? area
    : { ...area, lat: commune.lat, lon: commune.lon };
}

/** Communes of a quartier, from its parents or from the parents of these. */
export function communesOf({ id, parents }: Territory, territories: Collection<Territory>): Territory[] {
  const communes = parents.flatMap(parent => territories.get(parent) ?? []).filter(({ kind }) => kind === 'commune');
  return communes.length
    ? communes
    : [...territories].filter(territory => territory.kind === 'commune' && territory.parents.includes(id));
}

/**
 * Coverage of each territory: a resource stands there or has it in its area, stands near its centre, answers remotely
 * or for a wider territory, or none is listed. Territories without help come first, then the most inhabited.
 */
export function coverageOf(data: CoverageData, query: CoverageQuery): CoveredArea[] {
  const { resources, censuses, territories, kinds, loadedAround: loadedPlace } = data;
  const matching = resources.filter(resource => (resource.status ?? 'active') === 'active' && answers(resource, query));
  const places = sortPlaces(matching);
  const going = matching.filter(comesOrStands);
  const standing = new Set(going.flatMap(resource => around(resource, territories)));
  const served = new Set(going.flatMap(({ areas = [] }) => areas));
  const wider = new Set(
    matching.flatMap(resource =>
      comesOrStands(resource) ? [] : [...(resource.areas ?? []), ...resource.territoryIds],
    ),
  );
  // A resource that names no territory serves the whole country, but not necessarily the areas across the border.
  const isEverywhere =
    query.kind !== 'foreign-area' &&
    matching.some(resource => !comesOrStands(resource) && !resource.areas?.length && !resource.territoryIds.length);
  const complete = censuses.filter(census => isComplete(census, kinds, query));

  return areasOf(data, query.kind)
    .map((territory): CoveredArea => {
      const ids = withParents(territories, territory.id);
      const isIn = (listed: ReadonlySet<string>): boolean => ids.some(id => listed.has(id));
      const nearestPlace = nearestTo(territory, places);
      // Beyond the loaded radius, a resource that was not loaded may be nearer.
      const nearest = nearestPlace && nearestPlace.km > (loadedPlace?.sureKm ?? Infinity) ? undefined : nearestPlace;
      const status =
        standing.has(territory.id) || isIn(served)
          ? 'served'
          : nearest && nearest.km <= query.radiusKm
            ? 'near'
            : isEverywhere || isIn(wider)
              ? 'remote'
              : complete.some(({ territoryIds }) => territoryIds.some(id => ids.includes(id)))
                ? 'uncovered'
                : 'none-listed';
      return { territory, status, nearest: status === 'served' ? undefined : nearest };
    })
    .sort(
      (a, b) =>
        COVERAGE_STATUSES.indexOf(a.status) - COVERAGE_STATUSES.indexOf(b.status) ||
        (b.territory.population ?? -1) - (a.territory.population ?? -1) ||
        a.territory.name.localeCompare(b.territory.name, 'fr'),
    );
}

function comesOrStands({ reach, address }: Resource): boolean {
  return reach === 'area' || (reach !== 'remote' && address !== undefined);
}

/** Territories around the town of a resource; those that its record names when the feed lacks the town. */
function around({ address, territoryIds }: Resource, territories: Collection<Territory>): string[] {
  const town = `com-${address?.communeCode}`;
  return territories.get(town) ? withParents(territories, town) : territoryIds;
}

interface Point {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/** Kilometres of a degree of latitude. */
const DEGREE_KM = 111;

function sortPlaces(resources: readonly Resource[]): Point[] {
  return resources
    .flatMap(({ name, lat, lon, reach }) =>
      lat === undefined || lon === undefined || reach === 'remote' ? [] : [{ name, lat, lon }],
    )
    .sort((a, b) => a.lat - b.lat);
}

/** Looks away from the latitude of the centre, both ways, until all that is left is further than the nearest. */
function nearestTo({ lat, lon }: Territory, places: readonly Point[]): CoveredArea['nearest'] {
  if (lat === undefined || lon === undefined) return undefined;
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle]?.lat ?? 0) < lat) from = middle + 1;
    else to = middle;
  }
  let nearest: CoveredArea['nearest'];
  const consider = (place: Point | undefined): boolean => {
    if (!place || (nearest && Math.abs(place.lat - lat) * DEGREE_KM > nearest.km)) return false;
    const km = distanceKm({ lat, lon }, place);
    if (!nearest || km < nearest.km) nearest = { name: place.name, km };
    return true;
  };
  for (let south = from - 1; consider(places[south]); south--);
  for (let north = from; consider(places[north]); north++);
  return nearest;
}

/** Whether a listing states that it has every resource that could answer; the listing of a single network does not. */
function isComplete(
  { complete, kinds: listed, needs, audienceIds, networks }: Census,
  kinds: readonly string[],
  { need, audience }: CoverageQuery,
): boolean {
  return (
    complete &&
    !networks?.length &&
    kinds.every(kind => listed.includes(kind)) &&
    (!needs || (need !== undefined && needs.includes(need))) &&
    (!audienceIds || (audience !== undefined && audienceIds.includes(audience)))
  );
}

/** Inhabitants of some territories. */
export interface Inhabitants {
  /** Sum of the known populations. */
  readonly count: number;
  /** Territories without a number. */
  readonly without: number;
  /** Years of the populations, ascending; empty when one of them has no year. */
  readonly years: readonly number[];
}

/** Territories of a status, and their inhabitants. */
export interface CoverageCount {
  readonly status: CoverageStatus;
  readonly territories: number;
  readonly inhabitants: Inhabitants;
}

/** Counts by status, territories without help first; a status without territories is left out. */
export function countCoverage(areas: readonly CoveredArea[]): CoverageCount[] {
  return COVERAGE_STATUSES.flatMap((status): CoverageCount[] => {
    const those = areas.filter(area => area.status === status);
    if (!those.length) return [];
    return [{ status, territories: those.length, inhabitants: inhabitants(those) }];
  });
}

/**
 * Sums the known populations. Territories without one are counted separately, so that a partial sum is never shown as
 * the whole.
 */
export function inhabitants(areas: readonly CoveredArea[]): Inhabitants {
  const numbered = areas.filter(({ territory: { population } }) => population !== undefined);
  const years = numbered.flatMap(({ territory: { populationYear } }) => populationYear ?? []);
  return {
    count: numbered.reduce((sum, { territory: { population = 0 } }) => sum + population, 0),
    without: areas.length - numbered.length,
    years: years.length < numbered.length ? [] : [...new Set(years)].sort(),
  };
}

/** Type of communes, with those that have no resource near. */
export interface CommuneType {
  /** Level of density, type of rural area, or undefined for the communes without a type in the feed. */
  readonly type: number | string | undefined;
  readonly total: number;
  readonly gaps: readonly CoveredArea[];
}

/** Facts that are unknown for some areas across the border. */
export interface Unsaid {
  /** The population of some areas is unknown. */
  readonly inhabitants: boolean;
  /** The absence of help is unknown: no complete listing covers any of the areas. */
  readonly absence: boolean;
}

export function unsaidOf(areas: readonly CoveredArea[], { censuses, territories }: CoverageData): Unsaid {
  const listed = new Set(censuses.filter(({ complete }) => complete).flatMap(({ territoryIds }) => territoryIds));
  return {
    inhabitants: areas.some(({ territory }) => territory.population === undefined),
    absence: !areas.some(({ territory: { id } }) =>
      withParents(territories, id).some(ancestor => listed.has(ancestor)),
    ),
  };
}

/** Whether a territory has no resource inside it or near its centre. */
export function isGap({ status }: CoveredArea): boolean {
  return status !== 'served' && status !== 'near';
}

/** Areas by density, the densest first, or by rurality, alphabetically; empty when no area has a type. */
export function byCommuneType(areas: readonly CoveredArea[], of: 'density' | 'rurality'): CommuneType[] {
  const types = new Map<CommuneType['type'], CoveredArea[]>();
  for (const area of areas) {
    const type = area.territory[of];
    const those = types.get(type);
    if (those) those.push(area);
    else types.set(type, [area]);
  }
  if (![...types.keys()].some(type => type !== undefined)) return [];
  return [...types]
    .map(([type, those]) => ({ type, total: those.length, gaps: those.filter(isGap) }))
    .sort((a, b) => rank(a) - rank(b) || String(a.type).localeCompare(String(b.type), 'fr'));
}

/** Communes without a type come last. */
const rank = ({ type }: CommuneType): number => (type === undefined ? 1 : 0);
