// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Territory } from '@orientation-widgets/feed';
import { createPlaceIndex, distanceKm } from '@orientation-widgets/search';

const commune = (code: string, name: string, population: number, postalCodes: string[]): Territory => ({
  id: `com-${code}`,
  kind: 'commune',
  code,
  name,
  parents: [`dep-${code.slice(0, 2)}`],
  lat: 50,
  lon: 3,
  population,
  postalCodes,
});
const index = createPlaceIndex([
  { id: 'dep-62', kind: 'department', code: '62', name: 'Pas-de-Calais', parents: ['reg-32'] },
  commune('62041', 'Arras', 42_600, ['62000']),
  commune('62042', 'Athies', 1_000, ['62223']),
  commune('62043', 'Arques', 9_700, ['62510']),
  commune('62765', 'Saint-Omer', 15_000, ['62500']),
  commune('59350', 'Lille', 236_000, ['59000', '59160', '59260', '59777', '59800']),
  commune('59378', 'Marcq-en-Barœul', 38_700, ['59700']),
  commune('59481', 'Le Quesnoy', 4_900, ['59530']),
  commune('59009', "Villeneuve-d'Ascq", 62_000, ['59491', '59493', '59650']),
]);
const names = (text: string): string[] => index.suggest(text).map(({ name }) => name);

test('the most populated first, with postal code and département', () => {
  assert.deepEqual(names('ar'), ['Arras', 'Arques']);
  assert.deepEqual(index.suggest('arras')[0], {
    id: 'com-62041',
    name: 'Arras',
    postalCode: '62000',
    department: 'Pas-de-Calais',
    lat: 50,
    lon: 3,
  });
});

test('the code of a département the feed does not name', () =>
  assert.equal(index.suggest('lille')[0]?.department, '59'));

test('accents, hyphens, apostrophes, ligatures, saint and articles', () => {
  for (const [typed, name] of [
    ['marcq en baroeul', 'Marcq-en-Barœul'],
    ['st omer', 'Saint-Omer'],
    ['quesnoy', 'Le Quesnoy'],
    ['villeneuve d’ascq', "Villeneuve-d'Ascq"],
    ['ascq', "Villeneuve-d'Ascq"],
  ] as const) {
    assert.equal(names(typed)[0], name, typed);
  }
});

test('errors are forgiven when nothing matches as typed', () => {
  assert.equal(names('aras')[0], 'Arras');
  assert.equal(names('vileneuve')[0], "Villeneuve-d'Ascq");
});

test('postal codes, whole or begun, show the code typed', () => {
  assert.equal(index.suggest('5980')[0]?.postalCode, '59800');
  assert.deepEqual(names('62'), ['Arras', 'Saint-Omer', 'Arques', 'Athies']);
  assert.equal(index.suggest('59777 lille')[0]?.postalCode, '59777');
});

test('nothing for nothing', () => {
  assert.deepEqual(names(' '), []);
  assert.deepEqual(names('zzzz'), []);
});

test('Lille to Amiens is about 97 km', () => {
  const km = distanceKm({ lat: 50.6333, lon: 3.0667 }, { lat: 49.8942, lon: 2.2957 });
  assert.ok(Math.abs(km - 98.6) < 1, String(km));
});
