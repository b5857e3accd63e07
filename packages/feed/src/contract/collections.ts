// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Generated from schema/feed.schema.json by `npm run generate:types`. Do not edit.
import type { RecordShape } from '../validation/shape.js';
import { BASE_COLLECTIONS } from './base-contract.js';
import { COMMITMENT_COLLECTIONS } from './commitment-contract.js';
import { DIRECTORY_COLLECTIONS } from './directory-contract.js';
import { FIGURE_COLLECTIONS, WHOLE } from './figure-contract.js';
import { JOB_COLLECTIONS } from './job-contract.js';
import { OTHER_COLLECTIONS } from './other-contract.js';
import { OFFER_COLLECTIONS } from './offer-contract.js';

/** Shape of the records of each collection. */
export const COLLECTIONS = {
  ...BASE_COLLECTIONS,
  ...JOB_COLLECTIONS,
  ...OFFER_COLLECTIONS,
  ...DIRECTORY_COLLECTIONS,
  ...COMMITMENT_COLLECTIONS,
  ...OTHER_COLLECTIONS,
  ...FIGURE_COLLECTIONS,
} satisfies Record<string, RecordShape>;

/** Every collection. */
export const COLLECTION_NAMES = WHOLE.names;
