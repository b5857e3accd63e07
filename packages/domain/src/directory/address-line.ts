// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Resource, Territory } from '@orientation-widgets/feed';

/** As one writes it on an envelope; the commune alone where no street is known. */
export function addressLine({ street, postalCode, communeName }: NonNullable<Resource['address']>): string {
  return street ? `${street}, ${postalCode ? `${postalCode} ` : ''}${communeName}` : communeName;
}

/** Where an event takes place, in the words of the feed; empty when it does not say. */
export function placeLabel({ address, territoryIds }: Resource, territories: Collection<Territory>): string {
  if (address) return addressLine(address);
  return territoryIds.flatMap(id => territories.get(id)?.name ?? []).join(', ');
}
