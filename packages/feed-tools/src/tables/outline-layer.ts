// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Territory } from '@orientation-widgets/feed';

/** Longitude and latitude, WGS 84, degrees. */
export type OutlinePoint = [lon: number, lat: number];

/** A closed line: its last point equals its first. */
export type Ring = OutlinePoint[];

/** The outline of one territory. */
export interface OutlineFeature {
  code: string;
  /** Each polygon is its outer ring, then its holes. */
  polygons: Ring[][];
}

/** The outlines of one kind of territory, from one file. */
export interface OutlineLayer {
  kind: Territory['kind'];
  file: string;
  features: OutlineFeature[];
}

/** Outlines with their source, which is credited wherever they are drawn. */
export interface SourcedLayer extends OutlineLayer {
  sourceId: string;
}
