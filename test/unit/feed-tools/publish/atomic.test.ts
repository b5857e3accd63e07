// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { checkFeed } from '@orientation-widgets/feed-tools';
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { feedCommand } from '../../../support/bundled-program.js';
import { configOf } from '../support/command.js';
import { jobsOf } from '../support/records.js';

/**
 * Program loaded before the command: kills the process, as `kill -9` does, just before its n-th change to the disk;
 * reports on descriptor 3 the number of changes of a whole run, and the first rename.
 */
const GUARD = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
let count = 0;
let firstMove = 0;
for (const name of ['writeFile', 'rename', 'rm', 'mkdir', 'mkdtemp']) {
  const original = fs.promises[name];
  fs.promises[name] = (...args) => {
    count++;
    if (name === 'rename' && firstMove === 0) firstMove = count;
    if (count === Number(process.env.KILL_AT)) process.kill(process.pid, 'SIGKILL');
    return original(...args);
  };
}
syncBuiltinESMExports();
process.on('exit', () => { try { fs.writeSync(3, JSON.stringify({ count, firstMove })); } catch {} });
`;

/** Program loaded before the command: reports on descriptor 3 the flushes to disk and the renames, in order. */
const DISK = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { open, rename } = fs.promises;
const steps = [];
fs.promises.open = async (path, ...more) => {
  const file = await open(path, ...more);
  const sync = file.sync.bind(file);
  file.sync = () => { steps.push(['settled', path]); return sync(); };
  return file;
};
fs.promises.rename = (from, to) => { steps.push(['moved', from, to]); return rename(from, to); };
syncBuiltinESMExports();
process.on('exit', () => fs.writeSync(3, JSON.stringify(steps)));
`;

/** Setting that removes old parts at once. */
const KEEP_NOTHING = { keepReplaced: { hours: 0, generations: 0 } };

interface KilledRun {
  signal: string | null;
  changes: { count: number; firstMove: number } | undefined;
}

/** Runs a build that is killed just before its n-th change to the disk; 0 lets it finish. */
async function buildKilledAt(change: number, config: string, out: string): Promise<KilledRun> {
  const { signal, messages } = await buildWatched(GUARD, config, out, { KILL_AT: String(change) });
  return { signal, changes: messages === '' ? undefined : (JSON.parse(messages) as KilledRun['changes']) };
}

/** Runs a build with a script loaded before the command; returns what the script reports on descriptor 3. */
async function buildWatched(
  script: string,
  config: string,
  out: string,
  env: object = {},
): Promise<{ signal: string | null; messages: string }> {
  const guard = `--import=data:text/javascript,${encodeURIComponent(script)}`;
  const child = spawn(process.execPath, [guard, await feedCommand(), 'build', config, '--out', out, '--quiet'], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    env: { ...process.env, ...env },
  });
  let messages = '';
  child.stdio[3]?.on('data', (text: Buffer) => (messages += text.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (_code, signal) => resolve({ signal, messages }));
  });
}

describe('a build killed at any moment', () => {
  let folder = '';
  let out = '';
  let config = '';
  const parts = async (): Promise<string[]> => (await readdir(out)).filter(name => /^jobs.*\.json$/.test(name)).sort();
  const hrefs = async (): Promise<string> =>
    (JSON.parse(await readFile(join(out, 'feed.json'), 'utf8')) as { jobs: { href: string } }).jobs.href;
  const giveJobs = (text: string): Promise<void> =>
    writeFile(join(folder, 'jobs.json'), JSON.stringify({ jobs: jobsOf(60, text) }));

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'feed-tools-atomic-'));
    out = join(folder, 'out');
    config = join(folder, 'c.json');
    await writeFile(config, configOf([{ id: 'a', kind: 'feed', path: 'jobs.json' }], KEEP_NOTHING));
    await giveJobs('Ce métier travaille le bois. ');
    await buildKilledAt(0, config, out);
    await cp(out, join(folder, 'old'), { recursive: true });
    await giveJobs('Ce métier travaille le cuir. ');
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it('leaves the old feed or the new one, complete; the next build removes the rest', async () => {
    const old = await hrefs();
    const wholeBuild = await buildKilledAt(0, config, out);
    const fresh = await hrefs();
    const { count = 0, firstMove = 0 } = wholeBuild.changes ?? {};
    assert.ok(firstMove > 5 && count > firstMove + 10, JSON.stringify(wholeBuild));
    // Moments of every change of the publication, and of some of the writes before it.
    const moments = [
      1,
      3,
      firstMove - 3,
      firstMove - 1,
      ...Array.from({ length: count - firstMove + 1 }, (_, index) => firstMove + index),
    ];
    const seen = new Set<string>();
    for (const moment of moments) {
      await rm(out, { recursive: true });
      await cp(join(folder, 'old'), out, { recursive: true });
      const { signal } = await buildKilledAt(moment, config, out);
      assert.equal(signal, 'SIGKILL', `change ${moment} of ${count}`);
      const { refusals, problems, counts } = await checkFeed(out);
      assert.deepEqual([refusals, problems, counts.jobs], [[], [], 60], `change ${moment} of ${count}`);
      const href = await hrefs();
      assert.ok([old, fresh].includes(href));
      seen.add(href);
    }
    assert.deepEqual(seen, new Set([old, fresh]));
    await buildKilledAt(firstMove - 1, config, out);
    assert.ok((await readdir(out)).some(name => name.startsWith('.new-')));
    await buildKilledAt(0, config, out);
    assert.deepEqual((await readdir(folder)).sort(), ['c.json', 'jobs.json', 'old', 'out']);
    assert.ok(!(await readdir(out)).some(name => name.startsWith('.new-')));
    const manifest = await readFile(join(out, 'feed.json'), 'utf8');
    assert.deepEqual(
      (await parts()).filter(name => !manifest.includes(name)),
      [],
    );
  });

  it('flushes each file to the disk before the move, and the parts before the manifest', async () => {
    await giveJobs('Ce métier travaille la pierre. ');
    const { messages } = await buildWatched(DISK, config, out);
    const steps = JSON.parse(messages) as [what: string, from: string, to?: string][];
    const moves = steps.filter(([what]) => what === 'moved');
    assert.ok(moves.length > 5, messages);
    for (const [, from] of moves) {
      const before = steps.slice(
        0,
        steps.findIndex(([what, path]) => what === 'moved' && path === from),
      );
      assert.ok(
        before.some(([what, path]) => what === 'settled' && path === from),
        from,
      );
    }
    const manifest = steps.findIndex(([what, from]) => what === 'moved' && from.endsWith('feed.json'));
    assert.deepEqual(
      [steps[manifest - 1], steps.at(-1)],
      [
        ['settled', out],
        ['settled', out],
      ],
    );
  });

  it('keeps the names of unchanged parts', async () => {
    const names = await parts();
    await writeFile(
      config,
      configOf([{ id: 'a', kind: 'feed', path: 'jobs.json' }], { ...KEEP_NOTHING, today: '2026-11-25' }),
    );
    await buildKilledAt(0, config, out);
    assert.deepEqual(await parts(), names);
  });
});
