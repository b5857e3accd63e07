// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createTrainingIndex, SESSION_FACETS, TRAINING_FACETS } from '@orientation-widgets/search';
import type { FacetName, Filters, Sort, TrainingIndex, TrainingSearch } from '@orientation-widgets/search';
import { FeedReader } from '../../packages/feed-tools/src/read-feed/feed-reader.js';
import { EngineCatalogue } from '../../packages/search-gateway/src/catalogue/engine-catalogue.js';
import { readIndexInPlace } from '../../packages/search-gateway/src/catalogue/index-in-place.js';
import { EngineClient } from '../../packages/search-gateway/src/engine/engine-client.js';
import { queriesOf } from '../bench/search/judged-queries.js';
import { root } from '../support/paths.js';
import { randomFrom } from '../support/random.js';
import { orientationFeed } from '../unit/feed-tools/support/command.js';
import { Cluster } from './cluster/cluster.js';
import { missingTools } from './cluster/node-jars.js';

const REQUESTS = 200;
/** Of one answer of the engine, on a busy machine. */
const PATIENCE_MS = 30_000;
/** Sessions of a hit: all those of most trainings. */
const MOST_SESSIONS = 100;
/** Texts with a town, a département, a code, a circumstance, a refusal, a quote, an error, an acronym; one letter, none of ours. */
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
const FEED = join(root, 'packages/feed-tools/default-feed');
const FACETS: readonly FacetName[] = [...TRAINING_FACETS, ...SESSION_FACETS];

describe('a search in the engine', { skip: missingTools() }, () => {
  let cluster: Cluster;
  let page: TrainingIndex;
  let catalogue: EngineCatalogue;
  before(async () => {
    cluster = await Cluster.start(1);
    const { code, stderr } = await orientationFeed('index', FEED, '--to', cluster.url(1));
    assert.equal(code, 0, stderr);
    const engine = new EngineClient({ urls: [cluster.url(1)], tryMs: PATIENCE_MS });
    catalogue = await EngineCatalogue.load(engine, await readIndexInPlace(engine), MOST_SESSIONS);
    const feed = await FeedReader.open(FEED);
    page = createTrainingIndex({
      ...{ trainings: await feed.collection('trainings'), sessions: await feed.collection('sessions') },
      ...{ places: await feed.collection('places'), providers: await feed.collection('providers') },
      ...{ territories: await feed.collection('territories'), jobs: await feed.collection('jobs') },
      outcomes: await feed.collection('outcomes'),
    });
  });
  after(() => cluster.stop());

  /** Asks both, and compares; gives how many trainings match. */
  async function compare(search: TrainingSearch): Promise<number> {
    const told = JSON.stringify(search);
    const { hits, facets, ...wanted } = page.search(search);
    const { hits: found, facets: counts, records, more, ...given } = await catalogue.search(search);
    assert.deepEqual(given, wanted, told);
    assert.deepEqual(more, [], told);
    for (const name of search.facets ?? [])
      assert.deepEqual(counts[name] ?? {}, { ...facets[name] }, `${name} ${told}`);
    assert.deepEqual(
      found.map(({ trainingId, score, highlights }) => ({ trainingId, score, highlights })),
      hits.map(({ trainingId, score, highlights }) => ({ trainingId, score, highlights })),
      told,
    );
    found.forEach(({ sessions, sessionCount, distanceKm }, n) => {
      const { sessions: all = [], distanceKm: km } = hits[n] ?? {};
      assert.equal(sessionCount, all.length, told);
      // The engine breaks ties between sessions of a same day or place as it likes.
      if (all.length <= MOST_SESSIONS) assert.deepEqual([...sessions].sort(), [...all].sort(), told);
      assert.deepEqual(
        records[n]?.sessions.map(({ session }) => session.id),
        sessions,
        told,
      );
      assert.equal(distanceKm === undefined, km === undefined, told);
      if (km !== undefined) assert.ok(Math.abs((distanceKm ?? NaN) - km) <= km / 1000 + 0.001, told);
    });
    return wanted.total;
  }

  test('without a text: totals, counts, trainings in order, sessions and distances are those of the page', async () => {
    const search = randomSearches(page);
    let found = 0;
    for (let i = 0; i < REQUESTS; i++) if (await compare(search())) found++;
    assert.ok(found > REQUESTS / 2);
  });

  test('with a text: the same, and what is said of how it was read', async () => {
    const search = randomSearches(page);
    const texts = [...TEXTS, ...queriesOf('spoken-trainings.txt', () => () => true).map(({ text }) => text)];
    let found = 0;
    for (const text of texts) if (await compare({ ...search(), text })) found++;
    for (const text of texts) if (await compare({ text, facets: FACETS })) found++;
    assert.ok(found > texts.length, String(found));
  });
});

/** Searches over every filter, facet, sort, circle and date; the same ones each time. */
function randomSearches(page: TrainingIndex): () => TrainingSearch {
  const points = [...page.places].flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : [{ lat, lon }]));
  const random = randomFrom(21);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const counts = page.search({ facets: FACETS, limit: 0 }).facets;
  const months = Object.keys(counts.start ?? {});
  return () => {
    const filters: Partial<Record<FacetName, unknown>> = {};
    for (let n = Math.floor(random() * 4); n > 0; n--) {
      const facet = pick(FACETS);
      const values = Object.keys(counts[facet] ?? {});
      if (values.length) filters[facet] = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(values));
    }
    if (months.length && random() < 0.2)
      filters.start = random() < 0.5 ? { from: pick(months) } : { from: pick(months), to: `${pick(months)}-15` };
    const near = random() < 0.5 ? { ...pick(points), radiusKm: pick([5, 10, 30, 50, 100]) } : undefined;
    const sort = pick<Sort | undefined>([
      undefined,
      'start',
      'outcome',
      'success',
      ...(near ? ['distance' as const] : []),
    ]);
    return {
      filters: filters as Filters,
      ...(near && { near }),
      ...(sort && { sort }),
      ...(random() < 0.7 && { today: pick(['2026-11-24', '2027-01-15', '2027-06-01']) }),
      facets: FACETS.filter(() => random() < 0.4),
      offset: pick([0, 0, 0, 20, 40]),
    };
  };
}
