// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from './contract/models.js';
import { COLLECTIONS } from './contract/collections.js';
import { atOnce } from './records/steps.js';
import { decodeRecords, type Decoded, type DecodeOptions } from './records/decode-records.js';

/**
 * Decodes the JSON of a part: a plain list of records, or the columnar encoding. Never throws on bad data: an invalid
 * record is omitted and reported in `problems`; a malformed file gives an empty collection and one problem.
 */
export function decodeCollection<N extends CollectionName>(
  name: N,
  json: unknown,
  options?: DecodeOptions,
): Decoded<N> {
  return atOnce(decodeRecords(name, COLLECTIONS[name], json, options));
}
