// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { buildFeed, checkFeed } from '@orientation-widgets/feed-tools';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { configOf, folderWith, serveFeed } from '../support/command.js';
import { hostedFeed } from '../support/hosted-command.js';
import { jobsOf } from '../support/records.js';

async function feed(t: TestContext): Promise<string> {
  const folder = await folderWith(t, { 'jobs.json': JSON.stringify({ jobs: jobsOf(60) }) });
  const out = join(folder, 'out');
  await buildFeed(JSON.parse(configOf([{ id: 'a', kind: 'feed', path: 'jobs.json' }])), { out, folder });
  return out;
}

/** Starts a server that sends the files with these headers, and nothing else; returns its address. */
async function plainServer(t: TestContext, folder: string, headers: OutgoingHttpHeaders): Promise<string> {
  const server = createServer((request, response) => {
    readFile(join(folder, request.url ?? '')).then(
      body => response.writeHead(200, headers).end(body),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`;
}

test('check reports that a feed is well served, its weight and its age', async t => {
  const address = await serveFeed(t, await feed(t));
  const run = await hostedFeed('check', `${address}feed.json`);
  assert.equal(run.code, 0);
  assert.equal((await hostedFeed('check', address)).code, 0, 'the address of the folder');
  assert.match(run.stdout, /Mis à jour le 24 novembre 2026, /);
  for (const sentence of [
    'Les autres sites peuvent lire le flux',
    'Les fichiers arrivent compressés',
    'Le type annoncé est le bon',
    'restent en cache',
  ]) {
    assert.match(run.stdout, new RegExp(` oui {2}.*${sentence}`));
  }
  assert.match(run.stdout, /Métiers\u202f: [\d,]+\u00a0k?o, [\d,]+\u00a0k?o à télécharger/);
  assert.match(run.stdout, /Métiers, détails\u202f: /);
  assert.match(run.stdout, /Ce flux est bon\.\n$/);
});

test('check reports what a server lacks, file by file, with the correction', async t => {
  const out = await feed(t);
  const run = await hostedFeed(
    'check',
    await plainServer(t, out, { 'content-type': 'text/plain', 'cache-control': 'max-age=86400' }),
  );
  assert.match(
    run.stdout,
    /NON {2}Les autres sites ne peuvent pas lire ces fichiers\. .*Access-Control-Allow-Origin: \*/,
  );
  assert.match(run.stdout, /NON {2}Ces fichiers arrivent sans compression/);
  assert.match(run.stdout, /NON {2}La durée en cache n’est pas la bonne[^]*1\u00a0fichier\u202f: feed\.json/);
  assert.match(run.stdout, /NON {2}Le type annoncé n’est pas «\u202fapplication\/json\u202f»/);
  assert.match(run.stdout, /Les autres sites ne peuvent pas lire ce flux\.\n$/);
});

test('check --json prints the same for programs; a feed on disk has no server part', async t => {
  const out = await feed(t);
  const open = { 'content-type': 'application/json', 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
  const run = await hostedFeed('check', await plainServer(t, out, open), '--json');
  const { serving } = JSON.parse(run.stdout) as { serving: { point: string; ok: boolean }[] };
  assert.deepEqual(
    serving.map(({ point, ok }) => [point, ok]),
    [
      ['cors', true],
      ['compression', false],
      ['caching', false],
      ['content-type', true],
    ],
  );
  const { serving: none, weights } = await checkFeed(out);
  assert.deepEqual(none, []);
  assert.deepEqual(
    weights.map(({ name }) => name),
    ['feed.json', 'jobs', 'jobs, details'],
  );
});
