// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Feed } from '../feed.js';
import { FeedError } from '../feed-error.js';
import type { Territory } from '../contract/model.js';
import { isObject, ownProperty } from '../own-property.js';
import { STEP, atOnce, inSlices, type Steps } from '../records/steps.js';

/** A kind of territory whose outlines a feed may have. */
export type OutlineKind = Territory['kind'];

/** Longitude and latitude, WGS 84, degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** The outline of one territory. */
export interface Outline {
  readonly territoryId: string;
  /** A polygon is its outer ring, then its holes; the last point of a ring repeats the first. */
  readonly polygons: readonly (readonly (readonly LonLat[])[])[];
}

/** The outlines of one kind of territory. */
export interface Outlines {
  readonly kind: OutlineKind;
  /** Id of their source, which a map must show. */
  readonly sourceId: string | undefined;
  readonly list: readonly Outline[];
}

/**
 * Limit of points of all the lines together, and of all the rings, read or refused: a small file may repeat a long line any
 * number of times.
 */
const MAX_POINTS = 500_000;

/**
 * The outlines of the territories of a kind; undefined when the feed has none. Rejects with a FeedError when the file cannot be
 * fetched, or has no outlines.
 */
export async function fetchOutlines(feed: Feed, kind: OutlineKind): Promise<Outlines | undefined> {
  const file = feed.info.outlines?.find(outline => outline.kind === kind);
  if (!file) return undefined;
  const topology = await feed.file(file);
  const list = await inSlices(topologySteps(topology));
  if (!list) throw new FeedError('not-a-feed', 'not the outlines of territories', file.href);
  const sourceId = ownProperty(topology as object, 'sourceId');
  return { kind, sourceId: typeof sourceId === 'string' ? sourceId : undefined, list };
}

/**
 * Reads a TopoJSON topology (https://github.com/topojson/topojson-specification) whose object `territories` has one geometry per
 * territory, with its id. An invalid geometry is left out. Undefined when the value is not a topology. Throws a FeedError
 * (`too-large`) when the lines, or the rings, have more than 500 000 points together.
 */
export function readTopology(value: unknown): Outline[] | undefined {
  return atOnce(topologySteps(value));
}

function* topologySteps(value: unknown): Steps<Outline[] | undefined> {
  if (!isObject(value)) return undefined;
  const objects = ownProperty(value, 'objects');
  const territories = isObject(objects) ? ownProperty(objects, 'territories') : undefined;
  const geometries = isObject(territories) ? ownProperty(territories, 'geometries') : undefined;
  const arcs = ownProperty(value, 'arcs');
  if (!Array.isArray(geometries) || !Array.isArray(arcs)) return undefined;
  const transform = ownProperty(value, 'transform');
  const scale = isObject(transform) ? pair(ownProperty(transform, 'scale')) : undefined;
  const translate = isObject(transform) ? pair(ownProperty(transform, 'translate')) : undefined;
  const ofLines = budget();
  const lines: (LonLat[] | undefined)[] = [];
  for (const arc of arcs as unknown[]) lines.push(yield* readLine(arc, scale, translate, ofLines));
  const ofRings = budget();
  const outlines: Outline[] = [];
  for (const geometry of geometries as unknown[]) {
    const territoryId = isObject(geometry) ? ownProperty(geometry, 'id') : undefined;
    if (!isObject(geometry) || typeof territoryId !== 'string') continue;
    const indexes = ownProperty(geometry, 'arcs');
    const list: unknown = ownProperty(geometry, 'type') === 'Polygon' ? [indexes] : indexes;
    if (!Array.isArray(list)) continue;
    const polygons: (LonLat[] | undefined)[][] = [];
    for (const rings of list as unknown[]) {
      const polygon: (LonLat[] | undefined)[] = [];
      for (const ring of Array.isArray(rings) ? (rings as unknown[]) : [undefined])
        polygon.push(yield* joinLines(ring, lines, ofRings));
      polygons.push(polygon);
    }
    if (polygons.length && polygons.every(isWhole)) outlines.push({ territoryId, polygons });
  }
  return outlines;
}

const isWhole = (rings: readonly (LonLat[] | undefined)[]): rings is LonLat[][] =>
  rings.every(ring => ring !== undefined);

/** Counts points before they are processed; those of a ring that is later refused count too. */
type Charge = (points: number) => void;

function budget(): Charge {
  let left = MAX_POINTS;
  return points => {
    left -= points;
    if (left < 0) throw new FeedError('too-large', `outlines of more than ${MAX_POINTS} points`);
  };
}

function pair(value: unknown): LonLat | undefined {
  if (!Array.isArray(value)) return undefined;
  const [x, y] = value as unknown[];
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y)
    ? [x, y]
    : undefined;
}

/** Points of an arc. With a transform, each point is the difference from the previous one, on a grid. */
function* readLine(
  arc: unknown,
  scale: LonLat | undefined,
  translate: LonLat | undefined,
  charge: Charge,
): Steps<LonLat[] | undefined> {
  if (!Array.isArray(arc)) return undefined;
  charge(arc.length);
  const [dx, dy] = scale ?? [1, 1];
  const [left, bottom] = translate ?? [0, 0];
  let [x, y] = [0, 0];
  const points: LonLat[] = [];
  for (const item of arc as unknown[]) {
    if (!(points.length % STEP)) yield;
    const point = pair(item);
    if (!point) return undefined;
    [x, y] = scale ? [x + point[0], y + point[1]] : point;
    points.push([x * dx + left, y * dy + bottom]);
  }
  return points;
}

/** Ring made of several arcs; `~n` is arc n reversed. Each arc starts where the previous one ends. */
function* joinLines(
  indexes: unknown,
  lines: readonly (LonLat[] | undefined)[],
  charge: Charge,
): Steps<LonLat[] | undefined> {
  if (!Array.isArray(indexes)) return undefined;
  const ring: LonLat[] = [];
  for (const index of indexes as unknown[]) {
    if (typeof index !== 'number') return undefined;
    const line = lines[index < 0 ? ~index : index];
    if (!line) return undefined;
    // An empty line costs some work too.
    charge(line.length + 1);
    yield;
    const points = index < 0 ? [...line].reverse() : line;
    for (let point = ring.length ? 1 : 0; point < points.length; point += 1) ring.push(points[point] as LonLat);
  }
  return ring;
}
