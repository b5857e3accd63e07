// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { JOB_FACETS, selectJobs, similarJobs } from '@orientation-widgets/search';
import type { JobFilters, JobRow } from '@orientation-widgets/search';
import type { JobSelection } from '../../../packages/search/src/jobs/job-filter.js';

const RUNS = Number(process.env.FC_RUNS ?? 400);

const row = (id: string, sector: string[], level: string, interest: string[], skill: string[]): JobRow => ({
  id,
  values: { sector, level: level ? [level] : [], transition: [], interest, skill },
});
const rows = [
  row('a', ['Santé'], '2', ['S'], ['écouter', 'réagir']),
  row('b', ['Santé', 'Social'], '5', ['S', 'I'], ['écouter', 'réagir', 'mesurer']),
  row('c', ['Bâtiment'], '', ['R'], ['mesurer']),
  row('d', ['Bâtiment'], '5', ['R', 'A'], ['mesurer', 'imaginer']),
];
const ids = (selection: JobSelection): readonly string[] => selectJobs(rows, selection).ids;

const CASES: readonly (readonly [why: string, selection: JobSelection, ids: string[]])[] = [
  ['nothing asked: those with openings first, one sector after another', { filters: {} }, ['b', 'd', 'a', 'c']],
  ['one interest: those that have it', { filters: { interest: ['S'] } }, ['b', 'a']],
  ['two interests: those that have both', { filters: { interest: ['S', 'I'] } }, ['b']],
  ['three: those that have two at least', { filters: { interest: ['S', 'I', 'R', 'A'] } }, ['b', 'd']],
  ['in the order of the rows', { filters: {}, order: 'name' }, ['a', 'b', 'c', 'd']],
  ['any value of one facet', { filters: { sector: ['Social', 'Bâtiment'] } }, ['b', 'd', 'c']],
  ['a value of each facet', { filters: { sector: ['Bâtiment'], level: ['5'] } }, ['d']],
  ['what a text found, in its order', { filters: {}, matchingIds: ['c', 'a'] }, ['c', 'a']],
  [
    'what a text found, narrowed and by tension',
    { filters: { sector: ['Santé'] }, matchingIds: ['a', 'b', 'c'], order: 'tension' },
    ['b', 'a'],
  ],
  [
    'skills: those that use most first, then those that ask for least more',
    { filters: { skill: ['mesurer', 'réagir'] } },
    ['b', 'c', 'a', 'd'],
  ],
  ['nothing left', { filters: { level: ['1'] } }, []],
];
for (const [why, selection, expected] of CASES) test(why, () => assert.deepEqual(ids(selection), expected));

test('puts a job whose interest is lone in its sector, or without figures, after the others', () => {
  const builders = Array.from({ length: 9 }, (_, rank) => row(`m${rank}`, ['Bâtiment'], '5', ['R'], []));
  const pair = ['R', 'S'];
  const some = [
    row('carreleur', ['Bâtiment'], '5', pair, []),
    row('brancardier', ['Santé'], '5', pair, []),
    { ...row('serveur', ['Restauration'], '2', pair, []), isComplete: true },
    ...builders,
  ];
  const { ids } = selectJobs(some, { filters: { interest: pair } });
  assert.deepEqual(ids, ['serveur', 'brancardier', 'carreleur']);
});

test('counts the results of each choice with the other facets unchanged', () => {
  const filters: JobFilters = { sector: ['Santé'], level: ['5'] };
  const { counts } = selectJobs(rows, { filters });
  assert.deepEqual([...counts.sector].sort(), [
    ['Bâtiment', 1],
    ['Santé', 1],
    ['Social', 1],
  ]);
  assert.deepEqual([...counts.level].sort(), [
    ['2', 1],
    ['5', 1],
  ]);
  assert.deepEqual([...counts.interest].sort(), [
    ['I', 1],
    ['S', 1],
  ]);
  for (const [value, count] of counts.level)
    assert.equal(ids({ filters: { ...filters, level: [value] } }).length, count);
});

test('alternates sectors when it sorts by openings, so that none fills the screen', () => {
  const many = [
    row('a', ['Industrie'], '5', [], []),
    row('b', ['Industrie'], '4', [], []),
    row('c', ['Industrie'], '1', [], []),
    row('d', ['Santé'], '4', [], []),
    { id: 'e', values: { ...row('e', ['Culture'], '1', [], []).values, transition: ['digital'] } },
    row('f', ['Culture'], '', [], []),
  ];
  assert.deepEqual(selectJobs(many, { filters: {} }).ids, ['a', 'd', 'e', 'b', 'c', 'f']);
});

test('the count of an interest is what choosing it would give', () => {
  const filters: JobFilters = { interest: ['S'] };
  const { counts } = selectJobs(rows, { filters });
  assert.deepEqual([...counts.interest].sort(), [
    ['I', 1],
    ['S', 2],
  ]);
  for (const [value, count] of counts.interest)
    assert.equal(ids({ filters: { interest: [...new Set(['S', value])] } }).length, count);
});

test('returns the same jobs in the same order as a filter and sort of every row', () => {
  const values = fc.array(fc.constantFrom<string>('1', '2', '3', '4'), { maxLength: 3 });
  const rowsOf = fc.array(fc.tuple(values, values, values, values, values), { maxLength: 30 });
  const selection = fc.record(
    {
      filters: fc.record(
        { sector: values, level: values, transition: values, interest: values, skill: values },
        { requiredKeys: [] },
      ),
      matchingIds: fc.uniqueArray(fc.integer({ min: 0, max: 35 }).map(String)),
      order: fc.constantFrom('relevance' as const, 'name' as const, 'tension' as const),
    },
    { requiredKeys: ['filters'] },
  );
  fc.assert(
    fc.property(rowsOf, selection, (lists, { filters, matchingIds, order }) => {
      const rows = lists.map(([sector, level, transition, interest, skill], id): JobRow => ({
        id: String(id),
        values: { sector, level, transition, interest, skill },
      }));
      const selectedSkills = filters.skill ?? [];
      const by = order ?? (matchingIds || selectedSkills.length ? 'relevance' : 'name');
      const likes = ({ values }: JobRow): number =>
        values.interest.filter(value => filters.interest?.includes(value)).length;
      const keys: Record<typeof by, (row: JobRow) => number[]> = {
        name: () => [],
        tension: row => [-likes(row), -Number(row.values.level[0] ?? 0)],
        relevance: ({ id, values }) => [
          -likes({ id, values }),
          -values.skill.filter(skill => selectedSkills.includes(skill)).length,
          matchingIds ? matchingIds.indexOf(id) : values.skill.length,
        ],
      };
      const compare = (a: JobRow, b: JobRow): number =>
        keys[by](a)
          .map((key, at) => key - keys[by](b)[at]!)
          .find(difference => difference !== 0) ?? 0;
      const expected = rows
        .filter(({ id }) => !matchingIds || matchingIds.includes(id))
        .filter(({ values }) =>
          JOB_FACETS.every(
            facet =>
              facet === 'interest' ||
              !filters[facet]?.length ||
              values[facet].some(value => filters[facet]?.includes(value)),
          ),
        )
        .filter(row => likes(row) >= Math.min(2, filters.interest?.length ?? 0))
        .sort(compare);
      assert.deepEqual(
        selectJobs(rows, { filters, matchingIds, order: order ?? by }).ids,
        expected.map(({ id }) => id),
      );
    }),
    { numRuns: RUNS },
  );
});

test('jobs with the same skills: a rare skill counts more than one that nearly all ask for', () => {
  const profile = (id: string, ...transversalSkills: string[]) => ({ id, interests: [], transversalSkills });
  const profiles = [
    profile('soudeur', 'rigueur', 'équipe', 'autonomie'),
    profile('chaudronnier', 'rigueur', 'équipe', 'autonomie'),
    profile('vendeur', 'rigueur', 'équipe', 'convaincre', 'langues'),
    profile('guide', 'rigueur', 'langues'),
    profile('poète', 'imaginer'),
  ];
  assert.deepEqual(similarJobs(profiles, 'soudeur', 5), [
    { jobId: 'chaudronnier', shared: ['rigueur', 'équipe', 'autonomie'] },
    { jobId: 'vendeur', shared: ['rigueur', 'équipe'] },
  ]);
  assert.equal(similarJobs(profiles, 'vendeur', 1)[0]?.jobId, 'guide');
  assert.deepEqual(similarJobs(profiles, 'inconnu', 5), []);
});

test('returns related jobs first, then those with the main interest and a rare skill', () => {
  const profile = (id: string, interest: 'R' | 'S', ...transversalSkills: string[]) => ({
    id,
    interests: [interest],
    transversalSkills,
  });
  const profiles = [
    profile('soudeur', 'R', 'rigueur', 'équipe', 'souder'),
    profile('chaudronnier', 'R', 'rigueur', 'équipe'),
    profile('menuisier', 'R', 'rigueur', 'équipe', 'souder'),
    profile('serveur', 'S', 'rigueur', 'équipe', 'souder'),
    profile('peintre', 'R', 'rigueur', 'équipe'),
    ...Array.from({ length: 20 }, (_, rank) => profile(`autre-${rank}`, 'S', 'ranger')),
  ];
  assert.deepEqual(
    similarJobs(profiles, 'soudeur', 5, ['chaudronnier']).map(({ jobId }) => jobId),
    ['chaudronnier', 'menuisier'],
  );
});
