// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { foldText } from '@orientation-widgets/feed';
import type { Resource } from '@orientation-widgets/feed';
import { isOpenAt, openingAt } from './opening.js';
import type { Opening } from './opening.js';
import type { LocalTime } from './local-time.js';

export type Need = NonNullable<Resource['needs']>[number];

/** Twelve needs, in the order of the list. */
export const NEEDS: readonly Need[] = [
  'job',
  'training',
  'placement',
  'mobility',
  'housing',
  'childcare',
  'money',
  'digital',
  'literacy',
  'health',
  'business',
  'listening',
];

/** A place to search around, with the ids of the territories that contain it. */
export interface Where {
  readonly name: string;
  /** The name after “de”, where the language asks for it. */
  readonly ofName: string;
  readonly territoryIds: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** Kilometres to a point, as the crow flies. */
  kmTo(point: { readonly lat: number; readonly lon: number }): number;
}

export interface ResourceQuery {
  readonly need?: Need | undefined;
  /** Id of an audience. */
  readonly audience?: string | undefined;
  readonly where?: Where | undefined;
  readonly radiusKm: number;
  /** Keeps only the resources that are open now. */
  readonly isOpen: boolean;
}

export const EMPTY_QUERY: ResourceQuery = { radiusKm: 20, isOpen: false };

export const RADII_KM = [5, 10, 20, 30, 50] as const;

/** Need named by a page or an address; undefined for a need outside the list. */
export function needOf(text: string | null | undefined): Need | undefined {
  return NEEDS.find(need => need === text);
}

export function radiusOf(value: string | number | null | undefined): number {
  return RADII_KM.find(km => km === Number(value)) ?? EMPTY_QUERY.radiusKm;
}

/**
 * Relation of a resource to a place: it serves the place, answers remotely, serves a wider territory without an address
 * of its own, or stands beyond the radius.
 */
export type Reach = 'serves' | 'remote' | 'wider' | 'further';

export interface ResourceMatch {
  readonly resource: Resource;
  readonly reach: Reach;
  readonly opening: Opening;
  /** Straight-line distance; undefined without a place or coordinates. */
  readonly distanceKm: number | undefined;
}

export interface ResourceMatches {
  /** Resources that serve the place, then those that answer remotely. */
  readonly near: readonly ResourceMatch[];
  /** Resources of a wider territory without an address: their distance to the place is unknown. */
  readonly wider: readonly ResourceMatch[];
  /** Nearest resources beyond the radius, when few serve the place. */
  readonly further: readonly ResourceMatch[];
  /** Resources without an address or a contact: a closing line names them. */
  readonly unreachable: readonly ResourceMatch[];
}

/** Minimum number of resources near: with fewer, the nearest ones beyond the radius are added. */
export const FEW = 3;

/** A distance longer than any on Earth. */
const FARTHEST_KM = 1e5;

/** Words that name an audience in records without its id. */
const AUDIENCE_WORDS: Readonly<Record<string, RegExp>> = {
  pupils: /eleve|collegien|lyceen|scolaire/,
  students: /etudiant/,
  jobseekers: /demandeur|sans emploi|rsa/,
  employees: /salarie|actifs?\b/,
  disability: /handicap/,
  families: /famille|parent/,
};

export const AUDIENCES: readonly string[] = Object.keys(AUDIENCE_WORDS);

/** Ids of the audiences that a name stands for, cached by name since records repeat the same few. */
const audiencesByName = new Map<string, readonly string[]>();

function audiencesNamed(name: string): readonly string[] {
  let ids = audiencesByName.get(name);
  if (!ids) {
    const text = foldText(name);
    ids = /tous? (les )?publics?/.test(text) ? ['everyone'] : AUDIENCES.filter(id => AUDIENCE_WORDS[id]?.test(text));
    audiencesByName.set(name, ids);
  }
  return ids;
}

/** Whether a resource is for an audience: it names it, is for everyone, or names no audience. */
export function isFor({ audienceIds = [], audiences }: Resource, audience: string | undefined): boolean {
  if (!audience || (!audienceIds.length && !audiences.length)) return true;
  if (audienceIds.includes(audience) || audienceIds.includes('everyone')) return true;
  return audiences.some(name => [audience, 'everyone'].some(id => audiencesNamed(name).includes(id)));
}

/** Whether a resource is for an audience, and has an answer to a need. */
export function answers(resource: Resource, { need, audience }: Pick<ResourceQuery, 'need' | 'audience'>): boolean {
  return (!need || Boolean(resource.needs?.includes(need))) && isFor(resource, audience);
}

/** Result whose opening hours are computed on demand: a page shows twenty of twenty thousand. */
class RankedResource implements ResourceMatch {
  constructor(
    readonly resource: Resource,
    readonly reach: Reach,
    readonly distanceKm: number | undefined,
    readonly now: LocalTime,
  ) {}

  get opening(): Opening {
    return openingAt(this.resource, this.now);
  }
}

/**
 * Resources that match a query. Those that serve the place come first: open or reachable, for everyone, for some,
 * remote, without an address; then by distance; then the open ones; then in the order of `resources`. Resources beyond
 * the radius are measured only when few are near.
 */
export function findResources(resources: readonly Resource[], query: ResourceQuery, now: LocalTime): ResourceMatches {
  const around = resources.filter(resource => !isFarAway(resource, query));
  const matches = findAmong(around, query, now);
  return matches.near.length < FEW && around.length < resources.length ? findAmong(resources, query, now) : matches;
}

/** Kilometres of a degree of latitude, rounded down. */
const DEGREE_KM = 111;

/** Excludes most resources beyond the radius at little cost, without computing a distance. */
function isFarAway({ lat, lon, areas, reach }: Resource, { where, radiusKm }: ResourceQuery): boolean {
  return (
    where !== undefined &&
    lat !== undefined &&
    lon !== undefined &&
    Math.abs(lat - where.lat) * DEGREE_KM > radiusKm &&
    !areas?.length &&
    reach !== 'remote'
  );
}

function findAmong(resources: readonly Resource[], query: ResourceQuery, now: LocalTime): ResourceMatches {
  const lists: Readonly<Record<Rank | 'remote' | 'wider' | 'further' | 'unreachable', ResourceMatch[]>> = {
    reachable: [],
    welcoming: [],
    mute: [],
    remote: [],
    placeless: [],
    wider: [],
    further: [],
    unreachable: [],
  };
  const open = new Set<ResourceMatch>();
  for (const resource of resources) {
    if (resource.status === 'closed' || !answers(resource, query) || isForElsewhere(resource, query)) continue;
    const { reach, distanceKm } = reachOf(resource, query);
    const isOpen = (query.isOpen || reach === 'serves') && isOpenAt(resource, now);
    if (query.isOpen && !isOpen) continue;
    const match = new RankedResource(resource, reach, distanceKm, now);
    const isUnreachable = !resource.address && !canBeReached(resource);
    if (isUnreachable && reach !== 'further') lists.unreachable.push(match);
    // A line for people in distress is no first answer to another need.
    else if (query.need && query.need !== 'listening' && isDistressLine(match)) lists.wider.push(match);
    else lists[reach === 'serves' ? rankOf(resource, isOpen) : reach].push(match);
    if (isOpen) open.add(match);
  }
  const { reachable, welcoming, mute, remote, placeless, wider, further, unreachable } = lists;
  reachable.sort((a, b) => byDistance(a, b) || Number(open.has(b)) - Number(open.has(a)));
  const near = [reachable, ...[welcoming, mute, remote, placeless].map(list => list.sort(byDistance))].flat();
  // Without a need in the query, lines for people in distress come last.
  if (!query.need) near.sort((a, b) => Number(isDistressLine(a)) - Number(isDistressLine(b)));
  return { near, wider, further: near.length < FEW ? further.sort(byDistance).slice(0, FEW) : [], unreachable };
}

/** Whether a resource is a line for people in distress. */
function isDistressLine({ reach, resource: { needs } }: ResourceMatch): boolean {
  return reach === 'remote' && Boolean(needs?.includes('listening'));
}

/** Rank of a resource that serves the place, best first; those without an address, where nobody can go, come last. */
type Rank = 'reachable' | 'welcoming' | 'mute' | 'placeless';

/** A resource without a phone number or an email may have moved: one that receives everyone ranks above it. */
function rankOf(resource: Resource, isOpen: boolean): Rank {
  if (!resource.address) return 'placeless';
  if (isOpen || canBeReached(resource)) return 'reachable';
  return isFor(resource, 'everyone') ? 'welcoming' : 'mute';
}

/** Whether the visitor can call or write before going. */
export function canBeAsked({ phone, email }: Resource): boolean {
  return Boolean(phone ?? email);
}

/** Whether a resource has a phone number, an email, a page or instructions to contact it. */
export function canBeReached({ phone, email, url, contact }: Resource): boolean {
  return Boolean(phone ?? email ?? url ?? contact);
}

/** Whether a resource answers remotely or in its area, but only for residents of other territories. */
function isForElsewhere({ reach, areas = [] }: Resource, { where }: Pick<ResourceQuery, 'where'>): boolean {
  return (
    (reach === 'remote' || reach === 'area') &&
    areas.length > 0 &&
    !!where &&
    !areas.some(id => where.territoryIds.includes(id))
  );
}

/** Whether a resource gives neither its position nor the territories it serves. */
export function isNowhere({ lat, areas = [], territoryIds }: Resource): boolean {
  return lat === undefined && !areas.length && !territoryIds.length;
}

/** Relation and distance of a resource to a place. */
export function reachOf(
  resource: Resource,
  { where, radiusKm }: Pick<ResourceQuery, 'where' | 'radiusKm'>,
): Pick<ResourceMatch, 'reach' | 'distanceKm'> {
  const { areas = [], lat, lon, reach } = resource;
  const km = lat !== undefined && lon !== undefined ? where?.kmTo({ lat, lon }) : undefined;
  if (reach === 'remote') return { reach: 'remote', distanceKm: km };
  if (!where) return { reach: 'serves', distanceKm: undefined };
  if (areas.some(id => where.territoryIds.includes(id))) return { reach: 'serves', distanceKm: km };
  if (km !== undefined) return { reach: km <= radiusKm ? 'serves' : 'further', distanceKm: km };
  const isOfThere = resource.territoryIds.some(id => where.territoryIds.includes(id));
  return { reach: !isOfThere ? 'further' : resource.address ? 'serves' : 'wider', distanceKm: km };
}

/** Resources by name. Compares folded text: a collator would block the page on twenty thousand records. */
export function byName(resources: readonly Resource[]): Resource[] {
  return resources
    .map(resource => ({ resource, name: foldText(resource.name) }))
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
    .map(({ resource }) => resource);
}

function byDistance(a: ResourceMatch, b: ResourceMatch): number {
  return (a.distanceKm ?? FARTHEST_KM) - (b.distanceKm ?? FARTHEST_KM);
}
