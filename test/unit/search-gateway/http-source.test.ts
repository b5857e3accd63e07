// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The source of the page and the real gateway talk to each other; then gateways give arbitrary answers.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, test, type TestContext } from 'node:test';
import { HttpTrainingSource, type TrainingSearch } from '@orientation-widgets/search';
import { createGateway, EngineClient } from '@orientation-widgets/search-gateway';
import { assertInContract } from './support/contract.js';
import { fakeEngine } from './support/fake-engine.js';
import { listening } from './support/listening.js';

/** Silence in milliseconds, shorter than the maximum wait between two bytes. */
const SHORT_SILENCE_MS = 4000;
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date());

interface Service {
  readonly source: HttpTrainingSource;
  /** Requested addresses, decoded. */
  readonly requests: string[];
}

/** Starts the real gateway on a fake engine; each of its answers is checked against its contract. */
async function gateway(t: TestContext): Promise<Service> {
  const engine = await fakeEngine(t);
  const { app, catalogue } = await createGateway({ engine: new EngineClient({ urls: [engine.url] }) });
  t.after(() => app.close());
  await catalogue.refresh();
  const requests: string[] = [];
  return answering(t, requests, async (request, response) => {
    const answer = await app.inject({ url: request.url ?? '' });
    const path = (request.url ?? '').replace(/\?.*/, '').replace(/trainings\/.*/, 'trainings/{id}');
    assertInContract(path, { statusCode: answer.statusCode, headers: answer.headers, body: answer.body });
    response.writeHead(answer.statusCode, { 'content-type': String(answer.headers['content-type']) }).end(answer.body);
  });
}

async function answering(
  t: TestContext,
  requestedUrls: string[],
  answer: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<Service> {
  const url = await listening(t, (request, response) => {
    requestedUrls.push(decodeURIComponent(request.url ?? ''));
    void answer(request, response);
  });
  return { source: new HttpTrainingSource(url), requests: requestedUrls };
}

/** Starts a service that gives this body to every question. */
const saying = (t: TestContext, body: string, type = 'application/json', requests: string[] = []): Promise<Service> =>
  answering(t, requests, (_, response) => response.writeHead(200, { 'content-type': type }).end(body));

describe('HttpTrainingSource on the gateway', () => {
  test('gives a search its trainings, their records and its counts', async t => {
    const { source } = await gateway(t);
    const results = await source.search({ text: 'soudeuses', facets: ['level'], today });
    assert.equal(results.total, 3);
    assert.deepEqual(results.facets, { level: { 4: 3 } });
    const records = await source.records(results.hits);
    assert.deepEqual(
      records.map(({ training }) => training.id),
      results.hits.map(({ trainingId }) => trainingId),
    );
    assert.equal(records[0]?.sessions[0]?.place?.communeName, 'Lille');
    const [hit] = results.hits;
    assert.ok(hit);
    assert.deepEqual(
      (await source.records([{ ...hit, sessions: [] }]))[0]?.sessions,
      [],
      'only the sessions of the hit',
    );
  });

  test('sends only options that the gateway accepts', async t => {
    const { source, requests: requestedUrls } = await gateway(t);
    const near = { lat: 50.123456, lon: -0.00001, radiusKm: 29.5 };
    const searches: TrainingSearch[] = [
      {},
      { text: 'soudeur à Lille', limit: 0 },
      { near, sort: 'distance', offset: 20, limit: 20, today },
      { filters: { level: [4, 5], department: ['59'], cpf: ['true'], domain: ['Bâtiment & travaux'], rome: [] } },
      { filters: { start: { from: '2027-01', to: '2027-06' } } },
      { filters: { start: { from: '2027-01-15' } }, sort: 'start' },
      { filters: { start: ['2027-01'] }, sort: 'outcome' },
      { facets: ['route', 'level', 'start'], sort: 'success' },
    ];
    for (const search of searches) assert.ok((await source.search(search)).total >= 0, JSON.stringify(search));
    assert.deepEqual(await source.counts(searches), Array(searches.length).fill(5).with(1, 3));
    assert.equal(requestedUrls.length, searches.length + 1, 'one question for all the counts');
    assert.match(requestedUrls[2] ?? '', /lat=50\.123&limit=20&lon=0&offset=20&radius=30/, 'no address of a visitor');
  });

  test('suggests titles and reads a whole training', async t => {
    const { source } = await gateway(t);
    assert.ok((await source.suggest('soud')).some(({ text }) => text === 'CAP soudeur'));
    const detail = await source.training('t1', today);
    assert.equal(detail?.training.title, 'BTS soudage');
    assert.equal(detail?.sessionCount, 1);
  });
});

/** Answer of a service that has one training. */
const ANSWER = {
  total: 1,
  hits: [{ trainingId: 't', score: 0, sessions: ['s'], sessionCount: 1, highlights: [] }],
  records: [
    {
      training: {
        ...{ id: 't', title: 'CAP', certifications: [], certifying: true, level: 3, entryLevel: null, domains: [] },
        ...{ formacodes: [], nsf: [], rome: [], sourceId: 'x' },
      },
      sessions: [],
    },
  ],
  facets: { level: { 3: 1 } },
  more: [],
  partial: false,
  places: [],
  generation: '2026-11-24',
};

describe('HttpTrainingSource on a gateway at fault', () => {
  const change = (fields: object): string => JSON.stringify({ ...ANSWER, ...fields });

  test('reads an answer of the contract', async t => {
    const { source } = await saying(t, JSON.stringify(ANSWER));
    assert.equal((await source.search({})).hits.length, 1);
  });

  const refused: readonly (readonly [string, string, string?])[] = [
    ['a page', '<!doctype html>', 'text/html'],
    ['no JSON', '{"total":1'],
    ['another type', '[]'],
    ['null', 'null'],
    ['a total in words', change({ total: 'beaucoup' })],
    ['a negative total', change({ total: -1 })],
    ['more hits than it counts', change({ total: 0 })],
    [
      'more hits than were asked for',
      change({ total: 99, hits: Array(21).fill(ANSWER.hits[0]), records: Array(21).fill({}) }),
    ],
    ['hits without records', change({ records: [] })],
    ['no count at all', change({ facets: undefined })],
    ['more than 5 MB', change({ understoodAs: 'x'.repeat(5_000_001) })],
  ];
  for (const [what, body, type] of refused)
    test(`refuses ${what} without repeating the typed text`, async t => {
      const { source } = await saying(t, body, type);
      await assert.rejects(source.search({ text: 'marqueur' }), (error: Error) => {
        assert.equal(error.name, 'FeedError');
        assert.doesNotMatch(error.message, /marqueur/);
        return true;
      });
    });

  test('drops a hit whose records are invalid or of another training', async t => {
    const [record] = ANSWER.records;
    const other = { ...record, training: { ...record?.training, id: 'u' } };
    const faulty = { ...record, training: { ...record?.training, level: 'trois' } };
    for (const records of [[other], [faulty], [null], ['x']].filter(([item]) => typeof item === 'object' && item)) {
      const { source } = await saying(t, change({ records }));
      const results = await source.search({});
      assert.deepEqual(results.hits, []);
    }
  });

  test('drops unknown fields, sessions of another training and impossible counts', async t => {
    const [record] = ANSWER.records;
    const session = { session: { id: 's', trainingId: 'other' }, place: 1 };
    const training = { ...record?.training, url: 'javascript:alert(1)', secret: 1 };
    const body = change({
      records: [{ training, sessions: [session, null, 'x'] }],
      facets: {
        level: { 3: -5, 4: 'x', 5: 2 },
        domain: Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`d${i}`, 1])),
      },
    });
    const { source } = await saying(t, body.replace('"secret"', '"__proto__"'));
    const { hits, facets } = await source.search({});
    assert.deepEqual(facets.level, { 3: 0, 4: 0, 5: 2 });
    assert.equal(Object.keys(facets.domain ?? {}).length, 1000);
    const [parsed] = await source.records(hits);
    assert.deepEqual(parsed?.sessions, []);
    assert.equal(Object.hasOwn(parsed?.training ?? {}, '__proto__'), false);
  });

  test('refuses totals of another length and a training of another id', async t => {
    await assert.rejects((await saying(t, '{"totals":[1]}')).source.counts([{}, {}]), /not an answer/);
    const [record] = ANSWER.records;
    const answerText = JSON.stringify({ ...record, sessionCount: 0, generation: '' });
    await assert.rejects((await saying(t, answerText)).source.training('u', today), /not an answer/);
    assert.equal((await (await saying(t, answerText)).source.training('t', today))?.training.id, 't');
  });

  test('follows no redirection to another host', async t => {
    const elsewhere: string[] = [];
    const other = await saying(t, JSON.stringify(ANSWER), 'application/json', elsewhere);
    assert.ok(other);
    const { source, requests: requestedUrls } = await answering(t, [], (_, response) =>
      response.writeHead(302, { location: 'http://127.0.0.1:9/v1/search?q=x' }).end(),
    );
    await assert.rejects(source.search({ text: 'soudeur' }), { code: 'network' });
    assert.deepEqual(elsewhere, []);
    assert.ok(requestedUrls.every(url => url.startsWith('/v1/search')));
  });

  test('asks once more after no answer, and never after a refusal', async t => {
    for (const [status, times] of [
      [503, 2],
      [400, 1],
      [429, 1],
    ] as const) {
      const requests: string[] = [];
      const { source } = await answering(t, requests, (_, response) => response.writeHead(status).end());
      await assert.rejects(source.search({}), { status });
      assert.equal(requests.length, times, String(status));
    }
  });

  test('gives up an answer that drips after ten seconds and reads the next one', async t => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    let bytes = 0;
    const dripping = t.mock.method(globalThis, 'fetch', async (_url: unknown, init?: RequestInit) => {
      const pull = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
        t.mock.timers.tick(SHORT_SILENCE_MS);
        if (init?.signal?.aborted) return controller.error(init.signal.reason);
        bytes++;
        controller.enqueue(new Uint8Array([0x20]));
      };
      return new Response(new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 }));
    });
    const source = new HttpTrainingSource('http://gateway.test');
    await assert.rejects(source.search({ text: 'soudeur' }), { code: 'timeout' });
    assert.deepEqual([bytes, dripping.mock.callCount()], [2, 1]);
    dripping.mock.mockImplementation(async () => Response.json(ANSWER));
    assert.equal((await source.search({ text: 'soudeur' })).total, 1);
  });

  test('gives undefined for a training that the service does not have', async t => {
    const { source } = await answering(t, [], (_, response) => response.writeHead(404).end());
    assert.equal(await source.training('t', today), undefined);
    await assert.rejects(source.search({}), { status: 404 });
  });

  test('aborts the request of an abandoned question', async t => {
    const controller = new AbortController();
    let closed: Promise<unknown> | undefined;
    const { source } = await answering(t, [], (_, response) => {
      closed = once(response, 'close');
      controller.abort();
    });
    await assert.rejects(source.search({ text: 'sou' }, { signal: controller.signal }), { name: 'AbortError' });
    await closed;
  });
});
