// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Clients that misuse HTTP: their requests must cost the other visitors nothing.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, test, type TestContext } from 'node:test';
import { createGateway, EngineClient, type Gateway } from '@orientation-widgets/search-gateway';
import { serve } from '../../../packages/search-gateway/src/serve.js';
import { eventually } from '../../support/eventually.js';
import { fakeEngine, type FakeEngine } from './support/fake-engine.js';

const NO_RATE = 1_000_000;
/** Maximum number of requests whose answer is under computation. */
const MAX_PENDING = 256;
/** Delay in milliseconds, below the grace period of open requests. */
const SOON_MS = 2000;

interface Service extends Gateway {
  readonly engine: FakeEngine;
  readonly url: string;
  /** Opens a connection, which reads nothing until it is resumed, and sends a text. */
  send(text: string): Promise<Socket>;
}

async function listeningGateway(t: TestContext, trustProxy = false): Promise<Service> {
  const engine = await fakeEngine(t);
  const gateway = await createGateway({ engine: new EngineClient({ urls: [engine.url] }), rate: NO_RATE, trustProxy });
  t.after(() => gateway.app.close());
  await gateway.catalogue.refresh();
  const url = await gateway.app.listen({ host: '127.0.0.1', port: 0 });
  return { ...gateway, engine, url, send: text => sendTo(t, url, text) };
}

async function sendTo(t: TestContext, url: string, text: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').pause();
  // A refused connection is a result, not a failure of the test.
  socket.on('error', () => undefined);
  t.after(() => socket.destroy());
  await once(socket, 'connect');
  await new Promise(sent => socket.write(text, sent));
  return socket;
}

const requestOf = (path: string, address = ''): string =>
  `GET ${path} HTTP/1.1\r\nhost: gateway\r\nx-forwarded-for: ${address}\r\n\r\n`;
const statusOf = async (url: string): Promise<number> => (await fetch(url)).status;
const closed = (socket: Socket): Promise<unknown> => (socket.closed ? Promise.resolve() : once(socket, 'close'));

describe('the gateway under hostile connections', () => {
  test('keeps no place for pipelined answers that nobody reads', async t => {
    const { url, send } = await listeningGateway(t);
    const socket = await send(requestOf('/openapi.json').repeat(290) + requestOf('/health').repeat(400));
    assert.equal(await statusOf(`${url}/v1/suggest?q=sou`), 200, 'while the connection is open');
    socket.destroy();
    await closed(socket);
    for (const path of ['/health', '/ready', '/v1/suggest?q=sou']) assert.equal(await statusOf(url + path), 200, path);
  });

  test('closes a connection that sends far more requests than it reads', async t => {
    const { send } = await listeningGateway(t);
    const socket = await send(requestOf('/v1/search?q=soudeur').repeat(200));
    socket.resume();
    await closed(socket);
  });

  test('answers a few pipelined requests in their order', async t => {
    const { send } = await listeningGateway(t);
    const socket = await send(requestOf('/v1/search?q=soudeur') + requestOf('/health') + requestOf('/nothing'));
    let text = '';
    for await (const part of socket) {
      text += String(part);
      if (text.includes('There is nothing')) break;
    }
    assert.deepEqual(
      [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status),
      ['200', '200', '404'],
    );
  });

  test('leaves places to others while one visitor waits, and answers probes while all are taken', async t => {
    const { url, send, engine } = await listeningGateway(t, true);
    engine.mood = 'late';
    const waitFrom = (address: string): Promise<Socket[]> =>
      Promise.all(Array.from({ length: 20 }, () => send(requestOf('/v1/search?q=soudeur', address).repeat(15))));
    const sockets = await waitFrom('192.0.2.1');
    assert.ok(sockets.length * 15 > MAX_PENDING);
    assert.equal(await statusOf(`${url}/v1/suggest?q=sou`), 200);
    for (const address of ['192.0.2.2', '192.0.2.3']) sockets.push(...(await waitFrom(address)));
    await eventually(async () => assert.equal(await statusOf(`${url}/v1/suggest?q=sou`), 503));
    for (const path of ['/health', '/ready']) assert.equal(await statusOf(url + path), 200, path);
    for (const socket of sockets) socket.destroy();
    await eventually(async () => assert.equal(await statusOf(`${url}/v1/suggest?q=sou`), 200));
  });

  test('accepts a bounded number of connections from one address', async t => {
    const { url, send } = await listeningGateway(t);
    const sockets = await Promise.all(Array.from({ length: 300 }, () => send('')));
    for (const socket of sockets) socket.resume();
    const open = (): readonly Socket[] => sockets.filter(socket => !socket.closed);
    await eventually(() => assert.equal(open().length, 256));
    await assert.rejects(fetch(`${url}/health`));
    open()[0]?.destroy();
    await eventually(async () => assert.equal(await statusOf(`${url}/health`), 200));
  });

  test('stops though connections are idle, half-sent or unread, and answers what is open', async t => {
    const { app, send, engine, url } = await listeningGateway(t);
    const idle = await send('');
    const half = await send('GET /v1/search HTTP/1.1\r\nhost: ga');
    const unread = await send(requestOf('/openapi.json').repeat(10));
    const keptAlive = await send(requestOf('/health'));
    keptAlive.resume();
    await once(keptAlive, 'data');
    engine.mood = 'late';
    const open = statusOf(`${url}/v1/search?q=soudeur`);
    while (!engine.searches.length) await new Promise(setImmediate);
    const from = performance.now();
    await app.close();
    assert.ok(performance.now() - from < SOON_MS, `${performance.now() - from} ms`);
    assert.equal(await open, 503);
    for (const socket of [idle, half, unread, keptAlive]) await closed(socket.resume());
  });
});

describe('the command serve', () => {
  test('ends soon after its signal though a stranger holds half a header', async t => {
    const engine = await fakeEngine(t);
    const stopped = new AbortController();
    let listening: (url: string) => void = () => undefined;
    const url = new Promise<string>(resolve => (listening = resolve));
    const options = { to: [engine.url], host: '127.0.0.1', port: 0, metricsPort: 0, trustProxy: false };
    const tell = (line: string): void => listening(/http\S+/.exec(line)?.[0] ?? '');
    const served = serve({ ...options, tell, log: () => undefined }, stopped.signal);
    await sendTo(t, await url, 'GET /v1/sea');
    const from = performance.now();
    stopped.abort();
    await served;
    assert.ok(performance.now() - from < SOON_MS, `${performance.now() - from} ms`);
  });
});
