// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { paramsOf, withParams } from '../address/url-place.js';
import { UrlSync } from '../address/url-sync.js';
import type { AddressForm } from '../address/url-sync.js';
import { needOf, radiusOf } from '@orientation-widgets/domain/directory/resource-query.js';
import type { ResourceQuery } from '@orientation-widgets/domain/directory/resource-query.js';

/** Query read from an address; the place is a text, still to be looked up. */
export interface AskedQuery {
  readonly query: Omit<ResourceQuery, 'where'>;
  readonly near: string | undefined;
  readonly id: string | undefined;
}

interface AddressState {
  readonly query: ResourceQuery;
  /** Id of the open resource. */
  readonly id: string | undefined;
}

const NAMES = ['need', 'for', 'near', 'radius', 'open', 'id'] as const;
const MAX_LENGTH = 100;

/** Form of a search in an address; values of an unknown form are left out. */
export const resourceAddress: AddressForm<AskedQuery, AddressState> = {
  tag: 'resource-finder',
  prefix: 'aide',
  read: (address, { inHash, prefix }) => {
    const params = paramsOf(new URL(address), inHash);
    if (!NAMES.some(name => params.has(prefix + name))) return undefined;
    const text = (name: (typeof NAMES)[number]): string | undefined => {
      const value = params.get(prefix + name)?.trim();
      return value && value.length <= MAX_LENGTH ? value : undefined;
    };
    return {
      query: {
        need: needOf(text('need')),
        audience: text('for'),
        radiusKm: radiusOf(text('radius')),
        isOpen: text('open') === '1',
      },
      near: text('near'),
      id: text('id'),
    };
  },
  write: (address, place, { query, id }) => {
    const { need, audience, where, radiusKm, isOpen } = query;
    const values: Readonly<Record<(typeof NAMES)[number], string | false | undefined>> = {
      need,
      for: audience,
      near: where?.name,
      radius: where && radiusKm !== radiusOf(undefined) && String(radiusKm),
      open: isOpen && '1',
      id,
    };
    return withParams(
      address,
      place,
      NAMES,
      NAMES.flatMap(name => (values[name] ? [[name, values[name]] as const] : [])),
    );
  },
};

export type ResourceAddress = UrlSync<AskedQuery, AddressState>;

/**
 * Creates the address of a search.
 * @param moved - called when the visitor moves in the history of the page.
 */
export type CreateAddress = (syncUrl: string, moved: () => void) => ResourceAddress;

export const createAddress: CreateAddress = (syncUrl, moved) => new UrlSync(syncUrl, resourceAddress, moved);
