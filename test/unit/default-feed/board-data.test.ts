// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// A board downloads few of the figures of the default feed, and shows the same content as with all of them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { loadFeed, type Feed } from '@orientation-widgets/feed';
import { openBoard, type BoardData } from '../../../packages/elements/src/indicator-board/board/board-data.js';
import { placesToChoose } from '../../../packages/elements/src/indicator-board/board/places.js';
import type { FigureContext } from '../../../packages/domain/src/measures/figures.js';
import {
  referenceValue,
  seriesOf,
  siblingValues,
} from '../../../packages/elements/src/indicator-board/figure/series.js';
import type { BoardQuery } from '../../../packages/domain/src/measures/figure-selection.js';
import { themesOf } from '../../../packages/elements/src/indicator-board/board/theme-figures.js';
import { nearestWithValue } from '../../../packages/domain/src/measures/nearest.js';
import { loadOptions, locateFeed } from '../../../packages/feed-tools/src/read-feed/feed-location.js';
import { FEED_FOLDER, observationsPart } from './published-figures.js';

const query: BoardQuery = {
  ...{ territory: null, compare: null, entry: 'territory', job: null, sector: null, audience: null, measure: null },
  ...{ theme: null, board: null, chart: 'auto', periods: null, isEasy: false },
};

/** Opens the default feed; `requests` lists the names of the files it requests. */
async function openFeed(): Promise<{ feed: Feed; requests: string[] }> {
  const location = await locateFeed(FEED_FOLDER);
  const requestedUrls: string[] = [];
  const feed = await loadFeed(location.url, {
    ...loadOptions(location),
    fresh: true,
    fetch: (input, init) => {
      const name = new URL(input instanceof Request ? input.url : input).pathname.replace(/.*\//, '');
      requestedUrls.push(name);
      return location.fetch(input, init);
    },
  });
  return { feed, requests: requestedUrls };
}

/** Returns the same feed without the distinction between main and other records of a collection. */
function withoutMain(of: Feed): Feed {
  return new Proxy(of, {
    get(target, name) {
      if (name === 'collection') return (collection: 'observations') => target.collection(collection);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

async function open(of: Feed, asks: Partial<BoardQuery>): Promise<BoardData> {
  const data = await openBoard(of, { ...query, ...asks });
  assert.ok(data);
  assert.equal(data.figures.territory.id, asks.territory);
  return data;
}

/** Returns the content that a board draws. */
async function drawnFigures(of: Feed, data: BoardData): Promise<unknown> {
  const { choices, findings, valuedCount: valuedTotal } = data;
  const places = await placesToChoose(of, data);
  const themes = themesOf(data);
  const figureOf = (context: FigureContext): unknown => [
    ...[context.measure.id, context.observation, context.other, nearestWithValue(context)],
    ...[seriesOf(context, null), siblingValues(context), referenceValue(context)],
  ];
  return {
    known: valuedTotal,
    places: places(),
    choices,
    findings,
    figures: themes.map(({ contexts: themeContexts }) => themeContexts.map(figureOf)),
  };
}

// Must run first: a file is requested only once.
test('a board asks for the figures that it opens with, and downloads less than 30.5 kB', async () => {
  const { feed, requests: requestedUrls } = await openFeed();
  await open(feed, { territory: 'ze-3215' });
  const keys = new Map(observationsPart.shards?.map(({ key, href }) => [href, key]));
  const figures = requestedUrls.filter(name => name.startsWith('observations')).map(name => keys.get(name) ?? name);
  assert.deepEqual(figures.sort(), ['country-fr', observationsPart.href, 'reg-32', 'ze-3215']);
  const bytes = requestedUrls.reduce(
    (sum, name) => sum + brotliCompressSync(readFileSync(FEED_FOLDER + name)).length,
    0,
  );
  assert.ok(bytes <= 30_500, `${bytes} bytes`);
});

for (const territory of ['reg-32', 'dep-62', 'ze-3215', 'bassin-3201'])
  test(`the opening figures of ${territory} draw the same board as all its figures`, async () => {
    const { feed } = await openFeed();
    for (const entry of ['territory', 'sector', 'audience'] as const) {
      const [opened, fullFeed] = [feed, withoutMain(feed)];
      assert.deepEqual(
        await drawnFigures(opened, await open(opened, { territory, entry })),
        await drawnFigures(fullFeed, await open(fullFeed, { territory, entry })),
      );
    }
  });
