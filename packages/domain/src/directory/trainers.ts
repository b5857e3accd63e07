// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { foldText } from '@orientation-widgets/feed';
import type { Resource } from '@orientation-widgets/feed';
import { distanceKm } from '@orientation-widgets/search';
import type { Point } from '../trainings/near.js';
import type { OfferRoute } from '../trainings/offer-knowledge.js';

/** Someone who helps to train, and how far they are. */
export interface NearTrainer {
  readonly resource: Resource;
  readonly km: number;
}

/** Words by which a body says that it trains by a route. At school, nobody is asked but who guides. */
const TRAINER_WORDS: Readonly<Record<OfferRoute, RegExp | undefined>> = {
  school: undefined,
  apprenticeship: /apprentissage|\bcfa\b/,
  'work-study': /apprentissage|\bcfa\b/,
  continuing: /\bgreta\b|\bafpa\b|formation continue/,
  vae: /\bgreta\b|\bvae\b/,
};

/** Who trains by a route around a place, the nearest first. */
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

/** The nearest who helps to choose a training and can be called; else the nearest who helps. */
export function guideAround(directory: Iterable<Resource>, near: Point, radiusKm: number): NearTrainer | undefined {
  const all = around(directory, near, Infinity);
  return all.find(({ resource: { phone }, km }) => phone !== undefined && km <= radiusKm) ?? all[0];
}

/**
 * Who helps to choose a training and can be called, where no place is known: in each département, the one of its largest town.
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
