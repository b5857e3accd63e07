// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// A real server on this machine, with every kind of bad answer.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { FeedError, loadFeed, type FeedErrorCode, type LoadOptions } from '@orientation-widgets/feed';
import { job, manifest } from './support/records.js';
import { startServer, type TestServer } from './support/server.js';

let server: TestServer;
before(async () => {
  server = await startServer();
});
after(() => server.close());

async function refused(path: string, options?: LoadOptions): Promise<FeedError> {
  const error: unknown = await loadFeed(server.url + path, options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof FeedError, `${path} was read`);
  return error;
}

test('a manifest is read, with its inline collections', async () => {
  server.route('/plain.json', manifest({ jobs: [job('a'), { id: 'b' }] }));
  const feed = await loadFeed(`${server.url}/plain.json#part`);
  assert.equal(feed.info.title, 'Un flux');
  assert.equal(feed.info.updated, '2026-11-24T06:00:00Z');
  assert.equal(feed.url, `${server.url}/plain.json`);
  assert.deepEqual(
    [...(await feed.collection('jobs'))].map(({ id }) => id),
    ['a'],
  );
  assert.equal((await feed.collection('terms')).size, 0);
  assert.equal(feed.problems.length, 1);
});

test('a byte order mark is accepted', async () => {
  server.route('/bom.json', `\uFEFF${JSON.stringify(manifest())}`);
  assert.equal((await loadFeed(`${server.url}/bom.json`)).info.language, 'fr');
});

test('one request serves all callers of the same address', async () => {
  server.route('/shared.json', manifest());
  const [first, second] = await Promise.all([
    loadFeed(`${server.url}/shared.json`),
    loadFeed(`${server.url}/shared.json`),
  ]);
  const third = await loadFeed(`${server.url}/shared.json`);
  assert.equal(first, second);
  assert.equal(first, third);
  assert.equal(server.requestCount('/shared.json'), 1);
});

test('a fresh load requests the file again', async () => {
  server.route('/fresh.json', manifest({ title: 'first' }));
  await loadFeed(`${server.url}/fresh.json`);
  server.route('/fresh.json', manifest({ title: 'second' }));
  assert.equal((await loadFeed(`${server.url}/fresh.json`)).info.title, 'first');
  assert.equal((await loadFeed(`${server.url}/fresh.json`, { fresh: true })).info.title, 'second');
  assert.equal((await loadFeed(`${server.url}/fresh.json`)).info.title, 'second');
});

test('a failure is forgotten: the next attempt succeeds', async () => {
  assert.equal((await refused('/later.json')).status, 404);
  server.route('/later.json', manifest());
  assert.equal((await loadFeed(`${server.url}/later.json`)).info.territory, 'reg-32');
});

test('when one caller aborts, the other still gets the feed, from the same request', async () => {
  const held = holdAnswer('/two.json');
  const controller = new AbortController();
  const leaving = loadFeed(`${server.url}/two.json`, { signal: controller.signal });
  const staying = loadFeed(`${server.url}/two.json`);
  await held.whenRequested;
  controller.abort();
  await assert.rejects(leaving, { code: 'aborted' });
  held.answer();
  assert.equal((await staying).info.title, 'Un flux');
  assert.equal(server.requestCount('/two.json'), 1);
});

test('when every caller aborts, the request stops; a later one starts again', async () => {
  const held = holdAnswer('/none.json');
  const controllers = [new AbortController(), new AbortController()];
  const callers = controllers.map(({ signal }) => loadFeed(`${server.url}/none.json`, { signal }));
  await held.whenRequested;
  for (const controller of controllers) controller.abort();
  for (const caller of callers) await assert.rejects(caller, { code: 'aborted' });
  await held.closed;
  server.route('/none.json', manifest());
  assert.equal((await loadFeed(`${server.url}/none.json`)).info.title, 'Un flux');
});

test('a signal that has already fired aborts at once', async () => {
  assert.equal((await refused('/gone.json', { signal: AbortSignal.abort() })).code, 'aborted');
});

test('an answer that is no feed has an error that names its nature', async () => {
  const text = JSON.stringify(manifest());
  const answers: [string, string | Buffer, string, FeedErrorCode][] = [
    ['/html.json', '<!doctype html><h1>Maintenance</h1>', 'text/html; charset=utf-8', 'not-json'],
    ['/html-as-json.json', '<!doctype html>', 'application/json', 'not-json'],
    ['/empty.json', '', 'application/json', 'not-json'],
    ['/truncated.json', text.slice(0, -5), 'application/json', 'not-json'],
    ['/trailing.json', `${text},`, 'application/json', 'not-json'],
    ['/nan.json', '{"formatVersion":NaN}', 'application/json', 'not-json'],
    ['/latin1.json', Buffer.from(text.replace('Un flux', 'Métiers'), 'latin1'), 'application/json', 'not-json'],
    ['/utf16.json', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'application/json', 'not-json'],
    ['/array.json', '[]', 'application/json', 'not-a-feed'],
    ['/null.json', 'null', 'application/json', 'not-a-feed'],
    ['/geojson.json', '{"type":"FeatureCollection"}', 'application/json', 'not-a-feed'],
    ['/deep.json', '['.repeat(200_000) + ']'.repeat(200_000), 'application/json', 'not-a-feed'],
    ['/major.json', JSON.stringify(manifest({ formatVersion: '2.0' })), 'application/json', 'newer-major'],
  ];
  for (const [path, body, type, code] of answers) {
    server.route(path, (_, response) => {
      response.setHeader('content-type', type);
      response.end(body);
    });
    const error = await refused(path);
    assert.deepEqual([path, error.code, error.url], [path, code, server.url + path]);
    assert.ok(error.message.includes(path), error.message);
  }
});

test('an HTTP error gives its status', async () => {
  for (const status of [404, 403, 500, 503]) {
    server.route(`/${status}.json`, (_, response) =>
      response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>no</h1>'),
    );
    const error = await refused(`/${status}.json`);
    assert.deepEqual([error.code, error.status], ['http', status]);
  }
});

test('a server that never answers, or stops halfway, is abandoned after the timeout', async () => {
  server.route('/silent.json', () => undefined);
  server.route('/stopped.json', (_, response) => void response.write('{"formatVersion":'));
  for (const path of ['/silent.json', '/stopped.json'])
    assert.equal((await refused(path, { timeoutMs: 30 })).code, 'timeout');
});

test('a server that sends one byte at a time is abandoned after the whole timeout', async () => {
  server.route('/drip.json', (request, response) => {
    const drip = setInterval(() => response.write(' '), 2);
    request.socket.on('close', () => clearInterval(drip));
  });
  assert.equal((await refused('/drip.json', { timeoutMs: 10_000, totalMs: 40 })).code, 'timeout');
});

test('a slow but steady answer is read', async () => {
  const text = JSON.stringify(manifest());
  server.route('/pieces.json', (_, response) => {
    let sent = 0;
    const timer = setInterval(() => {
      response.write(text.slice(sent, (sent += 40)));
      if (sent >= text.length) {
        clearInterval(timer);
        response.end();
      }
    }, 1);
  });
  assert.equal((await loadFeed(`${server.url}/pieces.json`)).info.title, 'Un flux');
});

test('reports a cut connection, a closed port and a redirection loop as network failures', async () => {
  server.route('/reset.json', (request, response) => {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('{', () => request.socket.destroy());
  });
  server.route('/loop.json', (_, response) => response.writeHead(302, { location: '/loop.json' }).end());
  for (const path of ['/reset.json', '/loop.json']) assert.equal((await refused(path)).code, 'network');
  await assert.rejects(loadFeed('http://127.0.0.1:1/feed.json'), { code: 'network' });
  await assert.rejects(loadFeed('http://['), { code: 'network' });
});

test('a redirection is followed', async () => {
  server.route('/moved.json', (_, response) => response.writeHead(302, { location: '/plain.json' }).end());
  server.route('/plain.json', manifest());
  assert.equal((await loadFeed(`${server.url}/moved.json`)).info.title, 'Un flux');
});

test('a small file that decompresses endlessly is stopped at the limit', async () => {
  const bomb = gzipSync(Buffer.alloc(60_000_000, ' '));
  assert.ok(bomb.length < 100_000);
  server.route('/bomb.json', (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end(bomb);
  });
  assert.equal((await refused('/bomb.json', { maxBytes: 1_000_000 })).code, 'too-large');
  assert.equal((await refused('/bomb.json')).code, 'too-large', 'with the default limit');
});

test('the request carries nothing of the page: no cookie, no referrer, no header of ours', async () => {
  server.route('/bare.json', manifest());
  await loadFeed(`${server.url}/bare.json`);
  const headers = server.requests.find(({ path }) => path === '/bare.json')?.headers ?? {};
  for (const name of ['cookie', 'referer', 'authorization', 'x-requested-with', 'content-type'])
    assert.equal(headers[name], undefined);
  assert.equal(headers.accept, '*/*');
});

test('a page that pollutes Object.prototype does not change the request', async () => {
  server.route('/polluted.json', manifest({ jobs: [job('a')] }));
  const pollution = {
    method: 'POST',
    body: 'x',
    headers: { x: '1' },
    mode: 'no-cors',
    signal: AbortSignal.abort(),
    fetch: () => undefined,
    timeoutMs: 0,
    maxBytes: 1,
    baseUrl: 'x:',
    ignoreBOM: true,
  };
  for (const [key, value] of Object.entries(pollution))
    Object.defineProperty(Object.prototype, key, { value, configurable: true, writable: true });
  let init: RequestInit | undefined;
  const spy: typeof fetch = (_, options) => {
    init = options;
    // Node's own fetch reads the polluted prototype, so the answer comes from this function.
    return Promise.resolve(
      new Response(
        `\uFEFF${JSON.stringify(manifest({ jobs: [job('a')] }))}`,
        Object.assign(Object.create(null), { status: 200 }),
      ),
    );
  };
  try {
    const feed = await loadFeed(
      `${server.url}/polluted.json`,
      Object.assign(Object.create(null) as object, { fetch: spy }),
    );
    assert.equal((await feed.collection('jobs')).size, 1);
    assert.deepEqual(
      [init?.method, init?.body, init?.headers, init?.mode, init?.credentials, init?.referrerPolicy],
      [undefined, undefined, undefined, undefined, 'omit', 'no-referrer'],
    );
  } finally {
    for (const key of Object.keys(pollution)) Reflect.deleteProperty(Object.prototype, key);
  }
});

/** Serves a manifest that the server holds back until the test releases it. */
function holdAnswer(path: string): { whenRequested: Promise<void>; closed: Promise<void>; answer: () => void } {
  let answer = (): void => undefined;
  let close = (): void => undefined;
  const closed = new Promise<void>(resolve => {
    close = resolve;
  });
  const whenRequested = new Promise<void>(resolve => {
    server.route(path, (_, response) => {
      response.on('close', close);
      answer = () => response.end(JSON.stringify(manifest()));
      resolve();
    });
  });
  return { whenRequested, closed, answer: () => answer() };
}
