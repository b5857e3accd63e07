// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { paramsOf, withParams } from '../../address/url-place.js';
import type { UrlPlace } from '../../address/url-place.js';
import { UrlSync } from '../../address/url-sync.js';
import type { AddressForm } from '../../address/url-sync.js';
import { ENTRIES } from '@orientation-widgets/domain/measures/figure-selection.js';
import type { Entry, Selection } from '@orientation-widgets/domain/measures/figure-selection.js';

const names = ['territory', 'compare', 'entry', 'job', 'sector', 'audience', 'measure'] as const;

/** Accepted ids: anyone may write an address. */
const id = /^[\w.:-]{1,80}$/;

function read(address: string, { inHash, prefix }: UrlPlace): Partial<Selection> | undefined {
  const params = paramsOf(new URL(address), inHash);
  const entries = names.flatMap(name => {
    const value = params.get(prefix + name) ?? '';
    return id.test(value) && (name !== 'entry' || ENTRIES.includes(value as Entry)) ? [[name, value] as const] : [];
  });
  return entries.length ? Object.fromEntries(entries) : undefined;
}

/** Form of a board in an address: the choices of the visitor. */
export const boardAddress: AddressForm<Partial<Selection>, Partial<Selection>> = {
  tag: 'indicator-board',
  prefix: 'chiffres',
  read,
  write: (address, place, choices) =>
    withParams(
      address,
      place,
      names,
      names.flatMap(name => (choices[name] ? [[name, choices[name]] as const] : [])),
    ),
};

export type BoardAddress = UrlSync<Partial<Selection>, Partial<Selection>>;

/**
 * Follows the address of the page.
 * @param changed - called when the visitor moves in its history.
 */
export type FollowAddress = (syncUrl: string, changed: () => void) => BoardAddress;

export const followAddress: FollowAddress = (syncUrl, changed) => {
  const address = new UrlSync(syncUrl, boardAddress, changed);
  address.start();
  return address;
};
