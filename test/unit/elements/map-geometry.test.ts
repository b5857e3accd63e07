// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { around, placeLabels } from '../../../packages/elements/src/map/labels.js';
import { fitBounds, isClosest, isWhole, panBy, toPixel, zoomBy } from '../../../packages/elements/src/map/map-view.js';
import { project } from '../../../packages/elements/src/map/mercator.js';
import { shapesOf } from '../../../packages/elements/src/map/shapes.js';
import { isTileAddress, tilesOf } from '../../../packages/elements/src/map/tiles.lazy.js';

const size = { width: 400, height: 300 };
const bounds = { left: 0, top: 0, right: 100, bottom: 50 };
const close = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

test('the projection places Arras where map servers do', () => {
  // The expected tile is 8/129/86: see https://wiki.openstreetmap.org/wiki/Slippy_map_tilenames.
  const { x, y } = project([2.777, 50.291]);
  assert.deepEqual([Math.floor(x / 256), Math.floor(y / 256)], [129, 86]);
});

test('a shape shown whole is centred in the window, margins excluded', () => {
  const view = fitBounds(bounds, size);
  assert.deepEqual([view.x, view.y, view.scale], [50, 25, (400 - 32) / 100]);
  assert.deepEqual(toPixel(view, size, { x: 50, y: 25 }), { x: 200, y: 150 });
});

test('a single point is shown without an endless zoom', () => {
  assert.ok(fitBounds({ left: 3, top: 3, right: 3, bottom: 3 }, size).scale <= 64);
});

test('zooming keeps the point under the pointer, and never shows more than the whole', () => {
  const fitted = fitBounds(bounds, size);
  const pixel = { x: 120, y: 90 };
  const before = { x: fitted.x + (pixel.x - 200) / fitted.scale, y: fitted.y + (pixel.y - 150) / fitted.scale };
  const closer = zoomBy(fitted, 2, pixel, size, bounds);
  const after = toPixel(closer, size, before);
  assert.ok(close(after.x, pixel.x) && close(after.y, pixel.y));
  assert.deepEqual(zoomBy(closer, 0.1, pixel, size, bounds), fitted);
  assert.deepEqual([isClosest(fitted), isWhole(fitted, size, bounds)], [false, true]);
});

test('the middle of the window never leaves the land', () => {
  const view = panBy(fitBounds(bounds, size), 100_000, -100_000, bounds);
  assert.deepEqual([view.x, view.y], [0, 50]);
});

test('labels never overlap one another, dots or the border; the first ones have priority', () => {
  const at = (x: number, y: number) => ({ x, y });
  const label = (text: string, ...places: { x: number; y: number }[]) => ({ text, places });
  const texts = (
    labels: ReturnType<typeof label>[],
    obstacles = [] as { at: { x: number; y: number }; width: number; height: number }[],
  ) => placeLabels(labels, { window: size, obstacles, size: 10 }).map(({ text, at: { x, y } }) => `${text} ${x} ${y}`);
  assert.deepEqual(texts([label('Lens', at(100, 100)), label('Liévin', at(105, 102))]), ['Lens 100 100']);
  assert.deepEqual(texts([label('Lens', at(100, 100)), label('Liévin', at(105, 102), at(105, 130))]), [
    'Lens 100 100',
    'Liévin 105 130',
  ]);
  assert.deepEqual(texts([label('Lens', at(2, 100), at(60, 100))]), ['Lens 60 100']);
  assert.deepEqual(texts([label('Lens', at(100, 100))], [{ at: at(100, 96), width: 20, height: 20 }]), []);
});

test('a required label has priority, stays whole, and is drawn even without room', () => {
  const at = (x: number, y: number) => ({ x, y });
  const place = (obstacles: { at: { x: number; y: number }; width: number; height: number }[] = []) =>
    placeLabels(
      [
        { text: 'Lens', places: [at(20, 100)] },
        { text: 'Valenciennes', places: [at(10, 100)], isRequired: true },
      ],
      { window: size, obstacles, size: 10 },
    ).map(({ text, at: { x } }) => `${text} ${Math.round(x)}`);
  assert.deepEqual(place(), ['Valenciennes 40']);
  assert.deepEqual(place([{ at: at(40, 100), width: 200, height: 200 }]), ['Valenciennes 40']);
});

test('a required label is drawn at the edge of a window of any width', () => {
  const widths = Array.from({ length: 400 }, (_, step) => 300 + step * 0.37);
  const lost = widths.filter(width => {
    const label = { text: 'Valenciennes', places: [{ x: width, y: 50 }], isRequired: true };
    return !placeLabels([label], { window: { width, height: 300 }, obstacles: [], size: 11.375 }).length;
  });
  assert.deepEqual(lost, []);
});

test('a label stands below its dot if it can, then above, right, left', () => {
  const [below, above, right, left] = around({ x: 100, y: 100 }, 10, 'Lens', 10);
  assert.ok(below && above && right && left);
  assert.ok(below.y > 110 && above.y < 90 && right.x > 110 && left.x < 90);
});

test('a shape keeps its holes, and its name stands inside it', () => {
  const ring = (x: number, y: number, side: number): [number, number][] => [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
  const shapes = shapesOf([
    { territoryId: 'a', polygons: [[ring(2, 50, 0.6), ring(2.2, 50.2, 0.2)], [ring(3, 50, 0.1)]] },
  ]);
  const [shape] = shapes?.list ?? [];
  assert.ok(shape);
  assert.equal(shape.path.match(/M/g)?.length, 3);
  const hole = [project([2.2, 50.4]), project([2.4, 50.2])];
  const { x, y } = shape.middle;
  assert.ok(!(x > hole[0]!.x && x < hole[1]!.x && y > hole[0]!.y && y < hole[1]!.y), 'in the hole');
  assert.ok(x > project([2, 50]).x && x < project([2.6, 50]).x, 'on the small island');
  assert.equal(shapesOf([]), undefined);
});

const base = 'https://site.example/page';
for (const [address, expected] of [
  ['https://tiles.example/{z}/{x}/{y}.png', true],
  ['/tiles/{z}/{x}/{y}.png', true],
  ['http://tiles.example/{z}/{x}/{y}.png', false],
  ['javascript:alert({z}{x}{y})', false],
  ['https://tiles.example/{z}/{x}.png', false],
  ['', false],
  [null, false],
] as const) {
  test(`tiles from ${address}: ${expected ? 'asked for' : 'never'}`, () =>
    assert.equal(isTileAddress(address, base), expected));
}

test('tiles cover the window, at the nearest zoom', () => {
  const { x, y } = project([2.777, 50.291]);
  const tiles = tilesOf('https://t.example/{z}/{x}/{y}.png', { x, y, scale: 1.1 }, size);
  assert.ok(tiles.some(({ href }) => href === 'https://t.example/8/129/86.png'));
  assert.ok(close(tiles[0]!.size, 256 * 1.1));
  for (const corner of [
    { x: 1, y: 1 },
    { x: 399, y: 299 },
  ]) {
    assert.equal(
      tiles.filter(
        tile =>
          corner.x >= tile.x && corner.x < tile.x + tile.size && corner.y >= tile.y && corner.y < tile.y + tile.size,
      ).length,
      1,
    );
  }
});
