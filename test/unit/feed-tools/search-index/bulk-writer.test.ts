// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { BulkWriter } from '../../../../packages/feed-tools/src/search-index/bulk-writer.js';
import { IndexEngineClient } from '../../../../packages/feed-tools/src/search-index/engine-client.js';

interface Action {
  readonly _id: string;
  readonly version: number;
  readonly version_type: string;
}

/** A bulk request received by the engine. */
interface BulkRequest {
  readonly bytes: number;
  readonly actions: readonly (readonly [name: string, action: Action])[];
}

/** Outcome of a write: its status, and the type of its fault. */
type Answer = readonly [status: number, type?: string];

/** Starts an engine that answers bulk requests with this function, until the end of the test. */
async function engineThat(
  t: TestContext,
  answer: (request: BulkRequest, response: ServerResponse, answers: (of: (id: string) => Answer) => void) => void,
): Promise<{ client: IndexEngineClient; requests: BulkRequest[] }> {
  const requests: BulkRequest[] = [];
  const server = createServer((incoming, response) => {
    let text = '';
    incoming.setEncoding('utf8').on('data', (part: string) => (text += part));
    incoming.on('end', () => {
      const actions = text
        .trimEnd()
        .split('\n')
        .flatMap(line => Object.entries(JSON.parse(line) as Record<string, Action>))
        .filter(([name]) => name === 'index' || name === 'delete');
      const request = { bytes: Buffer.byteLength(text), actions };
      requests.push(request);
      answer(request, response, of => {
        const items = actions.map(([name, { _id }]) => {
          const [status, type] = of(_id);
          return { [name]: { _id, status, ...(type && { error: { type, reason: `reason of ${type}` } }) } };
        });
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ items }));
      });
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  return { client: new IndexEngineClient(`http://127.0.0.1:${port}`, undefined, 1), requests };
}

const ids = ({ actions }: BulkRequest): string[] => actions.map(([, { _id }]) => _id);

test('each write has the version of its feed, so that a late one changes nothing', async t => {
  const { client, requests } = await engineThat(t, (_, __, answers) => answers(() => [200]));
  const writer = new BulkWriter(client, 'i', 42);
  await writer.write('a', { title: 'A' });
  await writer.remove('b');
  await writer.end();
  assert.deepEqual(requests[0]?.actions, [
    ['index', { _id: 'a', version: 42, version_type: 'external_gte' }],
    ['delete', { _id: 'b', version: 42, version_type: 'external_gte' }],
  ]);
});

test('a write refused for now is sent again, alone', async t => {
  let refusals = 2;
  const { client, requests } = await engineThat(t, (_, __, answers) =>
    answers(id => (id === 'b' && refusals-- > 0 ? [429, 'rejected_execution_exception'] : [201])),
  );
  const writer = new BulkWriter(client, 'i', 1);
  for (const id of ['a', 'b', 'c']) await writer.write(id, {});
  await writer.end();
  assert.deepEqual(requests.map(ids), [['a', 'b', 'c'], ['b'], ['b']]);
  assert.deepEqual(writer.refused, []);
});

test('a lost connection and a starting engine are retried', async t => {
  let tries = 0;
  const { client, requests } = await engineThat(t, (_, response, answers) => {
    tries++;
    if (tries === 1) response.destroy();
    else if (tries === 2) response.writeHead(503).end('{}');
    else answers(() => [201]);
  });
  const writer = new BulkWriter(client, 'i', 1);
  await writer.write('a', {});
  await writer.end();
  assert.equal(requests.length, 3);
});

test('the removal of an absent document is no fault, and a missing index is one', async t => {
  const statuses: Record<string, Answer> = {
    removed: [404],
    later: [409, 'version_conflict_engine_exception'],
    gone: [404, 'index_not_found_exception'],
    strange: [400, 'strict_dynamic_mapping_exception'],
  };
  const { client } = await engineThat(t, (_, __, answers) => answers(id => statuses[id]!));
  const writer = new BulkWriter(client, 'i', 1);
  for (const id of Object.keys(statuses)) await writer.write(id, {});
  await writer.end();
  assert.deepEqual(
    writer.refused.map(({ id }) => id),
    ['gone', 'strange'],
  );
});

test('a full disk ends the writes with one message', async t => {
  const { client, requests } = await engineThat(t, (_, __, answers) => answers(() => [429, 'cluster_block_exception']));
  const writer = new BulkWriter(client, 'i', 1);
  await writer.write('a', {});
  await assert.rejects(writer.end(), /stopped accepting writes: reason of cluster_block_exception/);
  assert.equal(requests.length, 1);
});

test('an engine that always refuses is tried six times', async t => {
  const { client, requests } = await engineThat(t, (_, __, answers) =>
    answers(() => [429, 'rejected_execution_exception']),
  );
  const writer = new BulkWriter(client, 'i', 1);
  await writer.write('a', {});
  await assert.rejects(writer.end(), /refused 1 write 6 times/);
  assert.equal(requests.length, 6);
});

test('requests have 5 MB at most unless a training is larger, and two run at once', async t => {
  let underWay = 0;
  let most = 0;
  const held: (() => void)[] = [];
  const { client, requests } = await engineThat(t, (_, __, answers) => {
    most = Math.max(most, ++underWay);
    held.push(() => {
      underWay--;
      answers(() => [201]);
    });
    // The last request comes alone.
    if (underWay === 2 || requests.length === 5) for (const release of held.splice(0)) release();
  });
  const writer = new BulkWriter(client, 'i', 1);
  const large = 'x'.repeat(2_400_000);
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) await writer.write(id, { large });
  await writer.write('huge', { large: large.repeat(3) });
  await writer.write('g', { large });
  await writer.end();
  assert.deepEqual(requests.flatMap(ids).sort(), ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'huge']);
  assert.deepEqual(requests.filter(({ bytes }) => bytes > 5_000_000).map(ids), [['huge']]);
  assert.equal(most, 2);
});
