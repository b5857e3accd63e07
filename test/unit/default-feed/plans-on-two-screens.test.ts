// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The card of a job and the board for this job show the same recruitment plans, from the same source.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadFeed } from '@orientation-widgets/feed';
import { openBoard } from '../../../packages/elements/src/indicator-board/board/board-data.js';
import { openDetailData } from '../../../packages/elements/src/indicator-board/detail/detail-data.js';
import type { BoardQuery } from '../../../packages/domain/src/measures/figure-selection.js';
import { themesOf } from '../../../packages/elements/src/indicator-board/board/theme-figures.js';
import { bareJob, jobFigures } from '../../../packages/domain/src/jobs/job-figures.js';
import { recruitmentLabel } from '../../../packages/domain/src/jobs/recruitment-labels.js';
import { figure } from '../../../packages/domain/src/measures/figure-format.js';
import { loadOptions, locateFeed } from '../../../packages/feed-tools/src/read-feed/feed-location.js';
import { FEED_FOLDER } from './published-figures.js';

const location = await locateFeed(FEED_FOLDER);
const feed = await loadFeed(location.url, { ...loadOptions(location), fetch: location.fetch });
const jobs = await feed.collection('jobs');

const through = (job: string | null, territory: string, measure: string | null = null): BoardQuery => ({
  ...{ territory, compare: null, entry: 'job', job, sector: null, audience: null, measure },
  ...{ theme: null, board: null, chart: 'auto', periods: null, isEasy: false },
});

test('a board filtered by job shows the recruitment plans of its card, or that they are masked', async () => {
  let exact = 0;
  let secret = 0;
  for (const job of ['soudeur', 'aide-soignant', 'macon', 'cuisinier', 'boulanger'])
    for (const territory of ['reg-32', 'dep-59', 'dep-02', 'bassin-3215', 'bassin-3201']) {
      const { near } = (await jobFigures(feed, jobs.get(job) ?? bareJob(job), territory)).plans;
      if (near?.territoryId !== territory) continue;
      const data = await openBoard(feed, through(job, territory));
      const boardRecords = (data ? themesOf(data) : [])
        .flatMap(theme => theme.contexts)
        .find(({ measure }) => measure.id === 'derived-hires');
      const label = recruitmentLabel(near.record, 'projects');
      assert.ok(boardRecords, `${job} ${territory}`);
      assert.equal(boardRecords.observation?.sourceId, near.record.sourceId);
      assert.equal(boardRecords.observation.period, String(near.record.year));
      if (boardRecords.observation.value === null) {
        secret += 1;
        assert.match(`${boardRecords.observation.missing}: ${label}`, /^secret: (chiffre secret|au moins .*)$/);
      } else {
        exact += 1;
        assert.equal(figure(boardRecords.observation.value, boardRecords.measure), label === 'aucun' ? '0' : label);
      }
    }
  assert.ok(exact >= 5 && secret >= 1, `${exact} exact, ${secret} secret`);
});

test('a measure filtered by job has its figures in the other territories', async () => {
  const data = await openDetailData(feed, through('aide-soignant', 'dep-59', 'derived-hires'));
  const cardRecord = (await jobFigures(feed, jobs.get('aide-soignant') ?? bareJob(''), 'dep-59')).plans.near?.record;
  assert.equal(data?.context.observation?.value, cardRecord?.projects);
  assert.ok((data?.siblings.filter(({ observation }) => observation?.job === 'aide-soignant').length ?? 0) > 2);
});

test('a board without a chosen job is filtered by the first job with figures', async () => {
  const data = await openBoard(feed, through(null, 'reg-32'));
  assert.ok((data?.choices.length ?? 0) > 100, `${data?.choices.length} jobs`);
  assert.equal(data?.query.job, data?.choices[0]?.id);
  assert.ok((data?.valuedCount ?? 0) > 0, 'a figure of the first job');
});
