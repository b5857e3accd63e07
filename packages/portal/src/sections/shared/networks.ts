// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { number } from '@orientation-widgets/domain/words/format.js';
import type { Resource } from '@orientation-widgets/feed';
import { slugOf } from '../../html/slug.js';
import type { Site } from '../../site/site.js';

/** Minimum number of places of a network with a page: those of a smaller one are listed individually. */
const MIN_PLACES = 5;

/** Link to the page of a network, with its number of places. */
export interface NetworkLink {
  readonly path: string;
  readonly text: string;
  readonly note: string;
}

const networks = new WeakMap<Site, ReadonlyMap<string, readonly Resource[]>>();

/** Structures of each network that has a page, by the name of the network. */
export function networksOf(site: Site): ReadonlyMap<string, readonly Resource[]> {
  let byName = networks.get(site);
  if (!byName) {
    const groups = new Map<string, Resource[]>();
    for (const resource of site.contents.resources) {
      const [name] = resource.networks ?? [];
      if (name && resource.kind === 'structure' && resource.address)
        groups.set(name, [...(groups.get(name) ?? []), resource]);
    }
    byName = new Map([...groups].filter(([, places]) => places.length >= MIN_PLACES));
    networks.set(site, byName);
  }
  return byName;
}

/** Network whose page lists a resource; undefined without one. */
export function networkOf(site: Site, { kind, address, networks: [name = ''] = [] }: Resource): string | undefined {
  return kind === 'structure' && address && networksOf(site).has(name) ? name : undefined;
}

/** Links to the networks of some resources, with their number of these resources, the largest first. */
export function networkLinks(site: Site, resources: readonly Resource[]): NetworkLink[] {
  const counts = new Map<string, number>();
  for (const resource of resources) {
    const name = networkOf(site, resource);
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || a.localeCompare(b, 'fr'))
    .map(([name, count]) => ({ path: networkPath(name), text: name, note: number(count) }));
}

/** Path of the page of a network. */
export function networkPath(name: string): string {
  return `/annuaire/reseau/${slugOf(name)}/`;
}
