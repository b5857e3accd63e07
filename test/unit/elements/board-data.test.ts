// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Data of a board, from a feed: the records of the territory are both among all records and in their own file.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFeed } from '@orientation-widgets/feed';
import { openBoard } from '../../../packages/elements/src/indicator-board/board/board-data.js';
import { home, measure, record, region, zones } from './support/measures.js';

test('the board names the largest part of a total, and counts each part once', async () => {
  const part = (label: string, value: number, order: number) =>
    record(home.id, value, { part: { dimension: 'Secteur', label, order } });
  const feed = openFeed({
    ...{
      formatVersion: '1.2',
      title: 'Chiffres',
      publisher: { name: 'Région' },
      language: 'fr',
      updated: '2026-01-01',
    },
    ...{ territory: region.id, territories: [region, ...zones], measures: [measure({ kind: 'count' })] },
    sources: [{ id: 'insee', title: 'Emploi', publisher: 'Insee' }],
    observations: [record(home.id, 1000), part('Industrie', 300, 0), part('Commerce', 700, 1)],
  });
  const data = await openBoard(feed, {
    ...{ territory: home.id, compare: null, entry: 'territory', job: null, sector: null, audience: null },
    ...{ measure: null, theme: null, board: null, chart: 'auto', periods: null, isEasy: false },
  });
  assert.deepEqual(
    data?.findings.map(finding => (finding.rule === 'composition' ? [finding.part.part?.label, finding.share] : [])),
    [['Commerce', 70]],
  );
});
