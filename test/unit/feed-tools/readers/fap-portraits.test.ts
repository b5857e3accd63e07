// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Job } from '@orientation-widgets/feed';
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { realData, root, withoutRealData } from '../../../support/paths.js';
import { buildWith } from '../support/built.js';

const AGES = ['15-24 ans', '25-29 ans', '60 ans ou plus'];
const PAY = ['Moins de 1250 €', 'De 1250 € à moins de 1500 €', '3000 € ou plus'];

const job = (id: string, fap: string): object => ({
  ...{ id, title: { feminine: id, masculine: id }, fap: [fap] },
  ...{ sectors: [], skills: [], conditions: [], related: [], links: [] },
});

const ages = (counts: Record<string, readonly number[]>): string =>
  [
    'fap,tr_age,annee_2017_2019,libelle',
    ...Object.entries(counts).flatMap(([fap, list]) =>
      list.map((count, rank) => `${fap},${AGES[rank]},${count},Famille ${fap}`),
    ),
  ].join('\n');

const pay = (shares: Record<string, readonly (number | string)[]>): string =>
  [
    'Fap,Salaire,Milliers,Pourcentage',
    ...Object.entries(shares).flatMap(([fap, list]) => list.map((share, rank) => `${fap},${PAY[rank]},1,${share}`)),
  ].join('\n');

async function peopleOf(
  t: TestContext,
  files: Record<string, string>,
): Promise<{ people: Job['people'][]; faults: string[] }> {
  const path = Object.keys(files);
  const lines = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, `${text}\n`]));
  const built = await buildWith(
    t,
    [
      { id: 'jobs', kind: 'feed', path: 'jobs.json' },
      { id: 'portraits', kind: 'fap-portraits', path },
    ],
    { 'jobs.json': JSON.stringify({ jobs: [job('a', 'A0Z40'), job('b', 'B0Z20')] }), ...lines },
  );
  const report = built.report.sources[1];
  return {
    people: (await built.records('jobs')).map(({ people }) => people),
    faults: [...(report?.dropped ?? []), ...(report?.warnings ?? [])].map(({ reason }) => reason),
  };
}

describe('fap-portraits', () => {
  test('gives shares of ages, and the contracts of a wider family that is mostly the same people', async t => {
    const { people, faults } = await peopleOf(t, {
      'ages.csv': ages({ A0Z40: [10, 20, 10], A0Z: [20, 30, 20], B0Z20: [10, 10, 20], B0Z: [100, 100, 200] }),
      'cdd.csv':
        'Fap,stat_sl,annee,effectif,pourcentage,part\nA0Z,cdd,2014-2016,1,0.5,50\nA0Z,cdd,2017-2019,1,0.064,6.44\nB0Z,cdd,2017-2019,1,0.1,10',
    });
    assert.deepEqual(faults, []);
    assert.deepEqual(people, [
      {
        ages: [
          { from: 15, to: 24, value: 25 },
          { from: 25, to: 29, value: 50 },
          { from: 60, value: 25 },
        ],
        ...{ fixedTerm: 6.4, contractFamily: 'Famille A0Z', period: '2017-2019', sourceId: 'portraits' },
      },
      {
        ages: [
          { from: 15, to: 24, value: 25 },
          { from: 25, to: 29, value: 25 },
          { from: 60, value: 50 },
        ],
        ...{ period: '2017-2019', sourceId: 'portraits' },
      },
    ]);
  });

  test('reads the two upper slices of pay the way that the medians show, else as one', async t => {
    const files = {
      'pay.csv': pay({ A0Z40: [10, 70, 20], B0Z20: [10, 30, 60] }),
      'ages.csv': ages({ A0Z40: [20, 20, 20], B0Z20: [20, 20, 20] }),
    };
    const together = await peopleOf(t, files);
    assert.deepEqual(together.people[0]?.pay, [
      { from: 0, to: 1250, value: 10 },
      { from: 1250, value: 90 },
    ]);
    const median = (a: number | string, b: number): Record<string, string> => ({
      'median.csv': `Fap3,Annee,Salaire_median\nA0Z40,2017-2019,${a}\nB0Z20,2017-2019,${b}`,
    });
    const asWritten = await peopleOf(t, { ...files, ...median(1400, 3200) });
    assert.deepEqual(
      asWritten.people[0]?.pay?.map(({ value }) => value),
      [10, 70, 20],
    );
    const inGroups = await peopleOf(t, { ...files, ...median('1.400', 3200) });
    assert.deepEqual(inGroups.people[0]?.pay, asWritten.people[0]?.pay);
    const exchanged = await peopleOf(t, { ...files, ...median(3400, 1300) });
    assert.deepEqual(
      exchanged.people[0]?.pay?.map(({ value }) => value),
      [10, 20, 70],
    );
    assert.match(exchanged.faults.join(), /exchanged/);
  });

  test('leaves out a masked share, an incomplete list, a repeated group and a small family', async t => {
    const { people, faults } = await peopleOf(t, {
      'ages.csv': `${ages({ A0Z40: [10, 20, 30], B0Z20: [3, 3, 3] })}\nA0Z40,15-24 ans,11,x\nA0Z40,vieux,11,x\nA0Z40,60 ans ou plus,-1,x`,
      'pay.csv': pay({ A0Z40: [10, 'NA', 90] }),
    });
    assert.deepEqual(
      people[0]?.ages?.map(({ value }) => value),
      [16.7, 33.3, 50],
    );
    assert.equal(people[0]?.pay, undefined);
    assert.equal(people[1], undefined);
    for (const fault of [/given twice/, /not a group/, /not between 0 and 100/]) assert.match(faults.join('; '), fault);
    const part = await peopleOf(t, {
      'pay.csv': pay({ B0Z20: [10, 10, 10] }),
      'cdd.csv': 'Fap,stat_sl,annee,part\nB0Z20,cdd,2018,4',
    });
    assert.match(part.faults.join('; '), /do not add up to 100/);
    assert.equal(part.people[1]?.pay, undefined);
  });

  test('refuses a file of another table', async t => {
    await assert.rejects(peopleOf(t, { 'other.csv': 'Fap,Secteur\nA0Z40,x' }), /column/);
  });

  test(
    'real: gives the 183 jobs of the facts the people that a second reader gives them',
    { skip: withoutRealData },
    async t => {
      const facts = join(root, 'packages/feed-tools/facts/jobs');
      const lists = await Promise.all((await readdir(facts)).map(async name => readFile(join(facts, name), 'utf8')));
      const jobs = lists.flatMap(text => (JSON.parse(text) as { jobs: Job[] }).jobs);
      // A job narrower than its family gets none of the figures of the family.
      const wholeFamilies = jobs.filter(({ womenShare }) => womenShare);
      const bare = wholeFamilies.map(({ people: _, fap = [], ...rest }) => ({ ...rest, fap: fap.slice(0, 1) }));
      const at = (name: string): string => join(realData, 'dares', name);
      const names = ['age_2017_2019', 'dipl_restructure', 'salaires', 'salaire_median', 'secteurs_employeurs'];
      const built = await buildWith(
        t,
        [
          { id: 'jobs', kind: 'feed', path: 'jobs.json' },
          {
            id: 'dares-portraits',
            kind: 'fap-portraits',
            path: [...names.map(name => at(`${name}_3niv.csv`)), at('part_cdd.csv'), at('part_tempspartiel.csv')],
          },
        ],
        { 'jobs.json': JSON.stringify({ jobs: bare }) },
      );
      assert.deepEqual(built.report.sources[1]?.dropped, []);
      const people = new Map((await built.records('jobs')).map(record => [record.id, record.people]));
      const withPeople = wholeFamilies.filter(record => record.people);
      assert.equal(withPeople.length, 183);
      for (const record of wholeFamilies) assert.deepEqual(people.get(record.id), record.people, record.id);
    },
  );
});
