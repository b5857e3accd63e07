// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { AUDIENCES, isFor, NEEDS, type Need } from '@orientation-widgets/domain/directory/resource-query.js';
import type { Resource } from '@orientation-widgets/feed';
import type { SiteFile } from '../files/site-file.js';
import { slugOf } from '../html/slug.js';
import {
  NEARBY_FOLDER,
  PEOPLE_FILES,
  RESIDENTS_ONLY,
  TO_CHECK,
  TRAINING_PLACES,
  audienceLetter,
  needLetter,
  type TownRow,
  type PersonRow,
  type TrainingPlaces,
} from '../nearby/nearby-files.js';
import { formerTowns } from './former-towns.js';
import { shortTowns } from './short-towns.js';
import { folderOf, type Site } from './site.js';

/** Rounds a coordinate to a hundredth of a degree, about a kilometre: as precise as the centre of a commune. */
const rounded = (degrees: number): number => Math.round(degrees * 100) / 100;

/** Data files that let pages list first what is nearest to a town; empty without the script that reads them. */
export function nearbyFiles(site: Site): SiteFile[] {
  if (!site.search) return [];
  const files: [name: string, content: unknown][] = [...townsByLetter(site)].map(([letter, towns]) => [
    `${letter}.json`,
    Object.fromEntries(towns),
  ]);
  if (!files.length) return [];
  files.push(
    [TRAINING_PLACES, trainingPlaces(site)],
    [PEOPLE_FILES.trainers, peopleRows(site, site.contents.trainers)],
    [PEOPLE_FILES.guides, helperRows(site, site.contents.guides)],
    [PEOPLE_FILES.helpers, helperRows(site, site.contents.resources)],
  );
  return files.map(([name, content]) => ({ path: NEARBY_FOLDER + name, content: `${JSON.stringify(content)}\n` }));
}

/**
 * Communes by the first letter of their slug and by the first digit of their postal codes. Of those with the same name
 * or code, the most inhabited is kept.
 */
function townsByLetter(site: Site): ReadonlyMap<string, ReadonlyMap<string, TownRow>> {
  const largestFirst = [...site.data.territories]
    .filter(({ kind }) => kind === 'commune')
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
  const letters = new Map<string, Map<string, TownRow>>();
  const add = (key: string, row: TownRow): void => {
    const letter = key.charAt(0);
    const towns = letters.get(letter) ?? new Map<string, TownRow>();
    letters.set(letter, towns);
    if (!towns.has(key)) towns.set(key, row);
  };
  for (const { code, name, postalCodes = [], lat, lon } of largestFirst) {
    const slug = slugOf(name, Infinity);
    if (!slug || lat === undefined || lon === undefined) continue;
    add(slug, [code, rounded(lat), rounded(lon)]);
    for (const postalCode of postalCodes) add(postalCode, [code, rounded(lat), rounded(lon), name]);
  }
  const { territories } = site.data;
  for (const [otherName, { code, name, lat, lon }] of [...shortTowns(territories), ...formerTowns(territories)])
    if (lat !== undefined && lon !== undefined) add(otherName, [code, rounded(lat), rounded(lon), name]);
  return letters;
}

function trainingPlaces(site: Site): TrainingPlaces {
  const ranks = new Map<string, number>();
  const towns: TrainingPlaces['towns'][number][] = [];
  const rankOf = (placeId: string | null): number[] => {
    const { communeCode = '', communeName = '', lat, lon } = site.data.places.get(placeId ?? '') ?? {};
    if (typeof lat !== 'number' || typeof lon !== 'number') return [];
    let rank = ranks.get(communeCode);
    if (rank === undefined) {
      rank = towns.push([communeName, rounded(lat), rounded(lon)]) - 1;
      ranks.set(communeCode, rank);
    }
    return [rank];
  };
  const trainings = site.contents.trainings.flatMap(({ id }) => {
    const slug = site.pathOf('formations', id)?.slice(folderOf('formations').length + 2, -1);
    const communeRanks = new Set((site.data.sessions.get(id) ?? []).flatMap(({ placeId }) => rankOf(placeId)));
    return slug && communeRanks.size ? [[slug, [...communeRanks]] as const] : [];
  });
  return { towns, trainings: Object.fromEntries(trainings) };
}

/** Rows of the structures that have a page and coordinates. */
function peopleRows(site: Site, people: readonly Resource[]): PersonRow[] {
  return people.flatMap(({ id, name, address, lat, lon, phone }): PersonRow[] => {
    const path = site.pathOf('annuaire', id);
    if (path === undefined || typeof lat !== 'number' || typeof lon !== 'number') return [];
    const row = [name, path.slice(1), address?.communeName ?? '', rounded(lat), rounded(lon)] as const;
    return [phone ? [...row, phone] : row];
  });
}

/**
 * Whether the phone number of a resource may be proposed for a need. Health questions of people with a disability,
 * parents and older people have different numbers.
 */
export function answersNeed(resource: Resource, need: Need): boolean {
  return Boolean(resource.needs?.includes(need)) && (need !== 'health' || isFor(resource, 'disability'));
}

/** Letter of the audiences that have no page. */
const OTHERS = 'Z';

/** Rows of the structures that answer a need and have a phone number, with their needs and audiences. */
function helperRows(site: Site, resources: readonly Resource[]): PersonRow[] {
  return resources.flatMap((resource): PersonRow[] => {
    const { kind, phone, needs = [], audienceIds = [], audiences, summary, reach, areas = [] } = resource;
    const [row] = kind === 'structure' && phone && needs.length ? peopleRows(site, [resource]) : [];
    if (!row || !phone) return [];
    const [name, path, town, lat, lon] = row;
    const commune = town.replace(/ cedex\b.*$/i, '');
    const letters = NEEDS.flatMap((need, rank) => (answersNeed(resource, need) ? needLetter(rank) : [])).join('');
    const isOpen = audienceIds.includes('everyone');
    const forWhom = AUDIENCES.flatMap((id, rank) => (!isOpen && audienceIds.includes(id) ? audienceLetter(rank) : []));
    const isForResidents = reach === 'area' && areas.length > 0 && areas.every(id => id.startsWith('com-'));
    const [, contactYear] = TO_CHECK.exec(summary) ?? [];
    const year = contactYear === undefined ? [] : [Number(contactYear)];
    const audience = isOpen ? (year.length ? [''] : []) : [audiences.join(', ')];
    return [
      [
        name,
        path,
        commune,
        lat,
        lon,
        phone,
        letters + (isOpen ? '' : forWhom.join('') || OTHERS) + (isForResidents ? RESIDENTS_ONLY : ''),
        ...audience,
        ...year,
      ] as unknown as PersonRow,
    ];
  });
}
