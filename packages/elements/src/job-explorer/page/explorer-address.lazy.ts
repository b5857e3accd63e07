// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { paramsOf, withParams } from '../../address/url-place.js';
import { UrlSync } from '../../address/url-sync.js';
import type { AddressForm } from '../../address/url-sync.js';
import type { ExplorerQuery } from '@orientation-widgets/domain/jobs/explorer-query.js';

/** Names in the address, those of the attributes of the element, with the facet of each filter. */
const FACETS = { sector: 'sector', tension: 'level', transition: 'transition', interest: 'interest' } as const;
const NAMES = ['query', ...(Object.keys(FACETS) as (keyof typeof FACETS)[]), 'sort'] as const;
/** Accepted values: codes, and the sectors of the feed. Anyone may write an address whose query is displayed. */
const CODE = /^[\w-]{1,40}$/;
const MAX_LENGTH = 200;

/**
 * Form of an explorer's query in an address.
 * @param sectors - sectors of the feed.
 */
export function addressForm(sectors: ReadonlySet<string>): AddressForm<ExplorerQuery, ExplorerQuery> {
  return {
    tag: 'job-explorer',
    prefix: 'metier',
    read: (address, { inHash, prefix }) => {
      const params = paramsOf(new URL(address), inHash);
      if (!NAMES.some(name => params.has(prefix + name))) return undefined;
      const filters: { -readonly [Facet in keyof ExplorerQuery['filters']]: readonly string[] } = {};
      for (const [name, facet] of Object.entries(FACETS)) {
        const isKnown = (value: string): boolean => (facet === 'sector' ? sectors.has(value) : CODE.test(value));
        const values = [...new Set(params.getAll(prefix + name))].filter(isKnown);
        if (values.length) filters[facet] = values;
      }
      const order = params.get(`${prefix}sort`);
      return {
        text: (params.get(`${prefix}query`) ?? '').slice(0, MAX_LENGTH),
        filters,
        ...((order === 'relevance' || order === 'openings' || order === 'name' || order === 'tension') && { order }),
      };
    },
    write: (address, place, { text, filters, order }) =>
      withParams(address, place, NAMES, [
        ...(text.trim() ? [['query', text.trim()] as const] : []),
        ...Object.entries(FACETS).flatMap(([name, facet]) =>
          (filters[facet] ?? []).map(value => [name, value] as const),
        ),
        ...(order ? [['sort', order] as const] : []),
      ]),
  };
}

export type ExplorerAddress = UrlSync<ExplorerQuery, ExplorerQuery>;

/**
 * @param sectors - sectors of the feed.
 * @param moved - called when the visitor moves in the history of the page.
 */
export function createAddress(
  syncUrl: string,
  sectors: Iterable<string>,
  moved: (event: PopStateEvent) => void,
): ExplorerAddress {
  return new UrlSync(syncUrl, addressForm(new Set(sectors)), moved);
}
