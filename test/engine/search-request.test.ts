// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createTrainingIndex } from '@orientation-widgets/search';
import type { TrainingIndex, TrainingSearch } from '@orientation-widgets/search';
import { FeedReader } from '../../packages/feed-tools/src/read-feed/feed-reader.js';
import { EngineCatalogue } from '../../packages/search-gateway/src/catalogue/engine-catalogue.js';
import { readIndexInPlace } from '../../packages/search-gateway/src/catalogue/index-in-place.js';
import { EngineClient } from '../../packages/search-gateway/src/engine/engine-client.js';
import { queriesOf } from '../bench/search/judged-queries.js';
import { nationalCatalogue, TODAY } from '../bench/engine/national-catalogue.js';
import { writeIndex } from '../bench/engine/write-index.js';
import { judgedTitles } from '../bench/search/catalogue.js';
import { root } from '../support/paths.js';
import { orientationFeed } from '../unit/feed-tools/support/command.js';
import { Cluster } from './cluster/cluster.js';
import { missingTools } from './cluster/node-jars.js';
import { compareAnswers, EVERY_FACET, MOST_SESSIONS, randomSearches } from './support/compare-answers.js';
import { request } from './support/request.js';
import { shareOf } from './support/share.js';

/** Number of requests of each kind: without a text, with one. */
const REQUESTS = shareOf(1000);
const INVENTED = { trainings: shareOf(20_000), sessions: shareOf(60_000) };
/** Timeout in milliseconds of one answer of the engine, on a busy machine. */
const ATTEMPT_MS = 30_000;
/**
 * Texts with a town, a département, a code, a circumstance, a refusal, a quote, an error, an acronym; one letter, and
 * texts without results.
 */
const TEXTS = [
  ...['coiffure lille', 'vente 62', 'bts saint quentin 02', 'cap cuisine 59000', 'bts commerce roubaix', 'lille'],
  ...['rncp37948', 'H2913', 'k1304 lens', 'soudeur en alternance', 'bac +2 informatique', 'bts gratuit le soir'],
  ...[
    'animaux sauf vétérinaire',
    'commerce pas de vente',
    '"aide soignant"',
    'infirmère',
    'boulanjer',
    'das',
    'cap aepe',
  ],
  ...[
    'b',
    'x',
    'zzzzzz',
    '护士',
    'je veux devenir plombier afin de travailler dehors',
    'couper la viande',
    'électro mécanicien',
  ],
];
const everyText = (): readonly string[] => [
  ...TEXTS,
  ...queriesOf('spoken-trainings.txt', () => () => true).map(({ text }) => text),
];
const FEED = join(root, 'packages/feed-tools/default-feed');

describe('a search in the engine', { skip: missingTools() }, () => {
  let cluster: Cluster;
  let page: TrainingIndex;
  let catalogue: EngineCatalogue;
  before(async () => {
    cluster = await Cluster.start(1);
    const { code, stderr } = await orientationFeed('index', FEED, '--to', cluster.url(1));
    assert.equal(code, 0, stderr);
    const engine = new EngineClient({ urls: [cluster.url(1)], attemptMs: ATTEMPT_MS });
    catalogue = await EngineCatalogue.load(engine, await readIndexInPlace(engine), MOST_SESSIONS);
    const feed = await FeedReader.open(FEED);
    // The page searches before it has the jobs.
    page = createTrainingIndex({
      ...{ trainings: await feed.collection('trainings'), sessions: await feed.collection('sessions') },
      ...{ places: await feed.collection('places'), providers: await feed.collection('providers') },
      territories: await feed.collection('territories'),
      outcomes: await feed.collection('outcomes'),
    });
  });
  after(() => cluster.stop());

  test('has the same totals, counts, order, sessions and distances as the page without a text', async () => {
    const search = randomSearches(page);
    let matchCount = 0;
    for (let i = 0; i < REQUESTS; i++) if (await compareAnswers(page, catalogue, search())) matchCount++;
    assert.ok(matchCount > REQUESTS / 2);
  });

  test('has the same answer as the page with a text, and reports how the text was read', async () => {
    const search = randomSearches(page);
    const texts = everyText();
    const textSearches = texts.map((text): TrainingSearch => ({ text, facets: EVERY_FACET }));
    const requests = Array.from({ length: Math.max(0, REQUESTS - texts.length) }, (_, i): TrainingSearch => {
      const text = texts[i % texts.length] ?? '';
      return { ...search(), text };
    });
    let matchCount = 0;
    for (const eachSearch of [...textSearches, ...requests])
      if (await compareAnswers(page, catalogue, eachSearch)) matchCount++;
    assert.ok(matchCount > texts.length / 2, String(matchCount));
  });

  test(`finds what the page finds among ${INVENTED.sessions} sessions, some permanent, begun or over`, async () => {
    await request(`${cluster.url(1)}/trainings-*`, 'DELETE');
    const { titles } = judgedTitles();
    const invented = nationalCatalogue(titles, INVENTED.trainings, INVENTED.sessions);
    await writeIndex(cluster.url(1), invented);
    const engine = new EngineClient({ urls: [cluster.url(1)], attemptMs: ATTEMPT_MS });
    const loaded = await EngineCatalogue.load(engine, await readIndexInPlace(engine), MOST_SESSIONS);
    const inventedPage = createTrainingIndex(invented);
    const search = randomSearches(inventedPage);
    const texts = everyText();
    let [withText, without] = [0, 0];
    for (let i = 0; i < REQUESTS; i++) {
      if (await compareAnswers(inventedPage, loaded, search())) without++;
      if (await compareAnswers(inventedPage, loaded, { ...search(), text: texts[i % texts.length] ?? '' })) withText++;
    }
    console.log(
      `${2 * REQUESTS} requests, ${INVENTED.sessions} sessions: ${without} without a text and ${withText} with one find trainings`,
    );
    assert.ok(without > REQUESTS / 2 && withText > REQUESTS / 10, `${without} ${withText}`);
    const byStart: TrainingSearch = { sort: 'start', today: TODAY };
    for (const offset of [0, 20, 40]) await compareAnswers(inventedPage, loaded, { ...byStart, offset });
  });
});
