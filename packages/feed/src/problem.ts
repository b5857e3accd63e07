// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from './contract/models.js';

/** Record or whole part that the reader left out, with the reason. */
export interface Problem {
  /** The collection, or `feed` for the manifest itself. */
  readonly collection: CollectionName | 'feed';
  /** Position of the record in the file, from 0. */
  readonly index?: number | undefined;
  /** Id of the record, when it has a readable one. */
  readonly id?: string | undefined;
  /** Position of the fault, as a JSON Pointer: `/jobs/3/title`. */
  readonly path: string;
  /** Expected value there: see `Fault`. */
  readonly expected: string;
  /** Reason, in a short English phrase: `should be text`. */
  readonly reason: string;
  /** Number of other records left out, when a file has too many to list them all. */
  readonly more?: number | undefined;
}
