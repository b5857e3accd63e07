// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Texts that are slow to parse, among thousands of titles made of the same few words.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, test, type TestContext } from 'node:test';
import { createGateway, EngineClient, type Gateway } from '@orientation-widgets/search-gateway';
import { randomFrom } from '../../support/random.js';
import { fakeEngine, type FakeEngine } from './support/fake-engine.js';

const TITLES = 6000;
const TEXTS = 24;
const WORDS =
  'agent assistant technicien conducteur vendeur conseiller responsable maintenance production logistique commerce cuisine boulangerie coiffure esthétique mécanique automobile plomberie chauffage menuiserie peinture soudure informatique comptabilité gestion social animation sécurité tourisme agriculture'.split(
    ' ',
  );

interface Service extends Gateway {
  readonly engine: FakeEngine;
  /** Address of a request with 24 texts, in which each word is misspelt. */
  readonly countsUrl: string;
}

async function largeGateway(t: TestContext): Promise<Service> {
  const random = randomFrom(3);
  const word = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? '';
  const misspelt = (): string => word().replace(/(?<=^.{3})./, 'k');
  const textOf = (pick: () => string): string => Array.from({ length: 4 }, pick).join(' ');
  const engine = await fakeEngine(
    t,
    Array.from({ length: TITLES }, () => textOf(word)),
  );
  const gateway = await createGateway({ engine: new EngineClient({ urls: [engine.url] }) });
  t.after(() => gateway.app.close());
  await gateway.catalogue.refresh();
  assert.equal(gateway.catalogue.size, TITLES, gateway.catalogue.reason);
  const texts = Array.from({ length: TEXTS }, () => `of=${encodeURIComponent(`q=${textOf(misspelt)}`)}`);
  return { ...gateway, engine, countsUrl: `/v1/counts?${texts.join('&')}` };
}

/**
 * Returns the longest time between two turns of the event loop until a promise settles, and the duration of the
 * promise.
 */
async function longestHold(settled: Promise<unknown>): Promise<readonly [hold: number, duration: number]> {
  const from = performance.now();
  let last = from;
  let hold = 0;
  let isSettled = false;
  void settled.finally(() => (isSettled = true));
  while (!isSettled) {
    await new Promise(setImmediate);
    hold = Math.max(hold, performance.now() - last);
    last = performance.now();
  }
  return [hold, last - from];
}

describe('the gateway under texts that are long to read', () => {
  test('keeps its event loop free while it reads them', async t => {
    const { app, countsUrl } = await largeGateway(t);
    const [hold, duration] = await longestHold(app.inject({ url: countsUrl }));
    assert.ok(hold < duration / 2, `held ${hold} ms of ${duration}`);
  });

  test('stops reading the texts of a request that is abandoned', async t => {
    const { app, engine, countsUrl } = await largeGateway(t);
    const url = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
    const socket = connect(Number(url.port), '127.0.0.1');
    await once(socket, 'connect');
    await new Promise(sent => socket.write(`GET ${countsUrl} HTTP/1.1\r\nhost: gateway\r\n\r\n`, sent));
    // This request waits in the same queue: it is answered once the first texts of the other are parsed.
    assert.equal((await app.inject({ url: '/health' })).statusCode, 200);
    socket.destroy();
    let status = 503;
    while (status === 503) status = (await app.inject({ url: '/v1/search?q=cuisine' })).statusCode;
    assert.equal(status, 200);
    assert.ok(engine.searches.length < TEXTS, `${engine.searches.length} questions`);
  });
});
