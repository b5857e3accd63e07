// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { paramsOf, withParams } from '../address/url-place.js';
import { UrlSync } from '../address/url-sync.js';
import type { AddressForm } from '../address/url-sync.js';
import { FACETS } from '@orientation-widgets/domain/commitments/tracker-model.js';
import type { Facet } from '@orientation-widgets/domain/commitments/tracker-model.js';

/** Choices read from an address: undefined or null when they are missing or invalid. */
interface AddressChoices {
  readonly facet: Facet | undefined;
  readonly open: string | null;
}

const ID = /^[\w.-]{1,80}$/;

/** Form of a tracker in an address: the open sheet, and the facet of the list. */
export const trackerAddress: AddressForm<AddressChoices, AddressChoices> = {
  tag: 'commitment-tracker',
  prefix: 'engagements',
  read: (address, { inHash, prefix }) => {
    const params = paramsOf(new URL(address), inHash);
    const open = params.get(`${prefix}c`) ?? '';
    return { facet: FACETS.find(facet => facet === params.get(`${prefix}f`)), open: ID.test(open) ? open : null };
  },
  write: (address, place, { facet, open }) =>
    withParams(
      address,
      place,
      ['c', 'f'],
      [...(open ? [['c', open] as const] : []), ...(facet && facet !== FACETS[0] ? [['f', facet] as const] : [])],
    ),
};

export type TrackerAddress = UrlSync<AddressChoices, AddressChoices>;

/**
 * Creates the address of a tracker.
 * @param moved - called when the visitor moves in the history of the page.
 */
export type CreateTrackerAddress = (syncUrl: string, moved: () => void) => TrackerAddress;

export const createAddress: CreateTrackerAddress = (syncUrl, moved) => new UrlSync(syncUrl, trackerAddress, moved);
