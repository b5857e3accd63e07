// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectionOf, tensionFor } from '@orientation-widgets/feed';
import type { Tension, Territory } from '@orientation-widgets/feed';
import { readPrefill, toggle, activeFilters } from '../../../packages/domain/src/jobs/explorer-query.js';
import { firstOf } from '../../../packages/elements/src/job-explorer/shared/explorer-labels.js';
import { levelsAround } from '../../../packages/domain/src/jobs/job-levels.js';
import { isOwnName } from '../../../packages/domain/src/jobs/is-own-name.js';
import { records } from '../default-feed/facts.js';

const jobs = records('jobs');
const tensions = records('tensions');
const territories = collectionOf(records('territories'));

for (const place of ['reg-32', 'dep-02', 'dep-80', 'bassin-3202']) {
  test(`in ${place}, the levels read in one go are those a card shows, wherever it shows one`, () => {
    const levels = levelsAround(jobs, tensions, territories, [place, 'reg-32']);
    let compared = 0;
    for (const job of jobs) {
      const result = tensionFor(tensions, job, place, territories)?.tension;
      if (!result || result.level === null) continue;
      compared++;
      assert.equal(levels.get(job.id)?.level, result.level, job.id);
    }
    assert.ok(compared > 20);
  });
}

const region: Territory = { id: 'reg', kind: 'region', code: '32', name: 'Région', parents: [] };
const department: Territory = { id: 'dep', kind: 'department', code: '59', name: 'Nord', parents: ['reg'] };
const tension = (fields: Partial<Tension>): Tension => ({
  territoryId: 'reg',
  period: '2019',
  level: 3,
  factors: {},
  sourceId: 's',
  ...fields,
});
const knownTerritories = collectionOf([region, department]);
const levelIn = (records: Tension[]): number | undefined =>
  levelsAround([{ id: 'j', fap: ['F1', 'F2'] }], records, knownTerritories, ['dep']).get('j')?.level;

const RULES: readonly (readonly [why: string, records: Tension[], level: number | undefined])[] = [
  ['the nearest place', [tension({ fap: 'F1' }), tension({ fap: 'F1', territoryId: 'dep', level: 5 })], 5],
  [
    'a wider place when the nearest is not published',
    [
      tension({ fap: 'F1', level: 4 }),
      tension({ fap: 'F1', territoryId: 'dep', level: null, missing: 'below-threshold' }),
    ],
    4,
  ],
  ['the latest period', [tension({ fap: 'F1', period: '2019' }), tension({ fap: 'F1', period: '2024', level: 1 })], 1],
  ['the job’s own record', [tension({ fap: 'F1', level: 1 }), tension({ job: 'j', level: 2 })], 2],
  ['the first family', [tension({ fap: 'F2', level: 1 }), tension({ fap: 'F1', level: 5 })], 5],
  ['no level elsewhere', [tension({ fap: 'F1', territoryId: 'ailleurs' })], undefined],
];
for (const [why, list, level] of RULES) test(`tension of a job: ${why}`, () => assert.equal(levelIn(list), level));

test('the query of a page is read from its attributes; a sector keeps its commas', () => {
  const none = { query: null, sector: null, tension: null, transition: null, interest: null };
  assert.deepEqual(readPrefill(none), { text: '', filters: {} });
  assert.deepEqual(
    readPrefill({ ...none, query: 'soudeuse', sector: 'Santé, soin | Social', tension: '4, 5', interest: ' ' }),
    {
      text: 'soudeuse',
      filters: { sector: ['Santé, soin', 'Social'], level: ['4', '5'] },
    },
  );
});

test('a choice is added, then removed', () => {
  const once = toggle({ text: '', filters: {} }, 'skill', 'écouter');
  assert.deepEqual(activeFilters(once), [{ facet: 'skill', value: 'écouter' }]);
  assert.deepEqual(activeFilters(toggle(once, 'skill', 'écouter')), []);
});

test('another name is shown only when it adds to the name of the job', () => {
  const title = { feminine: 'Boulangère', masculine: 'Boulanger' };
  assert.equal(isOwnName('Boulanger / Boulangère', title), true);
  assert.equal(isOwnName('Boulanger / Boulangère traiteuse', title), false);
});

test('the first skills are named, the others are counted', () => {
  assert.equal(firstOf(['a', 'b'], 3), 'a\u202f; b');
  assert.equal(firstOf(['a', 'b', 'c', 'd'], 3), 'a\u202f; b\u202f; c et 1 autre');
  assert.equal(firstOf(['a', 'b', 'c', 'd', 'e'], 3), 'a\u202f; b\u202f; c et 2 autres');
});
