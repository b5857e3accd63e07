// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { TrainingSearch } from '@orientation-widgets/search';
import { randomFrom } from '../../support/random.js';
import type { NationalCatalogue } from './national-catalogue.js';
import { TODAY } from './national-catalogue.js';

/** Question of a visitor, in the form of a page and as an address of the gateway. */
export interface Question {
  readonly url: string;
  readonly search: TrainingSearch;
}

/** Facets that a finder counts for its first list. */
const FACETS = ['level', 'route', 'mode', 'department', 'recruitment'] as const;
const RADIUS_KM = 50;

/**
 * Returns a generator of visitor questions, for lists of a given length: of 100, 60 have a text, 25 a text and a town,
 * 10 a circle, 5 nothing; usual questions come back more often. The sequence is the same each time.
 */
export function visitorsOf({ trainings, places }: NationalCatalogue): (limit: number) => Question {
  const random = randomFrom(2111);
  const titles = [...new Set(trainings.slice(0, 20_000).map(({ title }) => title))];
  // Zipf: the square of a uniform draw favours the first titles.
  const usual = <T>(values: readonly T[]): T => values[Math.floor(random() ** 2 * values.length)]!;
  return limit => {
    const draw = random();
    const words = usual(titles).toLowerCase().split(' ').slice(0, 3).join(' ');
    const place = usual(places);
    const page = { limit, offset: 0 };
    const near =
      draw >= 0.85 && draw < 0.95 && place.lat !== null && place.lon !== null
        ? { lat: Number(place.lat.toFixed(3)), lon: Number(place.lon.toFixed(3)), radiusKm: RADIUS_KM }
        : undefined;
    const text = draw < 0.6 ? words : draw < 0.85 ? `${words} ${place.communeName}` : '';
    const parameters = new URLSearchParams([
      ...(text ? [['q', text]] : []),
      ...(near
        ? Object.entries({ lat: near.lat, lon: near.lon, radius: near.radiusKm }).map(([k, v]) => [k, String(v)])
        : []),
      ...FACETS.map(name => ['facets', name]),
      ...Object.entries(page).map(([name, value]) => [name, String(value)]),
      ['today', TODAY],
    ]);
    return {
      url: `/v1/search?${parameters}`,
      search: { ...(text && { text }), ...(near && { near }), facets: FACETS, today: TODAY, ...page },
    };
  };
}
