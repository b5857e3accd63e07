// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Place, Territory } from '@orientation-widgets/feed';
import type { FacetCounts } from '@orientation-widgets/search';
import { selectedValues } from './finder-query.js';
import type { FinderQuery, VisitorPlace } from './finder-query.js';

/** Keeps only the domains of the feed: anyone may write an address with other names. */
export function withKnownDomains(query: FinderQuery, catalogue: FacetCounts): FinderQuery {
  const catalogueDomains = catalogue.domain ?? {};
  const domain = selectedValues(query, 'domain').filter(value => Object.hasOwn(catalogueDomains, value));
  return { ...query, choices: { ...query.choices, domain } };
}

/** Joins the parts of a domain whose own name has commas, which also separate domains: “Alimentation, restauration, tourisme”. */
export function withWholeDomain(query: FinderQuery, catalogue: FacetCounts): FinderQuery {
  const name = selectedValues(query, 'domain').join(', ');
  return Object.hasOwn(catalogue.domain ?? {}, name)
    ? { ...query, choices: { ...query.choices, domain: [name] } }
    : query;
}

/**
 * Keeps the name that an address gives to a place if a territory or a commune of the feed has it; otherwise keeps its coordinates alone.
 */
export function withKnownName(
  { name, lat, lon }: VisitorPlace,
  territories: Collection<Territory>,
  places: Collection<Place>,
): VisitorPlace {
  const isKnown =
    name !== undefined &&
    (territories.column('name').values.includes(name) || places.column('communeName').values.includes(name));
  return isKnown ? { name, lat, lon } : { lat, lon };
}
