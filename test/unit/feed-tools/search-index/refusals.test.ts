// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { folderWith, refusalOf } from '../support/command.js';
import { hostedFeed } from '../support/hosted-command.js';
import { sessionOf, trainingOf } from '../support/records.js';

const OPENSEARCH = { version: { distribution: 'opensearch', number: '2.19.6' } };

/** Starts a server that answers by path until the end of the test; `writes` lists the requests that write. */
async function serverOf(
  t: TestContext,
  answers: Readonly<Record<string, object>>,
  status = 200,
): Promise<{ url: string; writes: string[] }> {
  const writes: string[] = [];
  const server = createServer(({ url = '', method = '' }, response) => {
    if (method !== 'GET') writes.push(`${method} ${url}`);
    const [, body] = Object.entries(answers).find(([path]) => path === url.split('?')[0]) ?? [];
    response.writeHead(body ? status : 404, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? {}));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, writes };
}

/** Creates a feed of records and returns its folder. */
function feedOf(t: TestContext, records: object): Promise<string> {
  const manifest = {
    ...{ formatVersion: '1.0', title: 'Essai', publisher: { name: 'Nous' }, language: 'fr' },
    ...{ updated: '2026-11-24T00:00:00Z', territory: 'reg-32' },
    sources: [{ id: 's', title: 'S', publisher: 'S', licence: 'MIT', period: '2026' }],
  };
  return folderWith(t, { 'feed.json': JSON.stringify({ ...manifest, ...records }) });
}
const training = (id: string): object => trainingOf(id, { sourceId: 's' });

test('an engine other than OpenSearch of a known version is refused, and nothing is written', async t => {
  const feed = await feedOf(t, { trainings: [training('a')] });
  for (const [version, message] of [
    [{ number: '8.15.0' }, 'another program 8.15.0'],
    [{ distribution: 'opensearch', number: '2.11.1' }, 'opensearch 2.11.1'],
    [{ distribution: 'opensearch', number: '4.0.0' }, 'opensearch 4.0.0'],
  ] as const) {
    const { url, writes } = await serverOf(t, { '/': { version } });
    const run = await hostedFeed('index', feed, '--to', url, '--json');
    assert.equal(run.code, 1);
    assert.equal(
      refusalOf(run),
      `${url}: an OpenSearch 2.19 or 3 is required, ${message} answers there: nothing was written`,
    );
    assert.deepEqual(writes, []);
  }
});

test('a user refused by the engine is reported, with the variable for its name', async t => {
  const { url } = await serverOf(t, { '/': {} }, 401);
  const run = await hostedFeed('index', await feedOf(t, { trainings: [training('a')] }), '--to', url, '--json');
  assert.equal(refusalOf(run), `${url}: the engine refuses this user (401): see ORIENTATION_ENGINE_AUTH`);
});

test('a name in use by another index is left alone', async t => {
  const feed = await feedOf(t, { trainings: [training('a')] });
  for (const index of [{ trainings: { aliases: {} } }, { other: { aliases: { trainings: {} }, mappings: {} } }]) {
    const { url, writes } = await serverOf(t, { '/': OPENSEARCH, '/trainings*': index });
    const run = await hostedFeed('index', feed, '--to', url, '--json');
    assert.equal(refusalOf(run), `${url}: "trainings" is not an alias made by this command: nothing was written`);
    assert.deepEqual(writes, []);
  }
});

test('a training of more than 50 000 sessions is refused by its name', async t => {
  const sessions = Array.from({ length: 50_001 }, (_, i) => sessionOf(`s${i}`, 'b', null, { sourceId: 's' }));
  const feed = await feedOf(t, { trainings: [training('a'), training('b')], sessions });
  const run = await hostedFeed('index', feed, '--to', 'http://127.0.0.1:9', '--json');
  assert.equal(run.code, 1);
  assert.equal(refusalOf(run), `${feed}: the training "b" has 50001 sessions, more than 50000: nothing was written`);
});

test('a feed with a record that breaks the contract, or without a training, is not indexed', async t => {
  const faulty = await feedOf(t, { trainings: [training('a'), { ...training('b'), level: 'high' }] });
  const run = await hostedFeed('index', faulty, '--to', 'http://127.0.0.1:9', '--json');
  assert.match(
    refusalOf(run),
    /does not validate \(1 fault; see orientation-feed check\): nothing was written; trainings/,
  );
  const empty = await hostedFeed('index', await feedOf(t, {}), '--to', 'http://127.0.0.1:9', '--json');
  assert.match(refusalOf(empty), /this feed has no training: nothing was written/);
});

test('an address with a password is refused without its repetition', async () => {
  for (const to of ['http://me:secret@127.0.0.1:9', 'ftp://127.0.0.1', 'nowhere']) {
    const { code, stderr } = await hostedFeed('index', 'feed', '--to', to);
    assert.equal(code, 2);
    assert.match(stderr, /n’est pas une adresse http ou https.*ORIENTATION_ENGINE_AUTH/);
    assert.doesNotMatch(stderr, /secret/);
  }
});
