// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { decodeCollection } from '@orientation-widgets/feed';

/** Times of one round, in milliseconds. */
export interface Timing {
  parse: number;
  decode: number;
  all: number;
}

/**
 * Times JSON.parse of a list of objects, and the decoding of the same records from columns, with and without creating
 * every record. Runs in Node and, bundled, in the browser.
 */
export function measure(plain: string, packed: string, rounds: number): Timing[] {
  const timings: Timing[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    JSON.parse(plain);
    const parsed = performance.now();
    const { collection } = decodeCollection('sessions', JSON.parse(packed));
    const decoded = performance.now();
    let records = 0;
    for (const session of collection) records += session.id ? 1 : 0;
    if (records !== collection.size) throw new Error('records are missing');
    timings.push({ parse: parsed - start, decode: decoded - parsed, all: performance.now() - parsed });
  }
  return timings;
}
