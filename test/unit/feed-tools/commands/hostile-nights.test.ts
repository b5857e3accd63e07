// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Folders of nights that a stranger changed: nothing hangs, each refusal is a sentence, the served feed stays.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { checkFeed } from '@orientation-widgets/feed-tools';
import { configOf, folderWith } from '../support/command.js';
import { hostedFeed } from '../support/hosted-command.js';
import { jobsOf } from '../support/records.js';

interface Nights {
  readonly out: string;
  /** Content of the served manifest. */
  readonly served: string;
  /** Path of the file of the first night, its manifest, its report and the path of its part. */
  readonly path: string;
  readonly manifest: string;
  readonly report: string;
  readonly part: string;
}

/** Creates a folder that served a feed on each of two days. */
async function twoNights(t: TestContext): Promise<Nights> {
  const folder = await folderWith(t);
  const out = join(folder, 'out');
  for (const today of ['2026-11-22', '2026-11-23']) {
    const config = configOf([{ id: 'a', kind: 'feed', path: 'jobs.json' }], {
      today,
      keepReplaced: { hours: 0, generations: 7 },
    });
    await writeFile(join(folder, 'c.json'), config);
    await writeFile(join(folder, 'jobs.json'), JSON.stringify({ jobs: jobsOf(60, `Le ${today}. `) }));
    const run = await hostedFeed('build', join(folder, 'c.json'), '--out', out, '--quiet');
    assert.deepEqual([run.code, run.stderr], [0, '']);
  }
  const served = await readFile(join(out, 'feed.json'), 'utf8');
  const names = (await readdir(out)).filter(name => name.startsWith('night.'));
  const nights = await Promise.all(
    names.map(async name => ({ name, ...(JSON.parse(await readFile(join(out, name), 'utf8')) as Nights) })),
  );
  const { name = '', manifest = '', report = '' } = nights.find(night => night.manifest !== served) ?? {};
  const { href } = (JSON.parse(manifest) as { jobs: { href: string } }).jobs;
  return { out, served, path: join(out, name), manifest, report, part: join(out, href) };
}

describe('rollback in a folder that a stranger changed', () => {
  const changes: Readonly<Record<string, (nights: Nights) => Promise<unknown>>> = {
    'a report without its parts': ({ path, manifest }) =>
      writeFile(path, JSON.stringify({ manifest, report: '{"updated":"2026-11-22","collections":{}}' })),
    'a report of other types': ({ path, manifest }) =>
      writeFile(
        path,
        JSON.stringify({ manifest, report: '{"updated":"2026-11-22","collections":{},"sources":5,"problems":{}}' }),
      ),
    'a manifest that is not its own': ({ path, manifest, report }) =>
      writeFile(path, JSON.stringify({ manifest: manifest.replace('"title":"', '"title":"Autre '), report })),
    'a manifest nested 100 000 deep': ({ path, manifest, report }) =>
      writeFile(
        path,
        JSON.stringify({
          manifest: manifest.replace('{', `{"deep":${'['.repeat(100_000)}${']'.repeat(100_000)},`),
          report,
        }),
      ),
    'a manifest that is no object': ({ path, report }) => writeFile(path, JSON.stringify({ manifest: '[]', report })),
    'a part that is a pipe': async ({ part }) => {
      await rm(part);
      spawnSync('mkfifo', [part]);
    },
    'a part that is a folder': async ({ part }) => {
      await rm(part);
      await mkdir(part);
    },
    'a compressed part that is a pipe': async ({ part }) => {
      await rm(`${part}.br`);
      spawnSync('mkfifo', [`${part}.br`]);
    },
    'a compressed part that links to a file of outside': async ({ part }) => {
      await rm(`${part}.br`);
      await symlink('/etc/passwd', `${part}.br`);
    },
    'a compressed part of something else': ({ part }) => writeFile(`${part}.gz`, 'autre'),
  };
  for (const [what, change] of Object.entries(changes))
    test(`refuses ${what} in one sentence, and the served feed stays`, async t => {
      const nights = await twoNights(t);
      await change(nights);
      const run = await hostedFeed('rollback', nights.out, '2026-11-22');
      assert.equal(run.code, 1, run.stdout);
      assert.match(run.stderr, /^orientation-feed: [^\n]+: [^\n]+\n$/);
      assert.doesNotMatch(run.stderr, /Cannot|undefined|call stack|EISDIR|TypeError|is not/);
      assert.equal(await readFile(join(nights.out, 'feed.json'), 'utf8'), nights.served);
      assert.ok(!(await readdir(nights.out)).some(name => name.startsWith('.new-') || name.startsWith('.lock-')));
      if (!what.includes('part')) assert.deepEqual((await checkFeed(nights.out)).faults, []);
    });

  test('lists the nights beside a pipe named as the manifest, and a folder named as a night', async t => {
    const { out } = await twoNights(t);
    await rm(join(out, 'feed.json'));
    spawnSync('mkfifo', [join(out, 'feed.json'), join(out, 'night.000000000000.json')]);
    await mkdir(join(out, 'night.000000000001.json'));
    await symlink('/dev/zero', join(out, 'night.000000000002.json'));
    const run = await hostedFeed('history', out, '--json');
    assert.equal(run.code, 0, run.stderr);
    assert.equal((JSON.parse(run.stdout) as unknown[]).length, 2);
  });

  test('ends with one good feed when two run at once', async t => {
    const { out } = await twoNights(t);
    const runs = await Promise.all(
      ['2026-11-22', '2026-11-23', '2026-11-22'].map(night => hostedFeed('rollback', out, night)),
    );
    assert.ok(runs.some(({ code }) => code === 0));
    assert.deepEqual((await checkFeed(out)).faults, []);
  });
});

describe('check --max-age', () => {
  test('fails on a feed of the future, which would never be too old', async t => {
    const { out, served } = await twoNights(t);
    for (const copy of ['feed.json.br', 'feed.json.gz']) await rm(join(out, copy));
    const write = (updated: string): Promise<void> =>
      writeFile(join(out, 'feed.json'), JSON.stringify({ ...(JSON.parse(served) as object), updated }));
    const day = new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);
    await write(`${day}T00:00:00Z`);
    const run = await hostedFeed('check', out, '--max-age', '2d');
    assert.equal(run.code, 5, run.stdout + run.stderr);
    assert.match(run.stdout, new RegExp(`ce flux est daté du ${day}`));
    await write(new Date(Date.now() + 3_600_000).toISOString());
    assert.equal((await hostedFeed('check', out, '--max-age', '2d')).code, 0);
  });
});
