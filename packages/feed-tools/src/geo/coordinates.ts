// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message, type Message } from '../messages/message.js';
import { excerpt } from '../text/excerpt.js';

/** A bounding box in WGS 84 degrees: south, north, west, east. */
type Box = readonly [number, number, number, number];

/** Metropolitan France, then the overseas départements and collectivities where training takes place. */
const BOXES: readonly Box[] = [
  [41.2, 51.3, -5.3, 9.7],
  [15.7, 16.6, -61.9, -60.9],
  [14.3, 15.0, -61.3, -60.7],
  [2.0, 5.9, -54.7, -51.5],
  [-21.5, -20.8, 55.1, 55.95],
  [-13.1, -12.5, 44.9, 45.4],
  [46.7, 47.2, -56.6, -56.0],
  [17.8, 18.2, -63.2, -62.7],
  [-23.0, -19.4, 163.0, 168.3],
  [-28.0, -7.5, -155.0, -134.0],
  [-14.5, -13.1, -178.3, -176.0],
];

/** Coordinates, or nulls, with their fault if any. */
export interface ReadCoordinates {
  readonly lat: number | null;
  readonly lon: number | null;
  /** `swapped` coordinates are corrected; any other fault drops them. */
  readonly fault?: 'swapped' | 'zero' | 'outside' | 'not-a-number' | 'incomplete';
}

const NONE: ReadCoordinates = { lat: null, lon: null };

/**
 * Reads a latitude and a longitude in WGS 84. Accepts a decimal comma. Coordinates outside France are swapped when that
 * puts them inside, dropped otherwise.
 */
export function readCoordinates(latitude: string, longitude: string): ReadCoordinates {
  const latText = latitude.trim();
  const lonText = longitude.trim();
  const latGiven = latText !== '' && latText !== '-';
  const lonGiven = lonText !== '' && lonText !== '-';
  if (!latGiven && !lonGiven) return NONE;
  if (!latGiven || !lonGiven) return { lat: null, lon: null, fault: 'incomplete' };
  const lat = degrees(latText);
  const lon = degrees(lonText);
  if (Number.isNaN(lat) || Number.isNaN(lon)) return { lat: null, lon: null, fault: 'not-a-number' };
  if (lat === 0 && lon === 0) return { lat: null, lon: null, fault: 'zero' };
  if (inFrance(lat, lon)) return { lat, lon };
  if (inFrance(lon, lat)) return { lat: lon, lon: lat, fault: 'swapped' };
  return { lat: null, lon: null, fault: 'outside' };
}

/** Returns the message about coordinates that were dropped or corrected. */
export function coordinatesReason(fault: NonNullable<ReadCoordinates['fault']>, lat: string, lon: string): Message {
  return message(`coordinates-${fault}`, { lat: excerpt(lat), lon: excerpt(lon) });
}

function degrees(text: string): number {
  return /^[+-]?\d{1,3}(?:[.,]\d{0,20})?°?$/.test(text) ? Number.parseFloat(text.replace(',', '.')) : Number.NaN;
}

function inFrance(lat: number, lon: number): boolean {
  return BOXES.some(([south, north, west, east]) => lat >= south && lat <= north && lon >= west && lon <= east);
}
