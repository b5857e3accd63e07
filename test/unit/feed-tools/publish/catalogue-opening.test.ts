// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// First list of a catalogue, and the last day for which it is valid.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalogueIndex } from '@orientation-widgets/search';
import { catalogueOpening } from '../../../../packages/feed-tools/src/publish/catalogue-opening.js';
import type { Session } from '@orientation-widgets/feed';
import { places, session, training } from '../../search/support/catalogue.js';

const TODAY = '2026-11-24';
const openingOf = (...dates: Partial<Session>[]): ReturnType<typeof catalogueOpening> =>
  catalogueOpening(
    createCatalogueIndex({
      trainings: dates.map((_, index) => training(`t${index}`, 'CAP Cuisine')),
      sessions: dates.map((fields, index) => session(`s${index}`, `t${index}`, 'lille', fields)),
      places,
    }),
    TODAY,
  );

test('counts the results of an empty search, with the trainings of each period', () => {
  const { total, hits, starts, facets } = openingOf(
    { start: '2027-09-01' },
    { start: '2027-01-04' },
    { start: '2027-06', route: 'apprenticeship' },
    { start: '2026-09-01', end: '2026-11-23' },
  );
  assert.equal(total, 4);
  // The session that has ended is left out: its training has none.
  assert.deepEqual(
    hits.map(({ trainingId, sessions }) => [trainingId, sessions.length]),
    [
      ['t1', 1],
      ['t2', 1],
      ['t0', 1],
      ['t3', 0],
    ],
  );
  assert.deepEqual(starts, { soon: 1, next: 1, later: 1 });
  assert.equal(facets.route?.['apprenticeship'], 1);
});

for (const [name, dates, until] of [
  ['no date: it holds as long as the feed', [{ start: null, end: null }], undefined],
  ['only past dates: nothing changes any more', [{ start: '2026-09-01', end: '2026-11-23' }], undefined],
  ['a start tomorrow: the session has begun the day after', [{ start: '2026-11-25' }], '2026-11-26'],
  ['an end today: the session goes tomorrow', [{ start: '2026-09-01', end: TODAY }], '2026-11-25'],
  ['a far start: the periods have other months in December', [{ start: '2028-02-29' }], '2026-12-01'],
  ['a month that is under way ends with it', [{ start: '2026-11' }], '2026-12-01'],
] as const)
  test(`computes the first day that changes it: ${name}`, () => {
    assert.equal(openingOf(...dates).until, until);
  });
