// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import { coordinatesReason, readCoordinates } from '../../geo/coordinates.js';
import { departmentOf } from '../../geo/department-of.js';
import type { TerritoryScope } from '../../geo/territory-scope.js';
import { cleanLine } from '../../text/clean-text.js';
import type { Position, Sink } from '../reader.js';

/** Texts of a source about a place; '' for a missing text. */
export interface RawPlace {
  /** Lines of the street. */
  readonly street: readonly string[];
  readonly postalCode: string;
  readonly communeCode: string;
  readonly communeName: string;
  readonly latitude: string;
  readonly longitude: string;
}

/** Location of a resource. */
export interface ResourcePlace {
  /** Code of its département; undefined when neither its commune nor its postal code determines it. */
  readonly department: string | undefined;
  readonly address: Resource['address'];
  /** Fields to copy into the resource. */
  readonly resource: Pick<Resource, 'address' | 'lat' | 'lon'>;
}

/** Reads a place, and warns about invalid coordinates. A place without the name of its commune has no address. */
export function readPlace(place: RawPlace, at: Position, sink: Sink): ResourcePlace {
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

/** Whether a resource is in the territory of the feed, or serves it. A resource without a place or areas serves everyone. */
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

/** Returns the ids of the territories of a place, for a record. */
export function territoriesOf({ department }: ResourcePlace): string[] {
  return department === undefined ? [] : [`dep-${department}`];
}
