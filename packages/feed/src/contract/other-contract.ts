// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Generated from schema/feed.schema.json by `npm run generate:types`. Do not edit.
import type { RecordShape } from '../validation/shape.js';

/** Shape of the records of the collections that few pages read. */
export const OTHER_COLLECTIONS = {
  appellations: { id: '!', names: [''], 'sourceId?': '!' },
  profiles: { id: '!', interests: ['R|I|A|S|E|C'], transversalSkills: [''], 'sourceId?': '!' },
  tensionSeries: {
    'job?': '!',
    'fap?': '',
    territoryId: '!',
    period: '@01',
    level: '~i1..5',
    'index?': 'n',
    'employment?': 'i0',
    'missing?': 'not-published|below-threshold',
    'imputed?': 'b',
    sourceId: '!',
  },
  catalogueCoverage: {
    id: '!',
    route: 'school|apprenticeship|work-study|continuing|vae',
    level: '~i1..8',
    territoryId: '!',
    trainings: 'i0',
    sessions: 'i0',
    complete: 'b',
    sourceIds: [''],
  },
  indicators: {
    id: '!',
    theme: 'population|economy-employment|labour-market|training',
    label: '',
    unit: '',
    value: '~n',
    'words?': '',
    'precision?': 'about|at-least|at-most',
    period: '@50',
    territoryId: '!',
    compare: [{ territoryId: '!', value: 'n' }],
    'job?': '!',
    'sector?': '',
    'audience?': '',
    'target?': 'n',
    'caveat?': '',
    sourceId: '!',
  },
  terms: { id: '!', acronym: '', expansion: '', 'sourceId?': '!' },
} satisfies Record<string, RecordShape>;
