// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Generated from schema/feed.schema.json by `npm run generate:types`. Do not edit.
import type { CollectionName } from './models.js';
import type { RecordShape } from '../validation/shape.js';

/** What a manifest may hold: its collections, the shape of the manifest without them, and that of a part. */
export interface ManifestContract {
  readonly names: readonly CollectionName[];
  readonly manifest: RecordShape;
  readonly part: RecordShape;
}

/** The collections that every page looks for: those whose shapes come together are in one list. */
export const MAIN_GROUPS: readonly (readonly CollectionName[])[] = [
  ['sources', 'territories'],
  ['jobs', 'tensions', 'recruitments'],
  ['trainings', 'sessions', 'places', 'providers', 'outcomes'],
  ['appellations', 'profiles', 'tensionSeries', 'catalogueCoverage', 'indicators', 'terms'],
  ['directory', 'censuses', 'resources', 'testimonies'],
  ['commitments'],
];

const SHARD = { href: '', count: 'i0', bytes: 'i0', sha256: '/^[0-9a-f]{12,64}$' };

/** What every page reads of a manifest: `WHOLE` has what only a dashboard reads. */
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
