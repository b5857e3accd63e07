// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Commitment, Resource } from '@orientation-widgets/feed';
import type { Site } from '../../site/site.js';
import { slugOf } from '../../html/slug.js';

/** Minimum length of a name, in characters of its slug: a shorter one is too common. */
const LEAST_LETTERS = 4;

const needles = new WeakMap<Site, readonly { readonly resource: Resource; readonly names: readonly string[] }[]>();

/** Tools, structures, places and events of the directory named in a sheet of the contract. */
export function namedResources(site: Site, commitment: Commitment): readonly Resource[] {
  if (!site.has('annuaire')) return [];
  const { title, pilots, partners, objectives, actions, indicators } = commitment;
  const texts = [
    title,
    ...pilots,
    ...partners,
    ...objectives,
    ...actions.map(action => action.title),
    ...indicators.map(({ label }) => label),
  ];
  const words = texts.map(text => `-${slugOf(text, Infinity)}-`);
  return namesOf(site).flatMap(({ resource, names }) =>
    names.some(name => words.some(text => text.includes(`-${name}-`))) ? [resource] : [],
  );
}

/** Names of each resource as slugs: the whole name, the part before brackets, and the part inside them. */
function namesOf(site: Site): readonly { readonly resource: Resource; readonly names: readonly string[] }[] {
  let siteNames = needles.get(site);
  if (!siteNames) {
    siteNames = site.contents.resources.map(resource => {
      const [fullName = '', before = '', inside = ''] = /^([^(]*)(?:\(([^)]*)\))?/.exec(resource.name) ?? [];
      const names = [fullName, before, inside].map(name => slugOf(name, Infinity));
      return { resource, names: names.filter(name => name.replace(/-/g, '').length >= LEAST_LETTERS) };
    });
    needles.set(site, siteNames);
  }
  return siteNames;
}
