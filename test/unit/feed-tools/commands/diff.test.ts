// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { buildFeed, diffFeeds } from '@orientation-widgets/feed-tools';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { configOf, folderWith } from '../support/command.js';
import { hostedFeed } from '../support/hosted-command.js';
import { jobOf, jobsOf, placeOf, sessionOf, trainingOf } from '../support/records.js';

/** Builds a feed of records and returns its folder. */
async function feedOf(t: TestContext, records: object, more: object = {}): Promise<string> {
  const folder = await folderWith(t, { 'records.json': JSON.stringify(records) });
  const out = join(folder, 'out');
  await buildFeed(JSON.parse(configOf([{ id: 'a', kind: 'feed', path: 'records.json' }], more)), { out, folder });
  return out;
}

test('two builds of the same records have no difference', async t => {
  const [old, fresh] = [
    await feedOf(t, { jobs: jobsOf(50) }),
    await feedOf(t, { jobs: jobsOf(50) }, { today: '2026-11-25' }),
  ];
  assert.deepEqual((await diffFeeds(old, fresh)).collections, []);
  const { code, stdout, stderr } = await hostedFeed('diff', old, fresh);
  assert.deepEqual(
    { code, stdout, stderr },
    {
      code: 0,
      stdout: 'Du flux du 24 novembre 2026 à celui du 25 novembre 2026.\nLes fiches sont les mêmes.\n',
      stderr: '',
    },
  );
});

test('additions, removals and changes are listed, with the fields', async t => {
  const old = await feedOf(t, { jobs: jobsOf(50) });
  const jobs = [...jobsOf(49), jobOf('nouveau')].map((job, index) =>
    index === 3 ? { ...job, sectors: ['Cuir'], skills: [] } : job,
  );
  const [diff] = (await diffFeeds(old, await feedOf(t, { jobs }))).collections;
  assert.deepEqual(diff, {
    name: 'jobs',
    before: 50,
    after: 50,
    added: 1,
    removed: 1,
    changed: 1,
    fields: [
      { field: 'sectors', count: 1 },
      { field: 'details', count: 1 },
    ],
    examples: { added: ['nouveau'], removed: ['job-49'], changed: ['job-3'] },
    territories: [],
  });
});

test('a collection that becomes large enough for a part, with its details apart, has not changed', async t => {
  const few = jobsOf(2);
  const [inline, part] = [await feedOf(t, { jobs: few }), await feedOf(t, { jobs: jobsOf(60) })];
  const [diff] = (await diffFeeds(inline, part)).collections;
  assert.deepEqual([diff?.added, diff?.removed, diff?.changed], [58, 0, 0]);
});

test('sessions and places are counted by département, figures by their territory', async t => {
  const base = { trainings: [trainingOf('t')], places: [placeOf('lille', '59350'), placeOf('arras', '62041')] };
  const figure = { fap: 'A0Z40', year: 2026, difficult: 1, seasonal: 1, secret: false };
  const old = await feedOf(t, {
    ...base,
    sessions: [sessionOf('s1', 't', 'lille'), sessionOf('s2', 't', 'lille')],
    recruitments: [{ ...figure, territoryId: 'dep-59', projects: 10 }],
  });
  const fresh = await feedOf(t, {
    ...base,
    sessions: [sessionOf('s1', 't', 'arras'), sessionOf('s3', 't', 'arras', { funders: ['Région'] })],
    recruitments: [{ ...figure, territoryId: 'dep-59', projects: 12 }],
  });
  const { collections } = await diffFeeds(old, fresh);
  const sessions = collections.find(({ name }) => name === 'sessions');
  assert.deepEqual(sessions?.territories, [
    { territoryId: 'dep-59', name: 'Nord', added: 0, removed: 1, changed: 1 },
    { territoryId: 'dep-62', name: 'Pas-de-Calais', added: 1, removed: 0, changed: 1 },
  ]);
  const recruitments = collections.find(({ name }) => name === 'recruitments');
  assert.deepEqual(recruitments?.territories, [
    { territoryId: 'dep-59', name: 'Nord', added: 0, removed: 0, changed: 1 },
  ]);
  const run = await hostedFeed('diff', old, fresh);
  assert.match(run.stdout, /Sessions\u202f: 2 avant, 2 après\. 1\u00a0fiche ajoutée, 1\u00a0retirée, 1\u00a0changée\./);
  assert.match(run.stdout, / {2}Pas-de-Calais\u202f: 1\u00a0fiche ajoutée, 1\u00a0changée\./);
  assert.match(run.stdout, /Champs changés\u202f: lieu \(1\)\./);
});

test('diff --json prints every change, and refuses a file that is no feed', async t => {
  const [old, fresh] = [await feedOf(t, { jobs: jobsOf(2) }), await feedOf(t, { jobs: jobsOf(3) })];
  const json = await hostedFeed('diff', old, fresh, '--json');
  assert.deepEqual(JSON.parse(json.stdout), JSON.parse(JSON.stringify(await diffFeeds(old, fresh))));
  const refused = await hostedFeed('diff', old, join(old, 'absent'));
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /absent: ni fichier ni dossier de ce nom/);
});

test('an outcome that moves to another training is a change, not another outcome', async t => {
  const outcome = {
    certification: { kind: 'cfd', code: '40023102' },
    territoryId: 'reg-32',
    route: 'school',
    cohort: '2021-2022',
    employed: { 6: 40 },
    furtherStudy: 10,
  };
  const feed = (id: string): Promise<string> =>
    feedOf(t, {
      trainings: [trainingOf(id, { certifications: [{ kind: 'cfd', code: '40023102' }] })],
      outcomes: [outcome],
    });
  const { collections } = await diffFeeds(await feed('a'), await feed('b'));
  const outcomes = collections.find(({ name }) => name === 'outcomes');
  assert.deepEqual(
    [outcomes?.added, outcomes?.removed, outcomes?.changed, outcomes?.fields],
    [0, 0, 1, [{ field: 'trainingId', count: 1 }]],
  );
});
