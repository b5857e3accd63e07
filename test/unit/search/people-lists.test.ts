// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Queries of real people over the jobs and trainings of the default feed: each list has a minimum score, so that no
// change lowers it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Job, JobAppellations, Training } from '@orientation-widgets/feed';
import { createJobIndex, createTrainingIndex } from '@orientation-widgets/search';
import { measure, openMisses, queriesOf, READ, sheetQueriesOf } from '../../bench/search/judged-queries.js';
import type { Answer, JudgedQuery } from '../../bench/search/judged-queries.js';
import { root } from '../../support/paths.js';

const FACTS = `${root}packages/feed-tools/facts`;
const readJson = (path: string): unknown => JSON.parse(readFileSync(`${FACTS}/${path}`, 'utf8'));
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();

const TRAINING_LISTS = ['blind-trainings.txt', 'spoken-trainings.txt', 'later-trainings.txt', 'newest-trainings.txt'];

/** Keeps the queries that some record of the feed answers, or that none should. */
function answerable(queries: readonly JudgedQuery[], names: readonly string[]): JudgedQuery[] {
  return queries.filter(({ fits, isBest = fits }) => !isBest || names.some(isBest));
}

function assertFloor(
  queries: readonly JudgedQuery[],
  search: (text: string) => Answer,
  floor: { readonly three: number; readonly precision: number },
): void {
  const { n, three, right, lists } = measure(search, queries).byKind.get('all')!;
  const misses = openMisses(search, queries).join('\n');
  assert.ok(three / n >= floor.three, `among the first three: ${(three / n).toFixed(3)}\n${misses}`);
  assert.ok(right / lists >= floor.precision, `precision: ${(right / lists).toFixed(3)}\n${misses}`);
}

test('everyday queries find the jobs of the default feed', () => {
  const jobs = readdirSync(`${FACTS}/jobs`).flatMap(file => (readJson(`jobs/${file}`) as { jobs: Job[] }).jobs);
  const { appellations } = readJson('appellations.json') as { appellations: JobAppellations[] };
  const index = createJobIndex({ jobs, appellations });
  const romeOf = new Map(jobs.map(({ id, rome = [] }) => [id, rome]));
  const ofAny =
    (fits: (sheet: string) => boolean) =>
    (id: string): boolean =>
      (romeOf.get(id) ?? []).some(fits);
  const queries = ['blind-jobs.txt', 'spoken-jobs.txt']
    .flatMap(list => sheetQueriesOf(list, 'seeded'))
    .map(({ fits, isBest, ...query }): JudgedQuery => ({
      ...query,
      fits: fits && ofAny(fits),
      ...(isBest && { isBest: ofAny(isBest) }),
    }));
  assertFloor(
    answerable(
      queries,
      jobs.map(({ id }) => id),
    ),
    text => {
      const { hits, partial } = index.search(text);
      return { names: hits.map(({ jobId }) => jobId), hasNotice: partial };
    },
    { three: 0.86, precision: 0.75 },
  );
});

test('everyday queries find the trainings of the default feed', () => {
  const { trainings } = readJson('offer/trainings.json') as { trainings: Training[] };
  const index = createTrainingIndex({ trainings, sessions: [], places: [] });
  const titleOf = new Map(trainings.map(({ id, title }) => [id, title]));
  const fits = (expected: string): ((name: string) => boolean) => {
    const pattern = new RegExp(expected);
    return name => pattern.test(fold(name));
  };
  assertFloor(
    answerable(
      TRAINING_LISTS.flatMap(list => queriesOf(list, fits, 'seeded')),
      trainings.map(({ title }) => title),
    ),
    text => {
      const { hits, partial } = index.search({ text, limit: READ });
      return { names: hits.map(({ trainingId }) => titleOf.get(trainingId) ?? ''), hasNotice: partial };
    },
    { three: 0.8, precision: 0.81 },
  );
});
