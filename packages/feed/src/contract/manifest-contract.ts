// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Generated from schema/feed.schema.json by `npm run generate:types`. Do not edit.
import type { CollectionName } from './models.js';
import type { RecordShape } from '../validation/shape.js';

/** Contract of a manifest: the names of its collections, the shape of the manifest without them, and that of a part. */
export interface ManifestContract {
  readonly names: readonly CollectionName[];
  readonly manifest: RecordShape;
  readonly part: RecordShape;
}

/** Collections that every page looks for, in groups whose shapes are downloaded together. */
export const MAIN_GROUPS: readonly (readonly CollectionName[])[] = [
  ['sources', 'territories'],
  ['jobs', 'tensions', 'recruitments'],
  ['trainings', 'sessions', 'places', 'providers', 'outcomes'],
  ['appellations', 'profiles', 'tensionSeries', 'catalogueCoverage', 'indicators', 'terms'],
  ['directory', 'censuses', 'resources', 'testimonies'],
  ['commitments'],
];

const SHARD = { href: '', count: 'i0', bytes: 'i0', sha256: '/^[0-9a-f]{12,64}$' };

/** Contract for the fields of a manifest that every page reads; `WHOLE` adds those that only a dashboard reads. */
export const MAIN: ManifestContract = {
  names: MAIN_GROUPS.flat(),
  manifest: {
    formatVersion: '/^\\d+\\.\\d+$',
    title: '',
    publisher: { name: '', 'url?': '', 'contact?': '' },
    language: '',
    updated: '@01',
    territory: '',
    'outlines?': [{ kind: '', href: '', count: 'i0', bytes: 'i0', sha256: '/^[0-9a-f]{64}$' }],
    'opening?': { href: '', count: 'i0', bytes: 'i0', sha256: '/^[0-9a-f]{12,64}$', from: '', 'until?': '' },
  },
  part: {
    href: '',
    count: 'i0',
    bytes: 'i0',
    sha256: '/^[0-9a-f]{64}$',
    'details?': [SHARD],
    'detailsIndex?': SHARD,
    'lookup?': [SHARD],
    'rest?': SHARD,
  },
};
