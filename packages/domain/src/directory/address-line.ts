// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Resource, Territory } from '@orientation-widgets/feed';

/** Address in one line, as on an envelope; only the commune when the street is unknown. */
export function addressLine({ street, postalCode, communeName }: NonNullable<Resource['address']>): string {
  return street ? `${street}, ${postalCode ? `${postalCode} ` : ''}${communeName}` : communeName;
}

/** Place of an event, in the words of the feed; empty when unknown. */
export function placeLabel({ address, territoryIds }: Resource, territories: Collection<Territory>): string {
  if (address) return addressLine(address);
  return territoryIds.flatMap(id => territories.get(id)?.name ?? []).join(', ');
}
