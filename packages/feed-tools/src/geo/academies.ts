// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { normaliseName } from '../text/names.js';

/** Académies of each région, as the ministry names them; Caen and Rouen merged into Normandie in 2020. */
const BY_REGION: Readonly<Record<string, string>> = {
  '01': 'guadeloupe',
  '02': 'martinique',
  '03': 'guyane',
  '04': 'la reunion',
  '06': 'mayotte',
  '11': 'creteil|paris|versailles',
  '24': 'orleans tours',
  '27': 'besancon|dijon',
  '28': 'normandie',
  '32': 'amiens|lille',
  '44': 'nancy metz|reims|strasbourg',
  '52': 'nantes',
  '53': 'rennes',
  '75': 'bordeaux|limoges|poitiers',
  '76': 'montpellier|toulouse',
  '84': 'clermont ferrand|grenoble|lyon',
  '93': 'aix marseille|nice',
  '94': 'corse',
};
const REGION_OF = new Map(
  Object.entries(BY_REGION).flatMap(([region, names]) => names.split('|').map(name => [name, region] as const)),
);

/** Returns the code of the région of an académie; undefined when the name is unknown. */
export function regionOfAcademy(name: string): string | undefined {
  return REGION_OF.get(normaliseName(name));
}

/** Returns the names of the académies of a région, in lower case without accents. */
export function academiesOf(region: string): readonly string[] {
  return BY_REGION[region]?.split('|') ?? [];
}
