// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Every node of the engine is down: answers to visitors when nothing can be counted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGateway, EngineClient } from '@orientation-widgets/search-gateway';
import { assertInContract } from './support/contract.js';
import { fakeEngine } from './support/fake-engine.js';

const NODES = 3;
const ATTEMPT_MS = 900;
const NO_RATE = 1_000_000;
const MINUTE_MS = 60_000;
const HALF_SECOND_MS = 501;
const KNOWN = [
  ['/v1/search', '/v1/search?q=soudeur&facets=level'],
  ['/v1/counts', '/v1/counts?of=q%3Dsoudeur'],
  ['/v1/trainings/{id}', '/v1/trainings/t1'],
] as const;

test('a gateway whose breakers are all open answers from memory as stale, else 503, at once', async t => {
  const nodes = await Promise.all(Array.from({ length: NODES }, () => fakeEngine(t)));
  let time = Date.parse('2026-11-24T10:00:00Z');
  const engine = new EngineClient({ urls: nodes.map(({ url }) => url), attemptMs: ATTEMPT_MS, now: () => time });
  const { app, catalogue } = await createGateway({ engine, rate: NO_RATE, now: () => new Date(time) });
  t.after(() => app.close());
  await catalogue.refresh();
  assert.equal(catalogue.reason, '');
  const get = (url: string) => app.inject({ url });
  const before = new Map<string, object>();
  for (const [, url] of KNOWN) before.set(url, JSON.parse((await get(url)).body) as object);

  for (const node of nodes) node.mood = 'late';
  time += MINUTE_MS;
  for (let offset = 1; engine.openBreakers < NODES; offset++)
    assert.equal((await get(`/v1/search?q=cap&offset=${offset}`)).statusCode, 503);
  const requestCount = (): number => nodes.reduce((sum, { searches }) => sum + searches.length, 0);
  const countBefore = requestCount();
  for (const [path, url] of KNOWN) {
    const answer = await get(url);
    assertInContract(path, answer);
    assert.deepEqual(JSON.parse(answer.body), { stale: true, ...before.get(url) }, url);
    assert.equal(answer.headers['cache-control'], 'no-store');
  }
  for (const url of ['/v1/search?q=coiffure', '/v1/counts?of=q%3Dsoudeur&of=q%3Dcap', '/v1/trainings/t2']) {
    const { statusCode, headers, body } = await get(url);
    assert.deepEqual([statusCode, Number(headers['retry-after']) > 0], [503, true], url);
    assert.doesNotMatch(body, /total|hits/);
  }
  assert.equal(requestCount(), countBefore);

  for (const node of nodes) node.mood = 'well';
  time += HALF_SECOND_MS;
  const { statusCode, body } = await get('/v1/search?q=coiffure');
  assert.deepEqual([statusCode, (JSON.parse(body) as { total: number }).total], [200, 1]);
});

test('a gateway asks a failing engine fewer questions at once, and more once it answers', async t => {
  const AT_ONCE = 64;
  const node = await fakeEngine(t);
  // Long attempts: on a busy machine, a late answer would otherwise be requested twice.
  const engine = new EngineClient({ urls: [node.url], attemptMs: 10 * ATTEMPT_MS });
  const { app, catalogue } = await createGateway({ engine, rate: NO_RATE });
  t.after(() => app.close());
  await catalogue.refresh();
  let n = 0;
  // Each question comes from a new visitor.
  const askNew = () => {
    const url = `/v1/search?q=cap&limit=${1 + (n % 100)}&offset=${Math.floor(n / 100)}`;
    return app.inject({ url, remoteAddress: `10.0.${n >> 8}.${n++ & 255}` });
  };
  const statuses = async (): Promise<number[]> =>
    (await Promise.all(Array.from({ length: AT_ONCE }, askNew))).map(({ statusCode }) => statusCode);
  /** Returns the number of requests that the engine received for a group of simultaneous questions. */
  const requestCount = async (): Promise<number> => {
    const before = node.searches.length;
    await statuses();
    return node.searches.length - before;
  };
  assert.equal(await requestCount(), AT_ONCE);
  node.mood = 'in-part';
  for (let turn = 0; turn < 3; turn++) assert.deepEqual(new Set(await statuses()), new Set([503]));
  node.mood = 'well';
  const fewer = await requestCount();
  assert.ok(fewer < AT_ONCE, `${fewer} questions were asked`);
  let again = fewer;
  for (let turn = 0; turn < 2 * AT_ONCE && again < AT_ONCE; turn++) again = await requestCount();
  assert.equal(again, AT_ONCE);
});

test('a gateway keeps places for the others while one visitor floods a slow engine', async t => {
  const QUESTIONS = 200;
  const node = await fakeEngine(t);
  const engine = new EngineClient({ urls: [node.url], attemptMs: ATTEMPT_MS });
  const { app, catalogue } = await createGateway({ engine, rate: NO_RATE });
  t.after(() => app.close());
  await catalogue.refresh();
  node.mood = 'late';
  const flood = Array.from({ length: QUESTIONS }, (_, n) =>
    app.inject({ url: `/v1/search?limit=1&offset=${n}`, remoteAddress: '203.0.113.1' }),
  );
  const other = app.inject({ url: '/v1/search?limit=2', remoteAddress: '203.0.113.2' });
  const { searches } = node;
  await other;
  assert.ok(
    searches.some(body => JSON.stringify(body).includes('"size":2')),
    'the engine was not asked',
  );
  const statuses = (await Promise.all(flood)).map(({ statusCode }) => statusCode);
  assert.ok(statuses.includes(429), 'the flood was not told to slow down');
});
