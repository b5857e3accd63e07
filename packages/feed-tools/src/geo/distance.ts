// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

interface Point {
  lat: number;
  lon: number;
}

const EARTH_KM = 6371;

/** Distance between two points in WGS 84 degrees, in kilometres, on a sphere. */
export function kilometresBetween(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const half = (from: number, to: number): number => Math.sin(((to - from) * rad) / 2) ** 2;
  const h = half(a.lat, b.lat) + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * half(a.lon, b.lon);
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
}
