// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFeed } from '@orientation-widgets/feed';
import type { Job, Tension, Territory } from '@orientation-widgets/feed';
import { bareJob, jobFigures } from '../../../packages/domain/src/jobs/job-figures.js';
import { romeTensions } from '../../../packages/elements/src/tension-indicator/rome-tensions.lazy.js';
import { rankingIn } from '../../../packages/domain/src/tension/ranking.js';

const place = (id: string, kind: Territory['kind'], ...parents: string[]): Territory => ({
  id,
  kind,
  code: id,
  name: `Nom de ${id}`,
  parents,
});

const level = (about: Partial<Tension>, value: Tension['level']): Tension => ({
  territoryId: 'bassin-3227',
  period: '2020',
  factors: {},
  sourceId: 'bassins',
  ...about,
  level: value,
});

const feed = openFeed({
  formatVersion: '1.2',
  title: 't',
  publisher: { name: 'p' },
  language: 'fr',
  updated: '2026-11-24T00:00:00Z',
  territory: 'reg-32',
  sources: [
    { id: 'dares', title: 'Tensions', publisher: 'Dares' },
    { id: 'bassins', title: 'Tensions par bassin', publisher: 'Pôle emploi' },
  ],
  territories: [
    place('reg-32', 'region'),
    place('bassin-3227', 'bassin', 'reg-32'),
    place('com-62498', 'commune', 'bassin-3227', 'reg-32'),
  ],
  tensions: [
    level({ fap: 'D2Z42', territoryId: 'reg-32', period: '2019', sourceId: 'dares' }, 5),
    level({ rome: 'H2913' }, 1),
    level({ rome: 'H2913', period: '2018' }, 4),
    level({ rome: 'H2914' }, null),
    level({ rome: 'A1416' }, 3),
  ],
});

const welder: Job = { ...bareJob('D2Z42'), rome: ['H2913', 'H2914'] };

test('levels by ROME around a town are those of its bassin, latest year', async () => {
  for (const territoryId of ['com-62498', 'bassin-3227'])
    assert.deepEqual(
      (await romeTensions(feed, welder, territoryId)).map(({ record, place: name }) => [
        record.rome,
        record.level,
        name,
      ]),
      [
        ['H2913', 1, 'Nom de bassin-3227'],
        ['H2914', null, 'Nom de bassin-3227'],
      ],
    );
  assert.deepEqual(await romeTensions(feed, welder, 'reg-32'), []);
  assert.deepEqual(await romeTensions(feed, bareJob('D2Z42'), 'bassin-3227'), []);
});

test('a level by ROME is never taken for one of Dares: not the figure of a job, not a rank', async () => {
  const { tension, isLocal } = await jobFigures(feed, welder, 'bassin-3227');
  assert.deepEqual([tension.near?.record.level, tension.near?.territoryId, isLocal], [5, 'reg-32', true]);
  const [jobs, tensions, series, territories] = await Promise.all([
    feed.collection('jobs'),
    feed.collection('tensions'),
    feed.collection('tensionSeries'),
    feed.collection('territories'),
  ]);
  const ranking = rankingIn('bassin-3227', { jobs, tensions, series, territories });
  assert.deepEqual([ranking?.territoryId, ranking?.rows.map(({ tension: { fap } }) => fap)], ['reg-32', ['D2Z42']]);
});
