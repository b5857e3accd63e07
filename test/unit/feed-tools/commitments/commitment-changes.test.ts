// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Commitment } from '@orientation-widgets/feed';
import { buildWith, type Built } from '../support/built.js';
import { hostedFeed } from '../support/hosted-command.js';

const EMPTY = { pilots: [], partners: [], audiences: [], territoryIds: [], sectors: [], objectives: [] };

function commitment(id: string, more: Partial<Commitment> = {}): Commitment {
  return {
    id,
    level: 'commitment',
    parentId: 'A1',
    title: `Titre ${id}`,
    ...EMPTY,
    actions: [],
    indicators: [],
    ...more,
  };
}

const AMBITION = commitment('A1', { level: 'ambition' });

async function feedOf(
  t: TestContext,
  day: string,
  commitments: readonly Commitment[],
  changes?: string,
): Promise<Built> {
  return buildWith(
    t,
    [
      { id: 'contract', kind: 'feed', path: 'c.json' },
      ...(changes === undefined ? [] : [{ id: 'changes', kind: 'feed', path: 'changes.json' }]),
    ],
    { 'c.json': JSON.stringify({ commitments }), ...(changes !== undefined && { 'changes.json': changes }) },
    { today: day },
  );
}

test('changes of the commitments are written and published by the next build', async t => {
  const before = await feedOf(t, '2026-01-01', [
    AMBITION,
    commitment('1', {
      actions: [{ id: 'a', title: 'Livrer' }],
      indicators: [{ id: 'i', label: 'Participants', kind: 'count', values: [{ period: '2024', value: 1 }] }],
    }),
    commitment('2'),
  ]);
  const after = await feedOf(t, '2026-03-12', [
    AMBITION,
    commitment('1', {
      actions: [
        { id: 'a', title: 'Livrer', status: 'done', statusDate: '2026-03-01', statusBy: 'Nour' },
        { title: 'Former' },
      ],
      indicators: [
        {
          id: 'i',
          label: 'Participants',
          kind: 'count',
          values: [
            { period: '2024', value: 2 },
            { period: '2025', value: 0 },
          ],
        },
      ],
    }),
    commitment('3'),
  ]);
  const file = join(after.out, '..', 'changes.json');
  const run = await hostedFeed('diff', before.out, after.out, '--changes', file);
  assert.equal(run.code, 0, run.stderr);
  assert.match(run.stdout, /8\u00a0changements dans les engagements/);
  const date = '2026-03-12';
  const changed = (what: string, title: string, field: string, values: object): object => ({
    date,
    kind: 'changed',
    what,
    title,
    field,
    ...values,
  });
  const content = await readFile(file, 'utf8');
  assert.deepEqual(JSON.parse(content), {
    commitments: [
      {
        id: '1',
        changes: [
          changed('action', 'Livrer', 'status', { after: 'done' }),
          changed('action', 'Livrer', 'statusDate', { after: '2026-03-01' }),
          changed('action', 'Livrer', 'statusBy', { after: 'Nour' }),
          { date, kind: 'added', what: 'action', title: 'Former' },
          changed('value', 'Participants (2024)', 'value', { before: '1', after: '2' }),
          { date, kind: 'added', what: 'value', title: 'Participants (2025)', after: '0' },
        ],
      },
      { id: '3', changes: [{ date, kind: 'added', what: 'commitment', title: 'Titre 3' }] },
      { id: 'A1', changes: [{ date, kind: 'removed', what: 'commitment', title: 'Titre 2' }] },
    ],
  });

  const last = await feedOf(
    t,
    '2026-05-01',
    [AMBITION, commitment('1'), commitment('3', { title: 'Nouveau' })],
    content,
  );
  const published = await last.records('commitments');
  assert.equal(published.find(({ id }) => id === '3')?.changes?.[0]?.title, 'Titre 3');

  await hostedFeed('diff', before.out, after.out, '--changes', file);
  assert.equal(await readFile(file, 'utf8'), content, 'the same two feeds twice give the same file');
  await hostedFeed('diff', after.out, last.out, '--changes', file);
  const both = JSON.parse(await readFile(file, 'utf8')) as { commitments: Pick<Commitment, 'id' | 'changes'>[] };
  assert.deepEqual(
    both.commitments.find(({ id }) => id === '3')?.changes?.map(change => [change.date, change.kind]),
    [
      ['2026-03-12', 'added'],
      ['2026-05-01', 'changed'],
    ],
  );
});

test('a file with other content is refused and unchanged', async t => {
  const feed = await feedOf(t, '2026-01-01', [AMBITION]);
  const file = join(feed.out, '..', 'notes.json');
  await writeFile(file, '{ "commitments": "mine" }');
  const run = await hostedFeed('diff', feed.out, feed.out, '--changes', file);
  assert.equal(run.code, 1);
  assert.match(run.stderr, /notes\.json.*fichier de changements/);
  assert.equal(await readFile(file, 'utf8'), '{ "commitments": "mine" }');
});
