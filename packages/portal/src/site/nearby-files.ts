// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { NEEDS } from '@orientation-widgets/domain/directory/resource-query.js';
import type { Resource } from '@orientation-widgets/feed';
import type { SiteFile } from '../files/site-file.js';
import { slugOf } from '../html/slug.js';
import {
  NEARBY_FOLDER,
  PEOPLE_FILES,
  TRAINING_PLACES,
  needLetter,
  type TownRow,
  type PersonRow,
  type TrainingPlaces,
} from '../nearby/nearby-files.js';
import { folderOf, type Site } from './site.js';

/** Decimals of a position: a hundredth of a degree is about a kilometre, as precise as the centre of a commune. */
const rounded = (degrees: number): number => Math.round(degrees * 100) / 100;

/** What the pages read to begin with what is nearest to a town; nothing without the script that reads it. */
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
    [PEOPLE_FILES.guides, peopleRows(site, site.contents.guides)],
    [PEOPLE_FILES.helpers, helperRows(site)],
  );
  return files.map(([name, content]) => ({ path: NEARBY_FOLDER + name, content: `${JSON.stringify(content)}\n` }));
}

/** The communes by the first letter of their slugs; of those with one name, that with the most inhabitants. */
function townsByLetter(site: Site): ReadonlyMap<string, ReadonlyMap<string, TownRow>> {
  const largestFirst = [...site.data.territories]
    .filter(({ kind }) => kind === 'commune')
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
  const letters = new Map<string, Map<string, TownRow>>();
  for (const { code, name, lat, lon } of largestFirst) {
    const slug = slugOf(name, Infinity);
    const letter = slug.charAt(0);
    if (!letter || lat === undefined || lon === undefined) continue;
    const towns = letters.get(letter) ?? new Map<string, TownRow>();
    letters.set(letter, towns);
    if (!towns.has(slug)) towns.set(slug, [code, rounded(lat), rounded(lon)]);
  }
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

/** Structures of which the page and the place are known. */
function peopleRows(site: Site, people: readonly Resource[]): PersonRow[] {
  return people.flatMap(({ id, name, address, lat, lon, phone }): PersonRow[] => {
    const path = site.pathOf('annuaire', id);
    if (path === undefined || typeof lat !== 'number' || typeof lon !== 'number') return [];
    const row = [name, path.slice(1), address?.communeName ?? '', rounded(lat), rounded(lon)] as const;
    return [phone ? [...row, phone] : row];
  });
}

/** Structures that answer a need and can be called, with the needs and whom they help. */
function helperRows(site: Site): PersonRow[] {
  return site.contents.resources.flatMap((resource): PersonRow[] => {
    const { kind, phone, needs = [], audienceIds = [], audiences } = resource;
    const [row] = kind === 'structure' && phone && needs.length ? peopleRows(site, [resource]) : [];
    if (!row || !phone) return [];
    const [name, path, town, lat, lon] = row;
    const letters = NEEDS.flatMap((need, rank) => (needs.includes(need) ? needLetter(rank) : [])).join('');
    const audience = audienceIds.includes('everyone') ? [] : [audiences.join(', ')];
    return [[name, path, town, lat, lon, phone, letters, ...audience] as unknown as PersonRow];
  });
}
