// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Generated from schema/feed.schema.json by `npm run generate:types`. Do not edit.
import type { RecordShape } from '../validation/shape.js';
import { MAIN, type ManifestContract } from './manifest-contract.js';

/** Shape of the records of the collections that a dashboard reads. */
export const FIGURE_COLLECTIONS = {
  measures: {
    id: '!',
    theme: 'population|economy-employment|labour-market|training',
    title: '',
    'question?': '',
    unit: '',
    'decimals?': 'i0..6',
    kind: 'count|share|rate|index|difference',
    'direction?': 'up|down',
    'noticeable?': 'n0',
    'frequency?': 'monthly|quarterly|yearly|once',
    'nextRelease?': '',
    'entries?': ['job|sector|territory|audience'],
    'definition?': '',
    'method?': '',
    'caveat?': '',
    'ambitions?': ['i1..4'],
    'commitmentIds?': [''],
    'contractRef?': '',
    'awaited?': { holder: '', file: '' },
    sourceId: '!',
  },
  observations: {
    measureId: '!',
    territoryId: '!',
    period: '@50',
    value: '~n',
    'missing?': 'secret|below-threshold|not-published|not-collected|not-applicable',
    'flags?': ['provisional|estimated|forecast|break|conflict|to-check'],
    'lower?': 'n',
    'upper?': 'n',
    'coverage?': 'n0..100',
    'audienceId?': '!',
    'sector?': '!',
    'job?': '!',
    'sex?': 'female|male',
    'age?': '',
    'level?': 'i1..8',
    'route?': 'school|apprenticeship|work-study|continuing|vae',
    'part?': { dimension: '', label: '', order: 'i0' },
    'revised?': [{ value: 'n', replacedOn: '@01', 'reason?': 'provisional|source|calculation' }],
    sourceId: '!',
  },
  targets: {
    measureId: '!',
    'territoryId?': '!',
    period: '@50',
    value: 'n',
    label: '',
    basis: 'contract|national|law',
    'commitmentId?': '!',
    sourceId: '!',
  },
  boards: {
    id: '!',
    title: '',
    measures: [''],
    territoryKinds: ['country|region|department|bassin|employment-zone|epci|commune|spel|qpv|zrr'],
    'frequency?': 'monthly|quarterly|yearly|once',
    'audience?': '!',
    'highlights?': [{ text: '', author: '', date: '@01', 'territoryId?': '!' }],
  },
  sectors: {
    id: '!',
    label: '',
    'easyLabel?': '',
    'naf?': [''],
    'gfe?': '',
    'fap?': [''],
    aliases: [''],
    'parents?': [''],
  },
  audiences: {
    id: '!',
    label: '',
    'easyLabel?': '',
    'parents?': [''],
    'dataInclusion?': [''],
    'age?': { 'min?': 'i0', 'max?': 'i0' },
    aliases: [''],
  },
  sourceFiles: { sourceId: '!', name: '', sha256: '/^[0-9a-f]{64}$', 'day?': '@01' },
  occupationGroups: { id: '!', rome: [''], sourceId: '!' },
} satisfies Record<string, RecordShape>;

/** The whole contract of a manifest. */
export const WHOLE: ManifestContract = {
  names: [...MAIN.names, 'measures', 'observations', 'targets', 'boards', 'sectors', 'audiences', 'sourceFiles', 'occupationGroups'],
  manifest: { ...MAIN.manifest, 'rest?': { href: '', count: 'i0', bytes: 'i0', sha256: '/^[0-9a-f]{12,64}$' } },
  part: { ...MAIN.part, 'shards?': [{ key: '!', href: '', count: 'i0', bytes: 'i0', sha256: '/^[0-9a-f]{12,64}$' }] },
};
