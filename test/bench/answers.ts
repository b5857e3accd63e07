// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Answers that a person gets: needs with an answer near 50 random towns (seeded), entries with a contact, jobs that
// lead to a training, trainings with a place, pages of the built portal that contradict themselves.
// npm run bench -- answers [FOLDER]: the committed feed, compared with an earlier feed when a folder is given.
import { resolve } from 'node:path';
import { root } from '../support/paths.js';
import { openFeed } from './answers/open-feed.js';
import { measureHelp } from './answers/help.js';
import { measureOffer } from './answers/offer.js';
import { measurePages } from './answers/pages.js';
import type { AnswerFigure } from './answers/answer-figure.js';

/** Functions that measure the figures, in the order of the output. */
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
