// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Several builds in one folder, and failures of the disk or of other processes: the folder has the old feed or the new
// one, complete.
import assert from 'node:assert/strict';
import { checkFeed } from '@orientation-widgets/feed-tools';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, readlink, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { feedCommand } from '../../../support/bundled-program.js';
import { eventually } from '../../../support/eventually.js';
import { configOf, folderWith, refusalOf, type Run } from '../support/command.js';
import { hostedFeed, runHosted, type HostedRun } from '../support/hosted-command.js';
import { jobsOf } from '../support/records.js';

/**
 * Program loaded before the command: waits for the file `go` after the manifest is in place and before old files are
 * removed.
 */
const PAUSE = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { rename } = fs.promises;
fs.promises.rename = async (from, to) => {
  await rename(from, to);
  if (!to.endsWith('feed.json')) return;
  fs.writeFileSync(process.env.FOLDER + '/paused', '');
  while (!fs.existsSync(process.env.FOLDER + '/go')) await new Promise(resolve => setTimeout(resolve, 20));
};
syncBuiltinESMExports();
`;

/** Rank of a change beyond the last one of any build. */
const NEVER = Number.MAX_SAFE_INTEGER;

async function buildUnder(script: string, folder: string, env: object = {}, config = 'c.json'): Promise<Run> {
  const guard = `--import=data:text/javascript,${encodeURIComponent(script)}`;
  const args = [guard, await feedCommand(), 'build', join(folder, config), '--out', join(folder, 'out'), '--json'];
  const child = spawn(process.execPath, [...args, '--quiet'], { env: { ...process.env, FOLDER: folder, ...env } });
  const run: Run = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (run.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (run.stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', code => resolve({ ...run, code }));
  });
}

/** Creates a folder with two configurations, whose feeds have no part in common. */
async function twoFeeds(t: TestContext): Promise<string> {
  return folderWith(t, {
    'wood.json': JSON.stringify({ jobs: jobsOf(60, 'Ce métier travaille le bois. ') }),
    'leather.json': JSON.stringify({ jobs: jobsOf(60, 'Ce métier travaille le cuir. ') }),
    'c.json': configOf([{ id: 'a', kind: 'feed', path: 'wood.json' }]),
    'd.json': configOf([{ id: 'a', kind: 'feed', path: 'leather.json' }]),
  });
}

async function assertWhole(out: string): Promise<void> {
  const { refusals, problems, counts } = await checkFeed(out);
  assert.deepEqual([refusals, problems, counts.jobs], [[], [], 60]);
}

/** Returns the names of the locks and working folders left in a folder. */
async function leftovers(out: string): Promise<string[]> {
  return (await readdir(out)).filter(name => /^\.(lock|new)-/.test(name));
}

/** Returns a lock of this machine, as a build writes it. */
function lockOf(more: object): string {
  const owner = {
    host: hostname(),
    boot: '',
    pidNamespace: '',
    pid: 1,
    started: '',
    since: '2026-11-24T09:30:00.000Z',
  };
  return JSON.stringify({ ...owner, ...more });
}

test('a build that starts while another publishes in its folder is refused; the feed is whole', async t => {
  const folder = await twoFeeds(t);
  const out = join(folder, 'out');
  assert.equal((await buildUnder('', folder, {}, 'd.json')).code, 0);
  const first = buildUnder(PAUSE, folder);
  await eventually(() => assert.ok(existsSync(join(folder, 'paused'))));
  await writeFile(join(folder, 'wood.json'), JSON.stringify({ jobs: jobsOf(60, 'Ce métier travaille la pierre. ') }));
  const second = await buildUnder('', folder);
  await writeFile(join(folder, 'go'), '');
  assert.equal((await first).code, 0);
  await assertWhole(out);
  assert.equal(second.code, 4);
  assert.match(
    second.stderr,
    /^orientation-feed: \S+out: une autre construction écrit dans ce dossier \(processus \d+ sur \S+, depuis \d{4}-\d\d-\d\d \d\d:\d\d UTC\)\u202f: attendez sa fin\n$/,
  );
  assert.match(refusalOf(second), /another build writes in this folder \(process \d+ on /);
  assert.equal((await buildUnder('', folder)).code, 0);
  await assertWhole(out);
});

test('builds started at once in a new folder leave one whole feed, of one of them', async t => {
  const folder = await twoFeeds(t);
  const runs = await Promise.all(
    ['c.json', 'd.json', 'c.json', 'd.json'].map(config => buildUnder('', folder, {}, config)),
  );
  await assertWhole(join(folder, 'out'));
  assert.ok(
    runs.some(({ code }) => code === 0),
    JSON.stringify(runs),
  );
  for (const { code, stderr } of runs) if (code !== 0) assert.match(stderr, /une autre construction/);
  assert.deepEqual(await leftovers(join(folder, 'out')), []);
});

test('a build takes over a lock without a live process, and respects that of another machine', async t => {
  const folder = await twoFeeds(t);
  const out = join(folder, 'out');
  await mkdir(out);
  const lock = join(out, '.lock-0');
  const boot = existsSync('/proc/self/stat')
    ? (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
    : undefined;
  const dead = [
    ...(boot === undefined ? [] : [lockOf({ boot: 'an earlier start' })]),
    ...(boot === undefined
      ? []
      : [lockOf({ boot, pidNamespace: await readlink('/proc/self/ns/pid'), pid: process.pid })]),
  ];
  for (const text of dead) {
    await writeFile(lock, text);
    const run = await hostedFeed('build', join(folder, 'c.json'), '--out', out);
    assert.equal(run.code, 0, `${text} ${run.stderr}`);
    assert.ok(!existsSync(lock), text);
  }
  const before = await readFile(join(out, 'feed.json'), 'utf8');
  for (const text of [lockOf({ host: 'elsewhere' }), lockOf({ boot, pidNamespace: 'pid:[1]' }), '', '{"pid":', '[]']) {
    await writeFile(lock, text);
    const run = await hostedFeed('build', join(folder, 'd.json'), '--out', out);
    assert.equal(run.code, 4, text);
    assert.match(run.stderr, /une autre construction écrit dans ce dossier/);
    assert.equal(await readFile(join(out, 'feed.json'), 'utf8'), before);
    const longAgo = new Date(Date.now() - 3_600_000);
    await utimes(lock, longAgo, longAgo);
    assert.equal((await hostedFeed('build', join(folder, 'c.json'), '--out', out)).code, 0, text);
    assert.ok(!existsSync(lock), text);
  }
});

test('a build leaves the work of another container alone, even with the same process ids', async t => {
  const folder = await twoFeeds(t);
  const elsewhere = join(tmpdir(), `orientation-feed-${Date.now()}`);
  t.after(() => rm(elsewhere, { recursive: true, force: true }));
  await mkdir(elsewhere);
  await writeFile(join(elsewhere, 'owner.json'), lockOf({ host: 'elsewhere', pid: 1 }));
  assert.equal((await buildUnder('', folder)).code, 0);
  assert.ok(existsSync(elsewhere));
  const longAgo = new Date(Date.now() - 3 * 86_400_000);
  await utimes(elsewhere, longAgo, longAgo);
  assert.equal((await buildUnder('', folder)).code, 0);
  assert.ok(!existsSync(elsewhere));
});

for (const [code, reason] of [
  ['ENOSPC', /disque plein/],
  ['EROFS', /rien ne peut être écrit dans ce dossier|refus du système/],
] as const) {
  test(`a disk that refuses with ${code} at any moment leaves a whole feed and one message`, async t => {
    const folder = await twoFeeds(t);
    const out = join(folder, 'out');
    const build = (config: string, from: number): Promise<HostedRun> =>
      runHosted({
        args: ['build', join(folder, config), '--out', out, '--json', '--quiet'],
        refusal: { folder: out, from, code },
      });
    assert.equal((await build('c.json', NEVER)).code, 0);
    const { changes } = await build('c.json', NEVER);
    assert.ok(changes > 20, String(changes));
    for (let change = 1; change < changes; change += change < 5 || change > changes - 15 ? 1 : 5) {
      const run = await build('d.json', change);
      assert.equal(run.code, 4, `change ${change} of ${changes}`);
      assert.match(run.stderr, /^orientation-feed: [^\n]+\n$/);
      assert.match(run.stderr, reason);
      await assertWhole(out);
      assert.deepEqual(await leftovers(out), []);
    }
  });
}
