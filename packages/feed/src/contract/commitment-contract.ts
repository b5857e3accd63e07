// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Generated from schema/feed.schema.json by `npm run generate:types`. Do not edit.
import type { RecordShape } from '../validation/shape.js';

/** Shape of the records of the collections that the follow-up of a contract reads. */
export const COMMITMENT_COLLECTIONS = {
  commitments: {
    id: '!',
    level: 'principle|ambition|commitment|sector-priority',
    'parentId?': '!',
    title: '',
    pilots: [''],
    partners: [''],
    audiences: [''],
    territoryIds: [''],
    sectors: [''],
    objectives: [''],
    actions: [{
      'id?': '!',
      title: '',
      'due?': '',
      'dueStart?': '@50/^\\d{4}-\\d{2}-\\d{2}$',
      'dueEnd?': '@50/^\\d{4}-\\d{2}-\\d{2}$',
      'recurring?': 'b',
      'status?': '',
      'statusDate?': '@01/^\\d{4}-\\d{2}-\\d{2}$',
      'statusBy?': '',
      'evidence?': [''],
      'difficulty?': '',
      'adjustment?': '',
      'contractRef?': '',
    }],
    indicators: [{
      'id?': '!',
      label: '',
      kind: '',
      'unit?': '',
      'measureId?': '!',
      'baseline?': { period: '@50', value: 'n', 'text?': '' },
      'target?': { period: '@50', value: 'n', 'text?': '' },
      values: [{
        period: '@50',
        value: '~n',
        'text?': '',
        'territoryId?': '!',
        'missing?': 'secret|below-threshold|not-published|not-collected|not-applicable',
        'by?': '',
        'date?': '@01/^\\d{4}-\\d{2}-\\d{2}$',
        'sourceId?': '!',
      }],
    }],
    'contractRef?': '',
    'reviews?': [{ date: '@15/^\\d{4}-\\d{2}-\\d{2}$', kind: '', title: '', 'text?': '', 'url?': '' }],
    'changes?': [{
      date: '@01/^\\d{4}-\\d{2}-\\d{2}$',
      kind: 'added|removed|changed',
      what: 'commitment|action|indicator|value|review',
      title: '',
      'field?': '',
      'before?': '',
      'after?': '',
    }],
    'sourceId?': '!',
  },
} satisfies Record<string, RecordShape>;
