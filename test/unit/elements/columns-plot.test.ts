// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Gap between two territories, in columns under the lines of both.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsPlot } from '../../../packages/elements/src/charts/columns-plot.js';
import { gapsOf } from '../../../packages/elements/src/indicator-board/detail/gap-view.js';
import type { FigureContext } from '../../../packages/domain/src/measures/figures.js';
import { ObservationIndex } from '../../../packages/domain/src/measures/observations.js';
import { home, measure, record, region } from './support/measures.js';

const lines = { left: 3, right: 5, rightNarrow: 4, times: [2000, 2010] } as const;
const options = { height: 4, formatValue: String, label: 'fin' };

test('each column stands under its point, from zero, up or down', () => {
  const plot = columnsPlot(
    [
      { at: 2000, value: 4 },
      { at: 2005, value: 0 },
      { at: 2010, value: -2 },
    ],
    lines,
    options,
  );
  assert.deepEqual([plot.left, plot.right, plot.rightNarrow], [3, 5, 4]);
  const bars = plot.marks.flatMap(mark => (mark.kind === 'rect' ? [mark] : []));
  assert.deepEqual(
    bars.map(({ x, width }) => Math.round(x + width / 2)),
    [0, 50, 100],
  );
  const [up, none, down] = bars;
  assert.ok(up && none && down);
  assert.equal(none.height, 0);
  assert.ok(Math.abs(up.height - 2 * down.height) < 0.02, 'twice the value, twice the height');
  assert.ok(Math.abs(up.y + up.height - down.y) < 0.02, 'both from zero');
});

test('a gap is between comparable figures of one period and one source; counts have none', () => {
  const years = ['2019', '2020', '2021', '2022'];
  const contextOf = (kind: 'rate' | 'count', ...observations: ReturnType<typeof record>[]): FigureContext =>
    ({
      figures: { territory: home, reference: region },
      index: new ObservationIndex(observations),
      measure: measure({ kind }),
    }) as unknown as FigureContext;
  const observations = [
    ...years.map((period, step) => record(home.id, 10 + step, { period })),
    record(region.id, 9, { period: '2019' }),
    record(region.id, null, { period: '2020', missing: 'secret' }),
    record(region.id, 9, { period: '2021', sourceId: 'other' }),
    record(region.id, 14.5, { period: '2022' }),
  ];
  assert.deepEqual(
    gapsOf(contextOf('rate', ...observations), null).map(({ period, value }) => [period, value]),
    [
      ['2019', 1],
      ['2022', -1.5],
    ],
  );
  assert.deepEqual(gapsOf(contextOf('count', ...observations), null), []);
});
