// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PlacedResult, SearchTown } from './search-details.js';

/** Half of the side of the drawing, and radius of its outer ring, in units of its `viewBox`. */
const CENTRE = 200;
const OUTER = 176;
const STEPS_KM = [5, 10, 20, 30, 40, 60, 80, 120, 160] as const;
const KM_PER_DEGREE = 111.2;
/** Minimum number of points of a drawing. */
const FEWEST = 2;
/** Radius of a numbered dot, in units of the `viewBox`. */
const DOT = 13;

/** Position of a point, in kilometres east and south of the town. */
interface Offset {
  readonly east: number;
  readonly south: number;
}

/**
 * Map of listed trainings around a town: numbered dots at their true bearings. Decorative, since the list gives the
 * same facts.
 */
export function ringsView(
  town: SearchTown,
  places: readonly (PlacedResult | undefined)[],
): TemplateResult | typeof nothing {
  const farthest = Math.max(0, ...places.flatMap(place => (place ? [place.km] : [])));
  const outer = STEPS_KM.find(step => step >= farthest);
  if (outer === undefined || places.filter(Boolean).length < FEWEST) return nothing;
  const scale = OUTER / outer;
  const ranksBySpot = new Map<string, number[]>();
  for (const [rank, place] of places.entries()) {
    if (!place) continue;
    const { east, south } = offset(town, place);
    const key = `${(CENTRE + east * scale).toFixed(0)} ${(CENTRE + south * scale).toFixed(0)}`;
    ranksBySpot.set(key, [...(ranksBySpot.get(key) ?? []), rank + 1]);
  }
  const rings = [outer / 4, outer / 2, outer].filter(km => km >= 1);
  return html`<svg class="rings" viewBox="0 0 400 400" aria-hidden="true">
    ${rings.map(
      km =>
        svg`<circle class="ring" cx=${CENTRE} cy=${CENTRE} r=${km * scale}/><text x=${CENTRE} y=${CENTRE - km * scale - 5}>${km.toLocaleString('fr')} km</text>`,
    )}
    ${[...ranksBySpot.keys()].map(key => svg`<path class="bearing" d=${`M${CENTRE} ${CENTRE}L${key}`}/>`)}
    <path class="home" d="M200 189l12 10h-3v10h-18v-10h-3z" />
    ${[...ranksBySpot].map(([key, ranks]) => {
      const [x = CENTRE, y = CENTRE] = key.split(' ').map(Number);
      const width = DOT * 2 + (ranks.length - 1) * DOT;
      return svg`<g class="spot"><rect x=${x - width / 2} y=${y - DOT} width=${width} height=${DOT * 2} rx=${DOT}/><text x=${x} y=${y + 5}>${ranks.join(' ')}</text></g>`;
    })}
  </svg>`;
}

function offset(from: SearchTown, to: PlacedResult): Offset {
  const east = (to.lon - from.lon) * KM_PER_DEGREE * Math.cos((from.lat * Math.PI) / 180);
  return { east, south: (from.lat - to.lat) * KM_PER_DEGREE };
}
