// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { distanceKm } from '@orientation-widgets/search';
import type { Resource, Territory } from '@orientation-widgets/feed';
import { departmentOf } from '../geo/department-of.js';
import { CommuneIndex } from '../geo/commune-index.js';

/** Number of resources with an address, by origin of their position. */
export interface DirectoryLinks {
  /** Placed at their own coordinates. */
  exact: number;
  /** Placed at the centre of their commune, for lack of coordinates. */
  commune: number;
  /** Placed at the centre of their commune, because their coordinates lie in another one. */
  disagreeing: number;
  none: number;
  /** Names of some resources whose coordinates disagree with their commune. */
  examples: string[];
}

/**
 * Maximum distance of a point from the centre of its commune, in kilometres; a farther point is outside the commune.
 */
const MAX_KM = 12;

const MAX_EXAMPLES = 8;

/**
 * Places resources by their commune: branches often carry the coordinates, or the commune code, of their head office.
 * When these disagree with the name of the commune, its centre is used and `precision` records it.
 */
export class DirectoryPlaces {
  readonly links: DirectoryLinks = { exact: 0, commune: 0, disagreeing: 0, none: 0, examples: [] };
  readonly #communes: CommuneIndex;

  constructor(territories: Iterable<Territory>, currentCommune: ReadonlyMap<string, string>) {
    this.#communes = new CommuneIndex(territories, currentCommune);
  }

  locate(resource: Resource): Resource {
    const { address, lat, lon } = resource;
    if (!address) return resource;
    const { communeCode = '', communeName, postalCode = '' } = address;
    const commune =
      this.#communes.find({ communeCode, communeName, postalCode }) ??
      this.#communes.communeOf(departmentOf({ communeCode, postalCode }) ?? '', communeName);
    const code = commune?.code ?? communeCode;
    const placed = lat !== undefined && lon !== undefined;
    if (commune?.lat === undefined || commune.lon === undefined) {
      this.links[placed ? 'exact' : 'none']++;
      return code === communeCode ? resource : { ...resource, address: { ...address, communeCode: code } };
    }
    const centre = { lat: commune.lat, lon: commune.lon };
    if (placed && distanceKm({ lat, lon }, centre) <= MAX_KM) {
      this.links.exact++;
      return code === communeCode ? resource : { ...resource, address: { ...address, communeCode: code } };
    }
    this.links[placed ? 'disagreeing' : 'commune']++;
    if (placed && this.links.examples.length < MAX_EXAMPLES) this.links.examples.push(resource.name.slice(0, 120));
    return { ...resource, ...centre, address: { ...address, communeCode: code, precision: 'commune' } };
  }
}
