// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Hostile feeds, which try to make their checker reach other hosts, fill the memory, or read without end.
import assert from 'node:assert/strict';
import { checkFeed } from '@orientation-widgets/feed-tools';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { test, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { startServer, partOf, type Handler, type TestServer } from '../../feed/support/server.js';
import { feedCommand } from '../../../support/bundled-program.js';
import { folderWith, orientationFeed } from '../support/command.js';
import { jobOf } from '../support/records.js';

const MOST_MEGABYTES = 300;

const HEAD = {
  formatVersion: '1.1',
  title: 'Essai',
  publisher: { name: 'Nous' },
  language: 'fr',
  updated: '2026-11-24T00:00:00Z',
  territory: 'reg-32',
};

/** A million spaces, compressed. */
const SPACES = gzipSync(Buffer.alloc(1_000_000, ' '));

async function server(t: TestContext): Promise<TestServer> {
  const started = await startServer();
  t.after(() => started.close());
  return started;
}

const redirectTo =
  (location: string): Handler =>
  (_, response) =>
    response.writeHead(302, { location }).end();

/** Program loaded before the command: reports its peak memory on descriptor 3, in megabytes. */
const MEMORY = `
import { writeSync } from 'node:fs';
process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS / 1024)));
`;

/** Returns the output of `check`, and its peak memory in megabytes. */
async function measuredCheck(address: string): Promise<{ megabytes: number; stdout: string; stderr: string }> {
  const measure = `--import=data:text/javascript,${encodeURIComponent(MEMORY)}`;
  const child = spawn(process.execPath, [measure, await feedCommand(), 'check', address], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, stdout, stderr, megabytes] = child.stdio.map(stream => {
    let text = '';
    (stream as Readable | null)?.setEncoding('utf8').on('data', (piece: string) => (text += piece));
    return () => text;
  });
  await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  return { stdout: stdout?.() ?? '', stderr: stderr?.() ?? '', megabytes: Number(megabytes?.()) };
}

test('check requests nothing from other hosts that a manifest names', async t => {
  const [home, other] = [await server(t), await server(t)];
  const jobs = JSON.stringify([jobOf('a')]);
  other.route('/jobs.json', jobs);
  home.route('/feed.json', {
    ...HEAD,
    jobs: partOf(`${other.url}/jobs.json`, jobs),
    outlines: [{ kind: 'department', ...partOf(`${other.url}/outlines.json`, '{}') }],
  });
  const { refusals } = await checkFeed(`${home.url}/feed.json`);
  assert.equal(other.requests.length, 0);
  assert.deepEqual(refusals, [
    `${other.url}/jobs.json: is not asked: it is not on ${new URL(home.url).host}, the host of the feed`,
    `${other.url}/outlines.json: is not asked: it is not on ${new URL(home.url).host}, the host of the feed`,
  ]);
});

test('check follows a bounded number of redirects, on the given host only', async t => {
  const [home, other] = [await server(t), await server(t)];
  const jobs = JSON.stringify([jobOf('a')]);
  const manifest = { ...HEAD, jobs: partOf('jobs.json', jobs) };
  other.route('/feed.json', manifest);
  other.route('/jobs.json', jobs);
  home.route('/real.json', manifest);
  home.route('/moved.json', redirectTo('/real.json'));
  home.route('/away.json', redirectTo(`${other.url}/feed.json`));
  home.route('/round.json', redirectTo('/round.json'));
  home.route('/jobs.json', redirectTo(`${other.url}/jobs.json`));
  const { refusals } = await checkFeed(`${home.url}/moved.json`);
  assert.match(refusals.join(), /is not asked: it is not on /);
  await assert.rejects(checkFeed(`${home.url}/away.json`), /feed\.json: is not asked: it is not on /);
  await assert.rejects(checkFeed(`${home.url}/round.json`), /more than 5 redirects/);
  assert.equal(other.requests.length, 0);
  const diff = await orientationFeed('diff', `${home.url}/away.json`, `${home.url}/away.json`);
  assert.match(diff.stderr, /n’est pas demandé/);
  assert.equal(other.requests.length, 0);
});

test('a file that unpacks to gigabytes is refused in little memory, be it the manifest or a part', async t => {
  const home = await server(t);
  // The bomb has many members so that this process stays small: a child process starts with the peak memory of its
  // parent.
  const bomb = Buffer.concat(Array.from({ length: 400 }, () => SPACES));
  const unpacking: Handler = (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' }).end(bomb);
  home.route('/bomb.json', unpacking);
  home.route('/jobs.json', unpacking);
  for (const bytes of [100, 400_000_000, 9e14]) {
    home.route('/feed.json', { ...HEAD, jobs: { href: 'jobs.json', count: 1, bytes, sha256: 'a'.repeat(64) } });
    const { megabytes, stdout } = await measuredCheck(`${home.url}/feed.json`);
    assert.match(stdout, /jobs\.json\u202f?: plus de [\d\u202f]+ octets/);
    assert.ok(megabytes < MOST_MEGABYTES, `${megabytes} MB`);
  }
  const { megabytes, stderr } = await measuredCheck(`${home.url}/bomb.json`);
  assert.match(stderr, /bomb\.json\u202f?: plus de 20\u202f000\u202f000 octets/);
  assert.ok(megabytes < MOST_MEGABYTES, `${megabytes} MB`);
});

test('a part with 150 000 bad records gives a list that ends', async t => {
  const bad = JSON.stringify(Array.from({ length: 150_000 }, () => 0));
  const folder = await folderWith(t, {
    'terms.json': bad,
    'feed.json': JSON.stringify({
      ...HEAD,
      terms: partOf('terms.json', bad, 150_000),
      resources: Array.from({ length: 150_000 }, () => 0),
    }),
  });
  const { problems, refusals } = await checkFeed(folder);
  assert.deepEqual([problems.length, problems.at(-1)?.more, refusals], [1001, 299_000, []]);
  const { code, stdout, stderr } = await orientationFeed('check', folder);
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(stdout, /… et 991 autres\n/);
  assert.match(stdout, /Ce flux se lit, sauf 300\u202f000\u00a0fiches\.\n$/);
});

test('a manifest with thousands of missing files gives a list that ends', async t => {
  const lost = createHash('sha256').update('lost').digest('hex');
  const details = Array.from({ length: 150_000 }, (_, index) => ({
    href: `lost-${index}.json`,
    count: 1,
    bytes: 2,
    sha256: lost,
  }));
  const jobs = JSON.stringify([jobOf('a')]);
  const folder = await folderWith(t, {
    'jobs.json': jobs,
    'feed.json': JSON.stringify({ ...HEAD, jobs: { ...partOf('jobs.json', jobs), details } }),
  });
  const { refusals } = await checkFeed(folder);
  assert.deepEqual(
    [refusals.length, refusals.at(-1)],
    [1001, `${folder}: 149000 more faults; the files that follow were not asked`],
  );
});
