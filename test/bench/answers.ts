// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// What a person who asks leaves with: needs that have an answer near 50 towns drawn by a seed, entries with a way to reach them, jobs
// that lead to a training, trainings with a place, pages of the built portal that contradict themselves.
// npm run bench -- answers [FOLDER]: the committed feed, beside an earlier feed when a folder is given.
import { resolve } from 'node:path';
import { root } from '../support/paths.js';
import { openFeed } from './answers/open-feed.js';
import { measureHelp } from './answers/help.js';
import { measureOffer } from './answers/offer.js';
import { measurePages } from './answers/pages.js';
import type { AnswerFigure } from './answers/answer-figure.js';

/** Each part gives its figures, in the order in which they are printed. */
const PARTS = [measureHelp, measureOffer];

const committed = `${root}packages/feed-tools/default-feed`;
const earlier = process.argv[2];

async function measure(folder: string): Promise<readonly AnswerFigure[]> {
  const feed = await openFeed(resolve(folder));
  return (await Promise.all(PARTS.map(part => part(feed)))).flat();
}

const before = new Map(earlier ? (await measure(earlier)).map(({ name, value }) => [name, value]) : []);
for (const { name, value, aim } of [...(await measure(committed)), ...(await measurePages())]) {
  const cells = [
    name.padEnd(64),
    value.padEnd(22),
    (aim ? `aim ${aim}` : '').padEnd(14),
    earlier ? `before: ${before.get(name) ?? 'none'}` : '',
  ];
  console.log(cells.join('  ').trimEnd());
}
