// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Generated from schema/feed.schema.json by `npm run generate:types`. Do not edit.
import type { RecordShape } from '../validation/shape.js';

/** Shape of the records of the collections that every page reads. */
export const BASE_COLLECTIONS = {
  sources: {
    id: '!',
    title: '',
    publisher: '',
    'url?': '',
    'licence?': '',
    'licenceUrl?': '',
    'period?': '@50',
    'retrieved?': '@01',
    'example?': 'b',
    'completeOffer?': [{ route: 'school|apprenticeship|work-study|continuing|vae', levels: ['i1..8'] }],
  },
  territories: {
    id: '!',
    kind: 'country|region|department|bassin|employment-zone|epci|commune|spel|qpv|zrr|foreign-area',
    code: '',
    name: '',
    parents: [''],
    'lat?': 'n-90..90',
    'lon?': 'n-180..180',
    'population?': 'i0',
    'populationYear?': '@01i1800..9999',
    'sourceId?': '!',
    'postalCodes?': [''],
    'otherNames?': [''],
    'areas?': [''],
    'similar?': [{ territoryId: '!', basis: '', sourceId: '!' }],
    'density?': 'i1..7',
    'rurality?': '',
  },
} satisfies Record<string, RecordShape>;
