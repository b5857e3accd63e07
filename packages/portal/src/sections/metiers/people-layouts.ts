// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { ringPoint } from '@orientation-widgets/elements/hour-ring.js';
import { isOverNineteen, isUnderOne, outOfTwenty } from '@orientation-widgets/elements/jobs/share-discs.js';
import { TWENTY } from '@orientation-widgets/domain/jobs/difficult-hires.js';

/** Width of every drawing, and height of the animated one, in which each drawing is centred. */
export const [WIDTH, HEIGHT] = [360, 240] as const;

/** Distance between the centres of two beads, and radius of a bead. */
const STEP = 28;
export const RADIUS = 11;

/** Bead for one person: full for a counted person, half for less than one. */
export interface Bead {
  readonly x: number;
  readonly y: number;
  readonly kind: 'full' | 'half' | '';
}

/** Number of counted beads, and index of the half bead; -1 without one. */
function countedBeads(share: number): { readonly count: number; readonly halfAt: number } {
  const halfAt = isUnderOne(share) ? 0 : isOverNineteen(share) ? TWENTY - 1 : -1;
  return { count: halfAt < 0 ? outOfTwenty(share) : halfAt + 1, halfAt };
}

function kindOf(bead: number, { count, halfAt }: ReturnType<typeof countedBeads>): Bead['kind'] {
  return bead === halfAt ? 'half' : bead < count ? 'full' : '';
}

/** Positions of beads in rows, from a corner. */
function block(count: number, x: number, y: number, columns: number): { readonly x: number; readonly y: number }[] {
  return Array.from({ length: count }, (_, bead) => ({
    x: x + (bead % columns) * STEP,
    y: y + Math.floor(bead / columns) * STEP,
  }));
}

/** Counted beads at the start and the others after a gap, in a given number of rows. */
export function twoGroups(share: number, rows: number, top: number): readonly Bead[] {
  const counted = countedBeads(share);
  const columns = Math.max(1, Math.ceil(counted.count / rows));
  const gap = counted.count ? columns * STEP + STEP : 0;
  const uncounted = TWENTY - counted.count;
  return [
    ...block(counted.count, 14, top, columns),
    ...block(uncounted, 14 + gap, top, Math.max(1, Math.ceil(uncounted / rows))),
  ].map((place, bead) => ({ ...place, kind: kindOf(bead, counted) }));
}

/** Horizontal position of the beads of named groups, and maximum number of beads per line. */
const [NAMED_X, NAMED_COLUMNS] = [156, 7] as const;

/** Beads in groups under each other, with the positions of their names. */
export interface GroupBeads {
  readonly height: number;
  readonly beads: readonly Bead[];
}

/** Twenty beads in groups beside their names, each on one line or more; the beads of one group are full. */
export function groupBeads(
  counts: readonly number[],
  fullGroup: number,
): GroupBeads & { readonly names: readonly number[] } {
  let top = RADIUS + 3;
  const groups = counts.map((count, group) => {
    const at = top;
    top += Math.ceil(count / NAMED_COLUMNS) * STEP;
    const places = block(count, NAMED_X, at, NAMED_COLUMNS);
    return {
      name: at + 5,
      beads: places.map((place): Bead => ({ ...place, kind: group === fullGroup ? 'full' : '' })),
    };
  });
  return {
    height: top - STEP + RADIUS + 5,
    beads: groups.flatMap(({ beads }) => beads),
    names: groups.map(({ name }) => name),
  };
}

/** Ten beads above a line, ten below. */
export function halvesOfPay(): readonly Bead[] {
  return [24, 88].flatMap((y, half) =>
    block(TWENTY / 2, 14, y, TWENTY).map((place): Bead => ({ ...place, kind: half ? '' : 'full' })),
  );
}

/** Centre of the clock, and hour at which the night of the survey ends. */
const [CENTRE_X, CENTRE_Y] = [28, 222];
const NIGHT_END = 5;

/** Radii of the rows of a night, the outer one first, with the maximum number of beads of each. */
const ROWS = [
  [170, 8],
  [138, 6],
  [106, 4],
  [74, 2],
] as const;

const placesOf = (rows: readonly (readonly [radius: number, most: number])[]): number =>
  rows.reduce((sum, [, most]) => sum + most, 0);

const atHour = (hour: number, radius: number): { readonly x: number; readonly y: number } => {
  const [x, y] = ringPoint(hour, radius);
  return { x: CENTRE_X + x, y: CENTRE_Y + y };
};

/** Beads of the people at work between midnight and the end of the night, as on a clock; the others beside it. */
export function nightBeads(share: number): readonly Bead[] {
  const counted = countedBeads(share);
  const rows = ROWS.slice(0, ROWS.findIndex((_, last) => placesOf(ROWS.slice(0, last + 1)) >= counted.count) + 1);
  let left = counted.count;
  const atWork = rows.flatMap(([radius, most], row) => {
    const count = Math.min(left, Math.ceil((left * most) / placesOf(rows.slice(row))));
    left -= count;
    // A bead takes a larger angle on a smaller row: this margin keeps the outer beads inside the night.
    const margin = (STEP / 2 / radius) * (24 / (2 * Math.PI));
    const between = count > 1 ? (NIGHT_END - 2 * margin) / (count - 1) : 0;
    return Array.from({ length: count }, (_, bead) =>
      atHour(count > 1 ? margin + bead * between : NIGHT_END / 2, radius),
    );
  });
  return [...atWork, ...block(TWENTY - counted.count, 268, 50, 3)].map((place, bead) => ({
    ...place,
    kind: kindOf(bead, counted),
  }));
}

/** Clock of the night: its sector, and its two hands. */
export function nightWedge(): { readonly wedge: string; readonly hands: string } {
  const point = ({ x, y }: { readonly x: number; readonly y: number }): string => `${x} ${y}`;
  const [midnight, end] = [atHour(0, 190), atHour(NIGHT_END, 190)];
  const centre = `${CENTRE_X} ${CENTRE_Y}`;
  const wedge = `M${centre}L${point(midnight)}A190 190 0 0 1 ${point(end)}Z`;
  return { wedge, hands: `M${point(atHour(NIGHT_END, 44))}L${centre}L${point(atHour(0, 60))}` };
}
