// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { READERS } from '@orientation-widgets/feed-tools';
import type { ReadRequest, Sink } from '../../packages/feed-tools/src/readers/reader.js';
import { readFileSync, writeFileSync } from 'node:fs';
import { TerritoryScope } from '../../packages/feed-tools/src/geo/territory-scope.js';
import { JoinTables } from '../../packages/feed-tools/src/tables/join-tables.js';
import { parseJson } from '../../packages/feed-tools/src/json/parse-json.js';
import { root } from '../support/paths.js';
import { workbookOf } from '../unit/feed-tools/support/workbook.js';
import type { Target } from './targets.js';

const nothing = (): undefined => undefined;

/** Throws when a record holds a value that a feed cannot hold: JSON writes a number that is not finite as null. */
function checkRecord(record: object): void {
  JSON.stringify(record, (_, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`a record has the number ${value}`);
    return value;
  });
}

const sink: Sink = {
  read: nothing,
  add: (_, record) => {
    checkRecord(record);
    return 'new';
  },
  drop: nothing,
  skip: nothing,
  total: nothing,
  warn: nothing,
};

/** Reads a file with the reader of a kind of source. */
async function read(kind: string, path: string, settings: ReadRequest['source']['settings'] = {}): Promise<void> {
  const reader = READERS.get(kind);
  if (!reader) throw new Error(`no reader of kind ${kind}`);
  const request: ReadRequest = {
    source: { id: 's', kind, paths: [path], names: ['x'], settings, provenance: { period: '2020' } },
    scope: new TerritoryScope('reg-32'),
    today: '2026-11-24',
    tables: new JoinTables(),
    records: () => new Map<string, never>() as never,
    onBytes: nothing,
  };
  await reader.read(request, sink);
}

/** Returns a target that gives the bytes to the reader of a kind of source. */
function fileTarget(kind: string, seeds: readonly string[], settings?: ReadRequest['source']['settings']): Target {
  return {
    seeds,
    async run(bytes, path) {
      writeFileSync(path, bytes);
      await read(kind, path, settings);
    },
  };
}

const MEASURES = {
  measures: [
    { id: 'count', theme: 'training', title: 'c', unit: 'personnes', kind: 'count' },
    { id: 'share', theme: 'training', title: 's', unit: '%', kind: 'share' },
  ],
};
const FIGURES = [
  'measure;territory;period;value;lower;upper\ncount;dep-59;2020;1.000;900;1,100\nshare;dep-59;2020;12,5 %;;\ncount;dep-59;2019;41,5;;\n',
  'measure,geo,time_period,obs_value,obs_status,unit_mult\ncount,59,2020,1.5,A,3\nshare,59,2021-Q1,s,P,0\n',
];
const AGENDA = {
  events: [
    {
      uid: 1,
      title: { fr: 'Forum' },
      timezone: 'Europe/Paris',
      location: { insee: '59249', city: 'Fourmies', postalCode: '59610', latitude: 50.017, longitude: 4.049 },
      timings: [{ begin: '2026-12-04T14:00:00Z', end: '2026-12-04T16:00:00Z' }],
    },
  ],
};
const THINGS = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Event',
      '@id': 'a',
      name: 'Forum',
      startDate: '2026-12-04T14:00',
      endDate: '2026-12-04T16:00',
      location: { '@type': 'Place', address: { postalCode: '59610', addressLocality: 'Fourmies' } },
    },
  ],
};

/** Readers of the sources that most often come from untrusted parties. */
export const readerTargets: Readonly<Record<string, Target>> = {
  observations: fileTarget('observations', FIGURES, MEASURES),
  'observations-workbook': {
    seeds: FIGURES,
    unitInputs: 10,
    async run(bytes, path) {
      const rows = bytes
        .toString()
        .split('\n')
        .map(row => row.split(';').map(cell => (/^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)));
      writeFileSync(path, workbookOf([{ name: 'S', rows }]));
      await read('observations', path, MEASURES);
    },
  },
  ical: fileTarget('ical', [
    readFileSync(`${root}test/fixtures/ical/agenda.ics`, 'utf8'),
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:A\nDTSTART:20261105T100000Z\nDURATION:P1W\nRRULE:FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1\nEND:VEVENT\nEND:VCALENDAR\n',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:b\nSUMMARY:B\nDTSTART;VALUE=DATE:20260101\nDTEND;VALUE=DATE:20260103\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29\nEXDATE:20260101\nEND:VEVENT\nEND:VCALENDAR\n',
  ]),
  openagenda: fileTarget('openagenda', [JSON.stringify(AGENDA)]),
  'schema-org': fileTarget('schema-org', [JSON.stringify(THINGS)]),
  json: {
    seeds: ['{"a":[1,"\\u00e9",{"b":null}],"c":"d"}', `[${'['.repeat(90)}${']'.repeat(90)}]`],
    run: bytes => parseJson(bytes, 'x.json'),
  },
};
