// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { describe, test, type TestContext } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { EngineClient, EngineError } from '@orientation-widgets/search-gateway';
import { listening } from './support/listening.js';

/** Maximum wait for one answer in milliseconds: another node is tried after a third of it. */
const ATTEMPT_MS = 900;
const HALF_SECOND_MS = 500;
const DRIP_MS = 10;

interface Node {
  readonly url: string;
  readonly name: string;
  mood: 'well' | 'silent' | 'refuses' | 'drips';
  requestCount: number;
}

async function nodeOf(t: TestContext, name: string, mood: Node['mood'] = 'well'): Promise<Node> {
  const node = { url: '', name, mood, requestCount: 0 };
  node.url = await listening(t, (_request, response) => {
    node.requestCount++;
    if (node.mood === 'silent') return;
    if (node.mood === 'drips') return drip(response.writeHead(200));
    response.writeHead(node.mood === 'well' ? 200 : 503).end(JSON.stringify({ name }));
  });
  return node;
}

/** Sends a byte at intervals until the client leaves. */
function drip(response: ServerResponse): void {
  response.write(' ', () => void (response.destroyed || setTimeout(drip, DRIP_MS, response)));
}

/** Creates a client of nodes, whose circuit breakers read a clock of the test. */
function clientOf(nodes: readonly Node[]): { client: EngineClient; later: (ms: number) => void } {
  let time = 0;
  const client = new EngineClient({ urls: nodes.map(({ url }) => url), attemptMs: ATTEMPT_MS, now: () => time });
  return { client, later: ms => void (time += ms) };
}

const secondsOf = async (pending: Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await pending.catch(() => undefined);
  return (performance.now() - from) / 1000;
};

describe('the client of the engine', () => {
  test('stops waiting for a late node until that node answers again', async t => {
    const [late, well] = [await nodeOf(t, 'late', 'silent'), await nodeOf(t, 'well')];
    const { client, later } = clientOf([late, well]);
    for (let i = 0; i < 6; i++) assert.deepEqual(await client.ask('x'), { name: 'well' });
    assert.equal(late.requestCount, 3);
    for (let i = 0; i < 6; i++) await client.ask('x');
    assert.equal(late.requestCount, 3);
    later(HALF_SECOND_MS);
    late.mood = 'well';
    assert.deepEqual(await client.ask('x'), { name: 'well' }, 'the question that tries it is answered by another');
    while (late.requestCount < 4) await new Promise(setImmediate);
    const names = new Set<unknown>();
    while (names.size < 2) names.add(JSON.stringify(await client.ask('x')));
  });

  test('refuses a question in time when no node answers, then at once', async t => {
    const { client } = clientOf([await nodeOf(t, 'a', 'silent'), await nodeOf(t, 'b', 'silent')]);
    const first = Promise.all(Array.from({ length: 4 }, () => secondsOf(client.ask('x'))));
    for (const seconds of await first) assert.ok(seconds < 1.5 * (ATTEMPT_MS / 1000) + 0.5, String(seconds));
    await assert.rejects(client.ask('x'), EngineError);
    assert.equal(client.openBreakers, 2);
  });

  test('gives up a node that answers byte by byte', async t => {
    const [drips, well] = [await nodeOf(t, 'drips', 'drips'), await nodeOf(t, 'well')];
    const { client } = clientOf([drips, well]);
    for (let i = 0; i < 12; i++) assert.deepEqual(await client.ask('x'), { name: 'well' });
    assert.equal(drips.requestCount, 3);
    await assert.rejects(clientOf([drips]).client.ask('x'), EngineError);
  });

  test('gives up a question in time though memory is collected meanwhile', { timeout: 20_000 }, async t => {
    const { client } = clientOf([await nodeOf(t, 'a', 'silent'), await nodeOf(t, 'b', 'drips')]);
    setFlagsFromString('--expose-gc');
    const collecting = setInterval(runInNewContext('gc') as () => void, ATTEMPT_MS / 10);
    t.after(() => clearInterval(collecting));
    await assert.rejects(client.ask('x'), EngineError);
  });

  test('asks another node after a refusal and keeps asking the first one', async t => {
    const [refuses, well] = [await nodeOf(t, 'refuses', 'refuses'), await nodeOf(t, 'well')];
    const { client } = clientOf([refuses, well]);
    for (let i = 0; i < 20; i++) assert.deepEqual(await client.ask('x'), { name: 'well' });
    assert.equal(refuses.requestCount, 10);
    assert.equal(client.openBreakers, 0);
  });

  test('limits the retries to an engine that refuses everything', async t => {
    const nodes = [await nodeOf(t, 'a', 'refuses'), await nodeOf(t, 'b', 'refuses')];
    const { client } = clientOf(nodes);
    const requests = 1000;
    for (let i = 0; i < requests; i++) await assert.rejects(client.ask('x'), /503/);
    const count = nodes.reduce((sum, node) => sum + node.requestCount, 0);
    assert.ok(count <= requests + 100 + requests / 10, String(count));
  });

  test('refuses a question whose deadline has passed', async t => {
    const { client } = clientOf([await nodeOf(t, 'a', 'silent')]);
    await assert.rejects(client.ask('x', undefined, { deadline: 0 }), /no time left/);
    assert.equal(client.openBreakers, 0);
  });
});
