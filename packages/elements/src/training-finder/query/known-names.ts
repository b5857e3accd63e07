// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Place, Territory } from '@orientation-widgets/feed';
import type { FacetCounts } from '@orientation-widgets/search';
import { selectedValues } from './finder-query.js';
import type { FinderQuery, VisitorPlace } from './finder-query.js';

/** Anyone may write an address: of its domains, those of the feed. */
export function withKnownDomains(query: FinderQuery, catalogue: FacetCounts): FinderQuery {
  const catalogueDomains = catalogue.domain ?? {};
  const domain = selectedValues(query, 'domain').filter(value => Object.hasOwn(catalogueDomains, value));
  return { ...query, choices: { ...query.choices, domain } };
}

/** A page separates domains by commas, which the name of one may have: “Alimentation, restauration, tourisme”. */
export function withWholeDomain(query: FinderQuery, catalogue: FacetCounts): FinderQuery {
  const name = selectedValues(query, 'domain').join(', ');
  return Object.hasOwn(catalogue.domain ?? {}, name)
    ? { ...query, choices: { ...query.choices, domain: [name] } }
    : query;
}

/** A place with the name that an address gives it, if a territory or a commune of the feed has it; else its coordinates alone. */
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
