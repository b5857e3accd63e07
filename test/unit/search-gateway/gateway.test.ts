// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { SESSION_FACETS, TRAINING_FACETS } from '@orientation-widgets/search';
import { createGateway, EngineClient, type AccessLine, type Gateway } from '@orientation-widgets/search-gateway';
import { assertInContract, contract } from './support/contract.js';
import { fakeEngine, type FakeEngine } from './support/fake-engine.js';
import { randomAddresses } from './support/random-addresses.js';

/** Rate limit that only its own test reaches. */
const NO_RATE = 1_000_000;
const MINUTE_MS = 60_000;

interface Reply {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

interface Service extends Gateway {
  readonly engine: FakeEngine;
  readonly lines: AccessLine[];
  /** Moves the clock of the service forward. */
  later(ms: number): void;
  get(url: string, headers?: Record<string, string>): Promise<Reply>;
}

/** Starts a service on a fake engine. */
async function service(t: TestContext, { rate = NO_RATE, attemptMs = 1000 } = {}): Promise<Service> {
  const engine = await fakeEngine(t);
  const lines: AccessLine[] = [];
  let time = Date.parse('2026-11-24T10:00:00Z');
  const gateway = await createGateway({
    engine: new EngineClient({ urls: [engine.url], attemptMs, now: () => time }),
    log: line => lines.push(line),
    rate,
    now: () => new Date(time),
  });
  t.after(() => gateway.app.close());
  await gateway.catalogue.refresh();
  return {
    ...gateway,
    engine,
    lines,
    later: ms => (time += ms),
    get: (url, headers = {}) => gateway.app.inject({ url, headers }),
  };
}

const bodyOf = async (reply: Promise<Reply>) => JSON.parse((await reply).body);

describe('the search gateway', () => {
  test('gives only answers of its contract', async t => {
    const { get, engine } = await service(t);
    const answers: [string, string, number][] = [
      ['/v1/search', '/v1/search', 200],
      ['/v1/search', '/v1/search?q=soudeur&facets=level&limit=2', 200],
      ['/v1/search', '/v1/search?q=soudeur%20en%20alternance%20%C3%A0%20Lille', 200],
      ['/v1/search', '/v1/search?lat=50.63&lon=3.06&radius=30&filter[level]=4&filter[level]=5', 200],
      ['/v1/search', '/v1/search?q=zzzz', 200],
      ['/v1/search', '/v1/search?nothing=1', 400],
      ['/v1/counts', '/v1/counts?of=q%3Dsoudeur&of=', 200],
      ['/v1/counts', '/v1/counts?of=limit%3Dx', 400],
      ['/v1/counts', '/v1/counts', 400],
      ['/v1/suggest', '/v1/suggest?q=sou', 200],
      ['/v1/suggest', '/v1/suggest', 400],
      ['/v1/trainings/{id}', '/v1/trainings/t1', 200],
      ['/v1/trainings/{id}', '/v1/trainings/t1?sessions=101', 400],
      ['/health', '/health', 200],
      ['/ready', '/ready', 200],
    ];
    for (const [path, url, status] of answers) {
      const answer = await get(url);
      assert.equal(answer.statusCode, status, `${url} ${answer.body}`);
      assertInContract(path, answer);
    }
    engine.mood = 'refuses';
    const refusal = await get('/v1/search?q=coiffure');
    assert.equal(refusal.statusCode, 503);
    assertInContract('/v1/search', refusal);
  });

  test('publishes a contract that has every facet, in order', () => {
    const names = contract.paths['/v1/search']?.get.parameters?.map(({ name }) => name) ?? [];
    const facets = [...TRAINING_FACETS, ...SESSION_FACETS];
    assert.deepEqual(
      names.filter(name => name.startsWith('filter[')),
      facets.map(name => `filter[${name}]`),
    );
  });

  test('parses words as a page does, and answers with the records of the cards', async t => {
    const { get } = await service(t);
    const { total, hits, records, generation } = await bodyOf(get('/v1/search?q=soudeuses'));
    assert.equal(total, 3);
    assert.deepEqual(records.map(({ training }: { training: { title: string } }) => training.title).sort(), [
      'BTS soudage',
      'CAP soudeur',
      'Titre professionnel soudeuse',
    ]);
    assert.equal(hits[0].sessionCount, 1);
    assert.equal(records[0].sessions[0].place.id, 'lille');
    assert.equal(generation, '2026-11-24T00:00:00Z');
    assert.deepEqual((await bodyOf(get('/v1/search?q=cap%20coiffure%20lille&limit=0'))).places, ['lille']);
    assert.deepEqual((await bodyOf(get('/v1/counts?of=q%3Dsoudeur&of=q%3Dxxxx'))).totals, [3, 0]);
  });

  test('refuses a parameter beyond a limit without repeating it', async t => {
    const { get, engine } = await service(t);
    const long = 'x'.repeat(201);
    for (const query of [
      ...[
        `q=${long}`,
        'radius=201&lat=50&lon=3',
        'radius=0&lat=50&lon=3',
        'limit=101',
        'offset=901',
        'limit=100&offset=901',
      ],
      ...[
        'limit=-1',
        'limit=1.5',
        'lat=50',
        'lat=91&lon=3&radius=5',
        'lat=50.1234&lon=3&radius=5',
        'sort=distance',
        'sort=price',
      ],
      ...[
        'facets=nothing',
        'facets=level&facets=level',
        'from=2026',
        'from=2026-13',
        'today=2027-06-01',
        'today=2026-02-31',
      ],
      ...['filter[start]=2027-01&from=2027-01', 'filter[secret]=1', `filter[level]=${'&filter[level]='.repeat(20)}`],
      ...['q=a&q=b', '__proto__=1', `of=${long}`],
    ]) {
      const answer = await get(`/v1/search?${query}`);
      assert.equal(answer.statusCode, 400, `${query} ${answer.body}`);
      assert.doesNotMatch(answer.body, /xxx|secret|2026-|nothing|price|__proto__/);
    }
    assert.equal((await get(`/v1/search?q=${'%20'.repeat(9000)}`)).statusCode, 400);
    assert.equal((await get(`/v1/counts?${'of=q%3Da&'.repeat(25)}`)).statusCode, 400);
    assert.equal((await get('/v1/trainings/%zz')).statusCode, 400);
    assert.deepEqual(engine.searches, []);
  });

  test('answers GET and HEAD alone', async t => {
    const { app } = await service(t);
    assert.equal((await app.inject({ method: 'HEAD', url: '/v1/search' })).statusCode, 200);
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'] as const)
      assert.equal((await app.inject({ method, url: '/v1/search', payload: '{}' })).statusCode, 404, method);
  });

  test('gives equal answers the same ETag and does not send them again', async t => {
    const { get, engine } = await service(t);
    const first = await get('/v1/search?q=cap&limit=3');
    const tag = String(first.headers['etag']);
    assert.match(tag, /^W\/".+"$/);
    const again = await get('/v1/search?limit=3&q=cap', { 'if-none-match': `"other", ${tag}` });
    assert.equal(again.statusCode, 304);
    assertInContract('/v1/search', again);
    assert.equal(engine.searches.length, 1);
    assert.equal((await get('/v1/search?q=cap&limit=1', { 'if-none-match': tag })).statusCode, 200);
  });

  test('limits the rate of an address and never that of probes', async t => {
    const { get } = await service(t, { rate: 3 });
    for (let i = 0; i < 3; i++) assert.equal((await get('/v1/suggest?q=sou')).statusCode, 200);
    const answer = await get('/v1/suggest?q=sou');
    assert.equal(answer.statusCode, 429);
    assert.ok(Number(answer.headers['retry-after']) > 0);
    assertInContract('/v1/suggest', answer);
    assert.equal((await get('/health')).statusCode, 200);
  });

  for (const mood of ['late', 'refuses', 'in-part', 'nothing'] as const)
    test(`answers from memory as stale, else 503, when the engine is "${mood}"`, async t => {
      const { get, engine, later } = await service(t);
      const before = await bodyOf(get('/v1/search?q=soudeur'));
      engine.mood = mood;
      later(MINUTE_MS);
      const stale = await get('/v1/search?q=soudeur');
      assertInContract('/v1/search', stale);
      assert.deepEqual(JSON.parse(stale.body), { stale: true, ...before });
      assert.equal(stale.headers['cache-control'], 'no-store');
      const unknown = await get('/v1/search?q=coiffure');
      assert.equal(unknown.statusCode, 503);
      assert.ok(Number(unknown.headers['retry-after']) > 0);
      later(24 * 60 * MINUTE_MS);
      assert.equal((await get('/v1/search?q=soudeur')).statusCode, 503);
    });

  test('answers 404 for a training that is no longer there, though its answer is in memory', async t => {
    const { get, engine, later } = await service(t);
    assert.equal((await get('/v1/trainings/t1')).statusCode, 200);
    engine.mood = 'empty';
    later(MINUTE_MS);
    assert.equal((await get('/v1/trainings/t1')).statusCode, 404);
  });

  for (const [visitors, addressOf] of [
    ['whose proxy says no address', (n: number) => `not an address ${n}`],
    ['who claim another address each time', (n: number) => `192.0.2.${n}, 198.51.100.7`],
  ] as const)
    test(`counts visitors ${visitors} as one`, async t => {
      const engine = await fakeEngine(t);
      const gateway = await createGateway({
        engine: new EngineClient({ urls: [engine.url] }),
        trustProxy: true,
        rate: 3,
      });
      t.after(() => gateway.app.close());
      await gateway.catalogue.refresh();
      const statuses: number[] = [];
      for (let n = 1; n <= 4; n++) {
        const headers = { 'x-forwarded-for': addressOf(n) };
        statuses.push((await gateway.app.inject({ url: '/v1/suggest?q=sou', headers })).statusCode);
      }
      assert.deepEqual(statuses, [200, 200, 200, 429]);
    });

  test('leaves a silent engine alone for half a second, then asks it once', async t => {
    const { get, engine, later } = await service(t);
    engine.mood = 'late';
    for (let i = 0; i < 5; i++) assert.equal((await get(`/v1/search?q=cap&offset=${i}`)).statusCode, 503);
    const requestCount = engine.searches.length;
    assert.ok(requestCount <= 4, String(requestCount));
    later(501);
    engine.mood = 'well';
    assert.equal((await get('/v1/search?q=cap')).statusCode, 200);
    assert.equal(engine.searches.length, requestCount + 1);
  });

  test('reads the words of another feed and stops answering from memory', async t => {
    const { get, engine, catalogue } = await service(t);
    await get('/v1/search?q=soudeur');
    engine.generation = '2026-11-25T00:00:00Z';
    await catalogue.refresh();
    const { generation } = await bodyOf(get('/v1/search?q=soudeur'));
    assert.equal(generation, '2026-11-25T00:00:00Z');
    assert.equal(engine.searches.length, 2);
  });

  test('refuses an index of another version', async t => {
    const engine = await fakeEngine(t);
    engine.isOther = true;
    const { app, catalogue } = await createGateway({ engine: new EngineClient({ urls: [engine.url] }) });
    t.after(() => app.close());
    await catalogue.refresh();
    assert.match(catalogue.reason, /another version/);
    for (const url of ['/ready', '/v1/search']) assert.equal((await app.inject({ url })).statusCode, 503);
    assert.equal((await app.inject({ url: '/health' })).statusCode, 200);
  });

  test('writes no typed word in a log, a metric or a refusal', async t => {
    const { get, engine, lines, metrics, later } = await service(t);
    const word = 'marqueurunique';
    const urls = ['/v1/search?q=', '/v1/suggest?q=', '/v1/counts?of=q%3D', '/v1/trainings/', '/v1/search?q=a&', '/'];
    const refusals: string[] = [];
    for (const mood of ['well', 'refuses', 'nothing'] as const) {
      engine.mood = mood;
      later(MINUTE_MS);
      for (const url of urls) {
        const answer = await get(url + word);
        if (answer.statusCode >= 400) refusals.push(answer.body, JSON.stringify(answer.headers));
      }
    }
    assert.ok(refusals.length > urls.length);
    assert.ok(lines.length >= 3 * urls.length);
    for (const text of [...refusals, JSON.stringify(lines), await metrics.text()])
      assert.doesNotMatch(text, /marqueur/);
  });

  test('gives only statuses of the contract to a thousand random addresses', async t => {
    const { get, engine } = await service(t);
    const address = randomAddresses(21);
    const counts = new Map<number, number>();
    for (let i = 0; i < 1000; i++) {
      const url = address();
      const { statusCode } = await get(url);
      assert.ok([200, 304, 400, 404, 429].includes(statusCode), `${statusCode} ${url}`);
      counts.set(statusCode, (counts.get(statusCode) ?? 0) + 1);
    }
    for (const status of [200, 400, 404]) assert.ok((counts.get(status) ?? 0) > 20, `${status}: ${counts.get(status)}`);
    assert.equal(JSON.stringify(engine.searches).includes('query_string'), false);
  });
});
