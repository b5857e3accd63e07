// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localTime, localTimeIn } from '../../../packages/domain/src/directory/local-time.js';
import { DEPARTMENTS, REGIONS } from '../../../packages/feed-tools/src/geo/france.js';
import { TerritoryScope } from '../../../packages/feed-tools/src/geo/territory-scope.js';

const AT = new Date('2026-11-26T21:30:00Z');

test('a feed of La Réunion has the time of La Réunion', () => {
  assert.deepEqual(localTimeIn('reg-04', AT), { day: '2026-11-27', weekday: 5, time: '01:30' });
  assert.equal(localTimeIn('reg-53', AT).time, '22:30');
});

test('pages have the clocks on which the tools date the events of each territory', () => {
  const ids = [
    'country-fr',
    ...REGIONS.map(({ code }) => `reg-${code}`),
    ...[...DEPARTMENTS.keys()].map(code => `dep-${code}`),
  ];
  for (const id of ids) assert.deepEqual(localTimeIn(id, AT), localTime(AT, new TerritoryScope(id).timeZone), id);
});
