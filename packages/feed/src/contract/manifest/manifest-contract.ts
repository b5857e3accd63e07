// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Generated from schema/feed.schema.json by `npm run generate:types`. Do not edit.
import type { CollectionName } from '../../collection-types.js';
import type { Shape } from '../../validation/shape.js';

/** Names of the collections in `BASE_COLLECTIONS`. */
export const BASE_NAMES: readonly CollectionName[] = ['sources', 'territories'];

/** Names of the collections in `JOB_COLLECTIONS`. */
export const JOB_NAMES: readonly CollectionName[] = ['jobs', 'tensions', 'recruitments'];

/** Names of the collections in `OFFER_COLLECTIONS`. */
export const OFFER_NAMES: readonly CollectionName[] = ['trainings', 'sessions', 'places', 'providers', 'outcomes'];

/** Names of the collections in `OTHER_COLLECTIONS`. */
export const OTHER_NAMES: readonly CollectionName[] = ['appellations', 'profiles', 'tensionSeries', 'indicators', 'resources', 'commitments', 'testimonies', 'terms'];

/** Names of the collections in `DIRECTORY_COLLECTIONS`. */
export const DIRECTORY_NAMES: readonly CollectionName[] = ['directory', 'censuses'];

/** Every collection. */
export const COLLECTION_NAMES: readonly CollectionName[] = [
  ...BASE_NAMES,
  ...JOB_NAMES,
  ...OFFER_NAMES,
  ...OTHER_NAMES,
  ...DIRECTORY_NAMES,
];

/** Shape of the manifest, collections apart. */
export const MANIFEST: Shape = {
  formatVersion: '/^\\d+\\.\\d+$',
  title: '',
  publisher: { name: '', 'url?': '', 'contact?': '' },
  language: '',
  updated: '',
  territory: '',
  'outlines?': [{
    kind: 'country|region|department|bassin|employment-zone|epci|commune',
    href: '',
    count: 'i0',
    bytes: 'i0',
    sha256: '/^[0-9a-f]{64}$',
  }],
};

/** Shape of a part, where the manifest names a file instead of holding the records. */
export const PART: Shape = {
  href: '',
  count: 'i0',
  bytes: 'i0',
  sha256: '/^[0-9a-f]{64}$',
  'details?': [{ href: '', count: 'i0', bytes: 'i0', sha256: '/^[0-9a-f]{12,64}$' }],
  'detailsIndex?': { href: '', count: 'i0', bytes: 'i0', sha256: '/^[0-9a-f]{12,64}$' },
  'lookup?': [{ href: '', count: 'i0', bytes: 'i0', sha256: '/^[0-9a-f]{12,64}$' }],
  'rest?': { href: '', count: 'i0', bytes: 'i0', sha256: '/^[0-9a-f]{12,64}$' },
};
