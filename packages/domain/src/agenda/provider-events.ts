// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { foldText } from '@orientation-widgets/feed';
import type { Place, Provider, Resource } from '@orientation-widgets/feed';

/**
 * Events of an establishment: those with its SIRET or its id, and those organised under its name in a town where it
 * teaches.
 */
export function eventsOfProvider(
  { id, name, siret }: Provider,
  places: readonly Pick<Place, 'communeCode'>[],
  events: Iterable<Resource>,
): Resource[] {
  const communes = new Set(places.map(({ communeCode }) => communeCode));
  const foldedName = foldText(name);
  return [...events].filter(({ kind, partOf, siret: eventSiret, operator, address }) => {
    if (kind !== 'event') return false;
    if (partOf === id || (siret !== undefined && eventSiret === siret)) return true;
    return operator !== undefined && foldText(operator) === foldedName && communes.has(address?.communeCode ?? '');
  });
}
