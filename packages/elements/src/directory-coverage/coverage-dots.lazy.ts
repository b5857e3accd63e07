// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { boundsOf, fitBounds, toPixel } from '../map/map-view.js';
import type { Size } from '../map/map-view.js';
import { project } from '../map/mercator.js';
import type { Spot } from '../map/mercator.js';
import type { Shapes } from '../map/shapes.js';
import { COVERAGE_STATUSES } from '@orientation-widgets/domain/coverage/coverage.js';
import type { CoverageStatus, CoveredArea } from '@orientation-widgets/domain/coverage/coverage.js';

/** Radius of the dots of the most and of the least inhabited territories, in ems: area is proportional to inhabitants. */
const LARGEST = 0.9;
const SMALLEST = 0.085;
/** Radius of each dot, in ems, when no number of inhabitants is known. */
const ALIKE = 0.25;
/** Width of the map, in ems, below which dots shrink with it. */
const WIDE = 34;
/** Maximum distance from the pointer to the centre of a dot, in ems. */
const REACH = 1;

interface Dot {
  readonly area: CoveredArea;
  readonly at: Spot;
  readonly radius: number;
}

/** Picture of some areas as dots at their centres. */
interface Picture {
  readonly areas: readonly CoveredArea[];
  readonly size: Size;
  readonly em: number;
  readonly land: Shapes | undefined;
  readonly dots: readonly Dot[];
  /** Origin and scale of the land in the picture. */
  readonly origin: Spot;
  readonly scale: number;
  /** One path for each status: thousands of dots would otherwise be as many elements. */
  readonly paths: ReadonlyMap<CoverageStatus, string>;
}

/** Territories without outlines, each a dot at its centre, on the outlines of the départements. */
export class CoverageDots {
  #picture: Picture | undefined;

  /**
   * @param point - called with the territory under the pointer, or undefined.
   * @param choose - called with the pressed territory.
   */
  view(
    frame: Pick<Picture, 'areas' | 'size' | 'em' | 'land'>,
    point: (area: CoveredArea | undefined) => void,
    choose: (territoryId: string) => void,
  ): TemplateResult {
    const { areas, size, em, land } = frame;
    const lastPicture = this.#picture;
    const isSame =
      lastPicture?.areas === areas && lastPicture.size === size && lastPicture.em === em && lastPicture.land === land;
    const picture = isSame ? lastPicture : draw(frame);
    this.#picture = picture;
    const { origin, scale, paths } = picture;
    const under = (event: MouseEvent): CoveredArea | undefined => nearest(picture, event);
    return html`<svg
      class="areas dots"
      viewBox="0 0 ${size.width || 1} ${size.height || 1}"
      aria-hidden="true"
      @pointermove=${(event: PointerEvent) => point(under(event))}
      @pointerleave=${() => point(undefined)}
      @click=${(event: MouseEvent) => {
        const area = under(event);
        if (area) choose(area.territory.id);
      }}
    >
      <g transform="translate(${origin.x} ${origin.y}) scale(${scale})">${land?.list.map(({ path }) => svg`<path class="land" d=${path} />`)}</g>
      ${[...paths].map(([status, path]) => svg`<path class="dot-of ${status}" d=${path} />`)}
    </svg>`;
  }
}

function draw({ areas, size, em, land }: Pick<Picture, 'areas' | 'size' | 'em' | 'land'>): Picture {
  const spots = areas.map(({ territory: { lat = 0, lon = 0 } }) => project([lon, lat]));
  // Areas across the border stand beside the land.
  const bounds = boundsOf([...spots, ...cornersOf(land)]) ?? { left: 0, top: 0, right: 1, bottom: 1 };
  const view = fitBounds(bounds, size);
  const most = Math.max(0, ...areas.map(({ territory: { population = 0 } }) => population));
  // On a phone, dots of the same size would cover each other.
  const unit = Math.min(em, size.width / WIDE);
  // Dots cannot be placed before the frame is measured.
  const dots = (size.width ? areas : []).map((area, rank): Dot => {
    const { population = 0 } = area.territory;
    const share = most ? Math.max(SMALLEST, LARGEST * Math.sqrt(population / most)) : ALIKE;
    return { area, at: toPixel(view, size, spots[rank] ?? { x: 0, y: 0 }), radius: share * unit };
  });
  // Territories without help are drawn last, over the others: the map is about them.
  const paths = new Map(
    [...COVERAGE_STATUSES].reverse().map(status => [
      status,
      dots
        .filter(({ area }) => area.status === status)
        .map(circle)
        .join(''),
    ]),
  );
  return { areas, size, em, land, dots, origin: toPixel(view, size, { x: 0, y: 0 }), scale: view.scale, paths };
}

function cornersOf(land: Shapes | undefined): Spot[] {
  if (!land) return [];
  const { left, top, right, bottom } = land.bounds;
  return [
    { x: left, y: top },
    { x: right, y: bottom },
  ];
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

function circle({ at, radius }: Dot): string {
  const r = Math.round(radius * 100) / 100;
  return `M${tenth(at.x - r)} ${tenth(at.y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}

/** Territory whose dot is under the pointer, or the nearest. */
function nearest({ dots, size, em }: Picture, event: MouseEvent): CoveredArea | undefined {
  const frame = (event.currentTarget as Element).getBoundingClientRect();
  const x = ((event.clientX - frame.left) * size.width) / (frame.width || 1);
  const y = ((event.clientY - frame.top) * size.height) / (frame.height || 1);
  let [closest, least]: [CoveredArea | undefined, number] = [undefined, REACH * em];
  for (const { area, at } of dots) {
    const distance = Math.hypot(at.x - x, at.y - y);
    if (distance < least) [closest, least] = [area, distance];
  }
  return closest;
}
