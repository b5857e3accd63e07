// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { foldText } from '@orientation-widgets/feed';
import type { Resource } from '@orientation-widgets/feed';
import { distanceKm } from '@orientation-widgets/search';
import type { Point } from '../trainings/near.js';
import type { OfferRoute } from '../trainings/offer-knowledge.js';

/** A resource that helps with training, and its distance. */
export interface NearTrainer {
  readonly resource: Resource;
  readonly km: number;
}

/**
 * Words by which a body declares that it trains by a route. The school route has none: only guidance bodies are listed
 * for it.
 */
const TRAINER_WORDS: Readonly<Record<OfferRoute, RegExp | undefined>> = {
  school: undefined,
  apprenticeship: /apprentissage|\bcfa\b/,
  'work-study': /apprentissage|\bcfa\b/,
  continuing: /\bgreta\b|\bafpa\b|formation continue/,
  vae: /\bgreta\b|\bvae\b/,
};

/** Bodies that train by a route around a place, the nearest first. */
export function trainersAround(
  directory: Iterable<Resource>,
  route: OfferRoute,
  near: Point,
  radiusKm: number,
): NearTrainer[] {
  const words = TRAINER_WORDS[route];
  if (!words) return [];
  return around(directory, near, radiusKm).filter(({ resource: { name, networks = [] } }) =>
    words.test(foldText([name, ...networks].join(' '))),
  );
}

/** Nearest guidance body with a phone number within the radius; otherwise the nearest one. Undefined without any. */
export function guideAround(directory: Iterable<Resource>, near: Point, radiusKm: number): NearTrainer | undefined {
  const all = around(directory, near, Infinity);
  return all.find(({ resource: { phone }, km }) => phone !== undefined && km <= radiusKm) ?? all[0];
}

/**
 * Guidance bodies with a telephone, for a search without a place: in each département, that of its largest town.
 *
 * @param peopleOf - inhabitants of a commune, by its code.
 */
export function guidesByDepartment(
  directory: Iterable<Resource>,
  peopleOf: (communeCode: string) => number,
): Resource[] {
  const largest = new Map<string, { readonly resource: Resource; readonly people: number }>();
  for (const resource of directory) {
    const code = resource.address?.communeCode;
    if (!isGuide(resource) || resource.phone === undefined || code === undefined) continue;
    const department = code.slice(0, code.startsWith('97') ? 3 : 2);
    const people = peopleOf(code);
    const best = largest.get(department);
    if (!best || people > best.people) largest.set(department, { resource, people });
  }
  return [...largest].sort(([a], [b]) => a.localeCompare(b)).map(([, { resource }]) => resource);
}

function isGuide({ needs = [], kind, status }: Resource): boolean {
  return kind === 'structure' && needs.includes('training') && status !== 'closed';
}

function around(directory: Iterable<Resource>, near: Point, radiusKm: number): NearTrainer[] {
  return [...directory]
    .filter(isGuide)
    .flatMap(resource => {
      const { lat, lon } = resource;
      if (lat === undefined || lon === undefined) return [];
      const km = distanceKm(near, { lat, lon });
      return km <= radiusKm ? [{ resource, km }] : [];
    })
    .sort((a, b) => a.km - b.km);
}
