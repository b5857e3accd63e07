// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { buildFeed } from '@orientation-widgets/feed-tools';
import { createTrainingIndex } from '@orientation-widgets/search';
import { createGateway, EngineClient, type Gateway } from '@orientation-widgets/search-gateway';
import { FeedReader } from '../../packages/feed-tools/src/read-feed/feed-reader.js';
import { judgedTitles } from '../bench/search/catalogue.js';
import { configOf, orientationFeed } from '../unit/feed-tools/support/command.js';
import { trainingOf } from '../unit/feed-tools/support/records.js';
import { assertInContract } from '../unit/search-gateway/support/contract.js';
import { randomAddresses } from '../unit/search-gateway/support/random-addresses.js';
import { Cluster } from './cluster/cluster.js';
import { missingTools } from './cluster/node-jars.js';
import { shareOf } from './support/share.js';

const ADDRESSES = shareOf(10_000);
const MARKED = shareOf(1000);
const AT_ONCE = 8;
/** Rate limit that no test reaches. */
const NO_RATE = 1_000_000;
/** Minimum success rates, the same as in the page; one query in 242 is 0.004. */
const LEAST_SUCCESS = { one: 0.985, ten: 0.99 };
/** Timeout in milliseconds of one answer of the engine, on a busy machine. */
const ATTEMPT_MS = 30_000;

interface Results {
  readonly total: number;
  readonly hits: readonly { readonly trainingId: string }[];
}

describe('the gateway, on a real engine', { skip: missingTools() }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-test-'));
  const out = join(folder, 'feed');
  const { titles, queries } = judgedTitles();
  const lines: string[] = [];
  let cluster: Cluster;
  let gateway: Gateway;
  let service = '';
  before(async () => {
    const trainings = titles.map((title, i) => trainingOf(`t${i}`, { title }));
    writeFileSync(join(folder, 'titles.json'), JSON.stringify({ trainings, sessions: [], places: [] }));
    await buildFeed(JSON.parse(configOf([{ id: 'a', kind: 'feed', path: 'titles.json' }])), { out, folder });
    cluster = await Cluster.start(1);
    const { code, stderr } = await orientationFeed('index', out, '--to', cluster.url(1));
    assert.equal(code, 0, stderr);
    gateway = await createGateway({
      engine: new EngineClient({ urls: cluster.urls, attemptMs: ATTEMPT_MS }),
      log: line => lines.push(JSON.stringify(line)),
      rate: NO_RATE,
    });
    await gateway.catalogue.refresh();
    service = await gateway.app.listen({ host: '127.0.0.1', port: 0 });
    assert.equal(gateway.catalogue.size, titles.length, gateway.catalogue.reason);
  });
  after(async () => {
    await gateway?.app.close();
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Requests each address as it is written, a few at a time. */
  async function askAll(urls: readonly string[], check: (url: string, status: number) => void): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
    const rest = urls.values();
    const ask = async (): Promise<void> => {
      for (const path of rest) {
        const [response] = (await once(get(service, { agent, path }), 'response')) as [IncomingMessage];
        await response.resume().toArray();
        check(path, response.statusCode ?? 0);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, ask));
    agent.destroy();
  }

  test(
    'answers the judged queries as the page does',
    { skip: !queries.length && 'no judged queries here' },
    async () => {
      const feed = await FeedReader.open(out);
      const trainings = await feed.collection('trainings');
      const page = createTrainingIndex({ trainings, sessions: [], places: [] });
      let first = 0;
      let ten = 0;
      const judged = queries.filter(({ ids }) => ids.length);
      for (const { q, ids } of judged) {
        const answer = await gateway.app.inject({ url: `/v1/search?limit=100&q=${encodeURIComponent(q)}` });
        assertInContract('/v1/search', answer);
        const { total, hits } = JSON.parse(answer.body) as Results;
        const expected = page.search({ text: q, limit: 100 });
        const matches = hits.map(({ trainingId }) => trainingId);
        assert.equal(total, expected.total, q);
        assert.deepEqual(
          matches,
          expected.hits.map(({ trainingId }) => trainingId),
          q,
        );
        const right = new Set(ids.map(id => `t${id}`));
        if (right.has(matches[0] ?? '')) first++;
        if (matches.slice(0, 10).some(id => right.has(id))) ten++;
      }
      const [atOne, atTen] = [first / judged.length, ten / judged.length];
      console.log(`${judged.length} judged queries: success@1 ${atOne.toFixed(3)}, success@10 ${atTen.toFixed(3)}`);
      assert.ok(atOne >= LEAST_SUCCESS.one, String(atOne));
      assert.ok(atTen >= LEAST_SUCCESS.ten, String(atTen));
    },
  );

  test(`gives 200, 304, 400, 404 or 429 to ${ADDRESSES} random addresses`, async () => {
    const address = randomAddresses(2027);
    const counts = new Map<number, number>();
    await askAll(Array.from({ length: ADDRESSES }, address), (url, status) => {
      assert.ok([200, 304, 400, 404, 429].includes(status), `${status} ${url}`);
      counts.set(status, (counts.get(status) ?? 0) + 1);
    });
    for (const status of [200, 400, 404]) assert.ok((counts.get(status) ?? 0) > ADDRESSES / 100, String([...counts]));
  });

  test(`writes no word typed ${MARKED} times in a log or a metric`, async () => {
    const urls = Array.from({ length: MARKED }, (_, i) => `/v1/search?q=marqueurunique${i}%20soudeur`);
    await askAll(urls, (url, status) => assert.equal(status, 200, url));
    for (const text of [lines.join('\n'), await gateway.metrics.text(), readFileSync(cluster.log(1), 'utf8')])
      assert.doesNotMatch(text, /marqueur/);
  });
});
