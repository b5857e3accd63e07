// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { buildFeed, checkFeed, type BuildReport } from '@orientation-widgets/feed-tools';
import type { Observation } from '@orientation-widgets/feed';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FeedReader } from '../../../../packages/feed-tools/src/read-feed/feed-reader.js';
import { configOf, folderWith } from '../support/command.js';
import { HEADING, SOURCE } from '../support/figures.js';

type EarlierValue = NonNullable<Observation['revised']>[number];

/** Folder that gets a feed each night from one table of figures. */
class Nights {
  readonly #folder: string;
  #night = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get out(): string {
    return join(this.#folder, 'out');
  }

  /** Builds the feed of the next night from the rows of its table. */
  async build(rows: readonly string[], source: object = {}, options: { failOn?: string[] } = {}): Promise<BuildReport> {
    this.#night++;
    await writeFile(join(this.#folder, 'o.csv'), `${rows.join('\n')}\n`);
    const updated = `2026-11-${String(this.#night).padStart(2, '0')}`;
    const config = JSON.parse(configOf([{ ...SOURCE, ...source }], { updated, today: updated })) as object;
    return buildFeed(config, { out: this.out, folder: this.#folder, ...options });
  }

  async figures(): Promise<Observation[]> {
    // `loadFeed` keeps the feed of an address for the whole process.
    const figures = await (await FeedReader.open(this.out)).collection('observations');
    return JSON.parse(JSON.stringify([...figures])) as Observation[];
  }

  /** Earlier values of the only figure of the feed. */
  async revisions(): Promise<EarlierValue[] | undefined> {
    const [figure] = await this.figures();
    return figure?.revised;
  }
}

const nightsOf = async (t: TestContext): Promise<Nights> => new Nights(await folderWith(t, {}));
const rowsOf = (value: string, flag = ''): string[] => [`${HEADING};flag`, `share;reg-32;2024;${value};${flag}`];

describe('a figure built on several nights', () => {
  it('keeps the value that a new file of the producer replaces', async t => {
    const nights = await nightsOf(t);
    await nights.build(rowsOf('9,1'));
    assert.equal(await nights.revisions(), undefined);
    const report = await nights.build(rowsOf('9,4'));
    assert.deepEqual(await nights.revisions(), [{ value: 9.1, replacedOn: '2026-11-02', reason: 'source' }]);
    assert.equal(report.joins.figures.revised, 1);
    assert.deepEqual((await checkFeed(nights.out)).problems, []);
  });

  it('says that the replaced value was provisional', async t => {
    const nights = await nightsOf(t);
    await nights.build(rowsOf('9,1', 'p'));
    await nights.build(rowsOf('9,4'));
    assert.deepEqual(await nights.revisions(), [{ value: 9.1, replacedOn: '2026-11-02', reason: 'provisional' }]);
  });

  it('says that its calculation changed when the file is the same', async t => {
    const nights = await nightsOf(t);
    await nights.build(['measure;territory;period;value;other', 'share;reg-32;2024;9,1;9,4'], {
      columns: { value: 'value' },
    });
    await nights.build(['measure;territory;period;value;other', 'share;reg-32;2024;9,1;9,4'], {
      columns: { value: 'other' },
    });
    assert.deepEqual(await nights.revisions(), [{ value: 9.1, replacedOn: '2026-11-02', reason: 'calculation' }]);
  });

  it('keeps its earlier values on the nights without a change', async t => {
    const nights = await nightsOf(t);
    await nights.build(rowsOf('9,1'));
    await nights.build(rowsOf('9,4'));
    const before = await nights.figures();
    const report = await nights.build([...rowsOf('9,4'), '']);
    assert.deepEqual(await nights.figures(), before);
    assert.equal(report.joins.figures.revised, 0);
  });

  it('has five earlier values at most, the last replaced first', async t => {
    const nights = await nightsOf(t);
    for (const value of ['1', '2', '3', '4', '5', '6', '7']) await nights.build(rowsOf(value));
    assert.deepEqual(
      (await nights.revisions())?.map(({ value, replacedOn }) => [value, replacedOn]),
      [6, 5, 4, 3, 2].map(value => [value, `2026-11-0${value + 1}`]),
    );
  });

  it('ignores a change of decimals alone', async t => {
    const nights = await nightsOf(t);
    await nights.build(rowsOf('9,1'));
    await nights.build(rowsOf('9,13'));
    await nights.build(rowsOf('9,12999999'));
    assert.equal(await nights.revisions(), undefined);
    await nights.build(rowsOf('9'));
    assert.equal((await nights.revisions())?.length, 1);
  });

  it('follows the decimals of its measure', async t => {
    const measures = [{ id: 'share', theme: 'training', title: 'Part', unit: '%', kind: 'share', decimals: 0 }];
    const nights = await nightsOf(t);
    await nights.build(rowsOf('9,1'), { measures });
    await nights.build(rowsOf('9,4'), { measures });
    assert.equal(await nights.revisions(), undefined);
    await nights.build(rowsOf('9,6'), { measures });
    assert.deepEqual(
      (await nights.revisions())?.map(({ value }) => value),
      [9.4],
    );
  });

  it('takes no value of another territory, period or breakdown', async t => {
    const heading = 'measure;territory;period;value;sex';
    const nights = await nightsOf(t);
    await nights.build([heading, 'share;reg-32;2024;50;female', 'share;reg-32;2024;40;', 'share;dep-59;2024;30;']);
    await nights.build([heading, 'share;reg-32;2024;51;female', 'share;reg-32;2024;40;', 'share;dep-59;2023;31;']);
    assert.deepEqual(
      (await nights.figures()).map(({ value, revised: values }) => [value, values?.map(({ value: old }) => old)]),
      [
        [51, [50]],
        [40, undefined],
        [31, undefined],
      ],
    );
  });

  it('keeps nothing of a night whose feed is refused', async t => {
    const nights = await nightsOf(t);
    await nights.build(rowsOf('9,1'));
    await assert.rejects(nights.build(rowsOf('90'), {}, { failOn: ['observations<100'] }));
    assert.equal(await nights.revisions(), undefined);
    await nights.build(rowsOf('9,4'));
    assert.deepEqual(
      (await nights.revisions())?.map(({ value, replacedOn }) => [value, replacedOn]),
      [[9.1, '2026-11-03']],
    );
  });

  it('loses its earlier values when it becomes secret', async t => {
    const nights = await nightsOf(t);
    const missing = { missing: { s: 'secret' } };
    await nights.build(rowsOf('9,1'), missing);
    await nights.build(rowsOf('9,4'), missing);
    await nights.build(rowsOf('s'), missing);
    const [figure] = await nights.figures();
    assert.deepEqual([figure?.value, figure?.missing, figure?.revised], [null, 'secret', undefined]);
    await nights.build(rowsOf('9,5'), missing);
    assert.equal(await nights.revisions(), undefined);
  });
});
