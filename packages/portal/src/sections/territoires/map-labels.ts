// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { MapShape } from '@orientation-widgets/elements/map/shapes.js';

/** Width of a letter and height of a line, in map units, on the large map and on that of a phone. */
const SIZES = { wide: { letter: 8, line: 17 }, phone: { letter: 12.5, line: 26 } } as const;

/** A name on a map. */
export interface MapLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Whether a phone has room for it too. */
  readonly isOnPhone: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Labels that do not overlap, those of the most inhabited places first. */
export function mapLabels(
  shapes: readonly MapShape[],
  nameOf: (territoryId: string) => string,
  weightOf: (territoryId: string) => number,
): MapLabel[] {
  const ordered = shapes.toSorted((a, b) => weightOf(b.territoryId) - weightOf(a.territoryId));
  const [wide, phone] = [place(ordered, nameOf, SIZES.wide), place(ordered, nameOf, SIZES.phone)];
  const [left, right] = [
    Math.min(...shapes.map(shape => shape.bounds.left)),
    Math.max(...shapes.map(shape => shape.bounds.right)),
  ];
  return [...wide].map(shape => {
    const text = shortName(nameOf(shape.territoryId));
    const isOnPhone = phone.has(shape);
    const half = (text.length * SIZES[isOnPhone ? 'phone' : 'wide'].letter) / 2;
    const { x, y } = shape.middle;
    return {
      text,
      x: Math.round(Math.min(Math.max(x, left + half), right - half)),
      y: Math.round(y + SIZES.wide.line / 3),
      isOnPhone,
    };
  });
}

function place(
  shapes: readonly MapShape[],
  nameOf: (territoryId: string) => string,
  { letter, line }: { readonly letter: number; readonly line: number },
): Set<MapShape> {
  const placed: Box[] = [];
  return new Set(
    shapes.filter(({ territoryId, middle: { x, y } }) => {
      const half = (shortName(nameOf(territoryId)).length * letter) / 2;
      const box = { left: x - half, right: x + half, top: y - line / 2, bottom: y + line / 2 };
      if (placed.some(other => overlaps(box, other))) return false;
      placed.push(box);
      return true;
    }),
  );
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** First words of a name, for a map. */
function shortName(name: string): string {
  return name.replace(/^Versant nord-est.*/, 'Roubaix').replace(/ [(].*| et .*/, '');
}
