// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import { coordinatesReason, readCoordinates } from '../../geo/coordinates.js';
import { departmentOf } from '../../geo/department-of.js';
import type { TerritoryScope } from '../../geo/territory-scope.js';
import { cleanLine } from '../../text/clean-text.js';
import type { Position, Sink } from '../reader.js';

/** What a source writes of a place; '' where it writes nothing. */
export interface WrittenPlace {
  /** Lines of the street. */
  readonly street: readonly string[];
  readonly postalCode: string;
  readonly communeCode: string;
  readonly communeName: string;
  readonly latitude: string;
  readonly longitude: string;
}

/** Where a resource is. */
export interface ResourcePlace {
  /** Code of its département; undefined when nothing tells it. */
  readonly department: string | undefined;
  readonly address: Resource['address'];
  /** The fields of the resource. */
  readonly resource: Pick<Resource, 'address' | 'lat' | 'lon'>;
}

/** Reads a place; coordinates at fault are told. Without the name of a commune there is no address. */
export function readPlace(place: WrittenPlace, at: Position, sink: Sink): ResourcePlace {
  const communeName = cleanLine(place.communeName);
  const { lat, lon, fault } = readCoordinates(place.latitude, place.longitude);
  if (fault !== undefined) sink.warn(coordinatesReason(fault, place.latitude, place.longitude), at);
  const [communeCode, postalCode] = [place.communeCode.toUpperCase(), place.postalCode];
  const street = place.street.map(cleanLine).filter(Boolean).join(', ');
  const address: Resource['address'] =
    communeName === ''
      ? undefined
      : {
          ...(street !== '' && { street }),
          ...(postalCode !== '' && { postalCode }),
          ...(communeCode !== '' && { communeCode }),
          communeName,
          precision: lat === null ? 'none' : 'exact',
        };
  return {
    department: departmentOf({ communeCode, postalCode }),
    address,
    resource: { ...(address && { address }), ...(lat !== null && lon !== null && { lat, lon }) },
  };
}

/** Whether it is in the territory of the feed, or serves it; what has no place may serve everyone. */
export function isInScope(
  { department }: ResourcePlace,
  scope: TerritoryScope,
  areas: readonly string[] = [],
): boolean {
  if (department !== undefined && scope.hasDepartment(department)) return true;
  return (
    department === undefined &&
    (areas.length === 0 || areas.some(id => id === 'country-fr' || scope.hasDepartment(id.slice(4, 6))))
  );
}

/** The territory of a place, as a record names it. */
export function territoriesOf({ department }: ResourcePlace): string[] {
  return department === undefined ? [] : [`dep-${department}`];
}
