// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// A second source, over HTTP: the interface suits a remote search engine.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { createTrainingIndex, LatestTask, LocalTrainingSource } from '@orientation-widgets/search';
import type {
  Suggestion,
  TrainingHit,
  TrainingRecords,
  TrainingResults,
  TrainingSearch,
  TrainingSource,
} from '@orientation-widgets/search';
import type { SourceOptions } from '../../../packages/search/src/trainings/training-source.js';
import { places, sessions, trainings } from './support/catalogue.js';

class AnotherSource implements TrainingSource {
  readonly #base: string;

  constructor(base: string) {
    this.#base = base;
  }

  search(request: TrainingSearch, options?: SourceOptions): Promise<TrainingResults> {
    return this.#ask('search', request, options);
  }

  counts(requests: readonly TrainingSearch[], options?: SourceOptions): Promise<readonly number[]> {
    return this.#ask('counts', requests, options);
  }

  suggest(text: string, options?: SourceOptions): Promise<readonly Suggestion[]> {
    return this.#ask('suggest', text, options);
  }

  records(hits: readonly TrainingHit[], options?: SourceOptions): Promise<readonly TrainingRecords[]> {
    return this.#ask('records', hits, options);
  }

  async #ask<T>(path: string, question: unknown, options: SourceOptions = {}): Promise<T> {
    const url = `${this.#base}/${path}?q=${encodeURIComponent(JSON.stringify(question))}`;
    const response = await fetch(url, { ...(options.signal && { signal: options.signal }) });
    if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
    return (await response.json()) as T;
  }
}

const local = new LocalTrainingSource(createTrainingIndex({ trainings, sessions, places }));
/** Holds answers back: a test releases them in the order it chooses. */
const waiting = new Map<string, () => void>();
let hold = false;
let failures = 0;
let arrived: (text: string) => void = () => undefined;
let server: Server;
let source: AnotherSource;

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '', 'http://localhost');
  const question: unknown = JSON.parse(url.searchParams.get('q') ?? 'null');
  if (failures > 0) {
    failures--;
    response.writeHead(503).end();
    return;
  }
  if (hold) {
    const { text = '' } = question as TrainingSearch;
    await new Promise<void>(resolve => {
      waiting.set(text, resolve);
      arrived(text);
    });
  }
  const results =
    url.pathname === '/search'
      ? await local.search(question as TrainingSearch)
      : url.pathname === '/counts'
        ? await local.counts(question as TrainingSearch[])
        : url.pathname === '/suggest'
          ? await local.suggest(question as string)
          : await local.records(question as TrainingHit[]);
  response.setHeader('content-type', 'application/json').end(JSON.stringify(results));
}

const arrival = (text: string): Promise<void> =>
  new Promise(resolve => {
    arrived = received => {
      if (received === text) resolve();
    };
  });

before(async () => {
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  source = new AnotherSource(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
after(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  hold = false;
  failures = 0;
  waiting.clear();
});

test('returns the same answers as the local source', async () => {
  const request: TrainingSearch = {
    text: 'cuisine',
    facets: ['route', 'level'],
    near: { lat: 50.63, lon: 3.06, radiusKm: 40 },
  };
  const [far, near] = [await source.search(request), await local.search(request)];
  assert.deepEqual(far, near);
  assert.deepEqual(await source.records(far.hits), await local.records(near.hits));
  assert.deepEqual(await source.suggest('cuis'), await local.suggest('cuis'));
});

test('records come with place and provider, in the order of the hits', async () => {
  const { hits } = await source.search({ text: 'cuisine' });
  const records = await source.records(hits);
  assert.deepEqual(
    records.map(({ training }) => training.id),
    hits.map(hit => hit.trainingId),
  );
  assert.equal(records[0]?.sessions[0]?.place?.communeName !== undefined, true);
});

test('requests the pages of a remote source one after another', async () => {
  const all = await source.search({ limit: 50 });
  const pages = await Promise.all([0, 2, 4].map(offset => source.search({ limit: 2, offset })));
  assert.deepEqual(
    pages.flatMap(page => page.hits),
    all.hits,
  );
});

test('a failing service rejects, and the next question is answered', async () => {
  failures = 1;
  await assert.rejects(source.search({ text: 'cuisine' }), /HTTP 503/);
  assert.equal((await source.search({ text: 'cap cuisine' })).total, 1);
});

test('aborts the earlier request when the visitor goes on typing', async () => {
  hold = true;
  const latest = new LatestTask();
  const first = latest.run(signal => source.search({ text: 'cui' }, { signal }));
  await arrival('cui');
  const secondArrives = arrival('cuisine');
  const second = latest.run(signal => source.search({ text: 'cuisine' }, { signal }));
  await secondArrives;
  waiting.get('cuisine')?.();
  assert.equal((await second)?.total, 2);
  waiting.get('cui')?.();
  assert.equal(await first, undefined);
});

test('answers the last question only, even when the task ignores its signal', async () => {
  const latest = new LatestTask();
  const answers: ((value: string) => void)[] = [];
  const ask = (): Promise<string | undefined> =>
    latest.run(() => new Promise<string>(resolve => answers.push(resolve)));
  const [slow, fast] = [ask(), ask()];
  answers[1]?.('second');
  answers[0]?.('first');
  assert.deepEqual(await Promise.all([slow, fast]), [undefined, 'second']);
});

test('throws an error of the current request, and ignores that of an abandoned one', async () => {
  const latest = new LatestTask();
  await assert.rejects(
    latest.run(() => Promise.reject(new Error('down'))),
    /down/,
  );
  const abandoned = latest.run(() => Promise.reject(new Error('down')));
  latest.cancel();
  assert.equal(await abandoned, undefined);
});

test('the local source also refuses a question already aborted', async () => {
  await assert.rejects(local.search({}, { signal: AbortSignal.abort() }), { name: 'AbortError' });
});
