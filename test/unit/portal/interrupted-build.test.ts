// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Builds that are killed, run beside another build or on a full disk, and folders with links: the site stays complete,
// and the next build repairs it.
import { lockFolder } from '@orientation-widgets/feed-tools';
import assert from 'node:assert/strict';
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { RECORD, STAGING } from '../../../packages/portal/src/site/last-build.js';
import { writeSite } from '../../../packages/portal/src/site/write-site.js';
import { job, smallFeed, smallPortal, WELDER, type SmallPortal } from './support/small-portal.js';

const FRESH = smallFeed([job({ ...WELDER, id: 'neuf', feminine: 'Neuve', masculine: 'Neuf' })]);

/** Builds in a process that kills itself instead of making one of its moves of files; returns the signal. */
async function buildKilledAt(portal: SmallPortal, move: number): Promise<NodeJS.Signals | null> {
  const script = fileURLToPath(new URL('support/killed-build.ts', import.meta.url));
  const child = fork(script, [join(portal.folder, 'portal.json'), portal.out, String(move)], {
    // The build runs from its source, however this file was compiled.
    execArgv: ['--import', 'tsx', '--conditions=@orientation-widgets/source'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return signal;
}

/** Creates a pipe at a path, on systems that have pipes. */
function makePipe(t: TestContext, path: string): boolean {
  const { status } = spawnSync('mkfifo', [path]);
  if (status !== 0) t.diagnostic('no pipe on this system');
  return status === 0;
}

describe('a build that is killed', () => {
  test('leaves a folder that the next build fills, when it was the first', async t => {
    const portal = await smallPortal(t);
    for (const move of [1, 2, 20]) {
      assert.equal(await buildKilledAt(portal, move), 'SIGKILL');
      await portal.write('feed.json', move === 20 ? smallFeed() : FRESH);
    }
    await portal.build();
    const mended = await portal.files();
    const other = await smallPortal(t);
    await other.build();
    assert.deepEqual([...mended.keys()].sort(), [...(await other.files()).keys()].sort());
  });

  test('leaves whole pages, and none that the next build does not make', async t => {
    const portal = await smallPortal(t);
    await portal.build();
    const before = await portal.files();
    await portal.write('feed.json', FRESH);
    assert.equal(await buildKilledAt(portal, 4), 'SIGKILL');
    for (const [path, text] of await portal.files())
      if (path.endsWith('.html')) assert.ok(text.endsWith('</html>\n'), path);
    await portal.write('feed.json', smallFeed());
    await portal.build();
    assert.deepEqual(await portal.files(), before);
  });
});

describe('a build beside another one of the same folder', () => {
  test('is refused with the process of the other, and changes nothing', async t => {
    const portal = await smallPortal(t);
    await portal.build();
    const before = await portal.files();
    await portal.write('feed.json', FRESH);
    const lock = await lockFolder(portal.out);
    await assert.rejects(portal.build(), /site: une autre construction écrit dans ce dossier \(processus \d+/);
    await lock.release();
    assert.deepEqual(await portal.files(), before);
    await portal.build();
    assert.ok((await portal.files()).has('metiers/neuve-neuf/index.html'));
  });
});

describe('a disk that is full', () => {
  for (const after of [0, 1, 5])
    test(`leaves the last site as it was, after ${after} files`, async t => {
      const portal = await smallPortal(t);
      await portal.build();
      const before = await portal.files();
      await portal.write('feed.json', FRESH);
      let left = after;
      const { writeFile: write } = fs.promises;
      const mock = t.mock.method(fs.promises, 'writeFile', async (...args: Parameters<typeof write>) => {
        if (!String(args[0]).includes(STAGING)) return write(...args);
        if (left-- > 0) return write(...args);
        await write(args[0], 'cut');
        throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
      });
      syncBuiltinESMExports();
      try {
        await assert.rejects(portal.build(), /ENOSPC/);
      } finally {
        mock.mock.restore();
        syncBuiltinESMExports();
      }
      assert.deepEqual(await portal.files(), before);
      await portal.build();
      assert.ok((await portal.files()).has('metiers/neuve-neuf/index.html'));
    });
});

describe('the folder of a site', () => {
  test('keeps the file behind a link that stands for a page', async t => {
    const portal = await smallPortal(t);
    await portal.build();
    const page = await portal.page('mots/index.html');
    await writeFile(join(portal.folder, 'outside.html'), 'outside');
    await fs.promises.rm(join(portal.out, 'mots/index.html'));
    await symlink(join(portal.folder, 'outside.html'), join(portal.out, 'mots/index.html'));
    await portal.build();
    assert.equal(await readFile(join(portal.folder, 'outside.html'), 'utf8'), 'outside');
    assert.equal(await portal.page('mots/index.html'), page);
  });

  test('refuses a link that stands for a folder, and leaves what is behind', async t => {
    const portal = await smallPortal(t);
    await portal.build();
    const outside = join(portal.folder, 'outside');
    await mkdir(join(outside, 'soudeuse-soudeur'), { recursive: true });
    await writeFile(join(outside, 'soudeuse-soudeur/index.html'), 'outside');
    await fs.promises.rm(join(portal.out, 'metiers'), { recursive: true });
    await symlink(outside, join(portal.out, 'metiers'));
    await portal.write('feed.json', FRESH);
    await assert.rejects(portal.build(), /site\/metiers: ce dossier du site est un lien ou un fichier : enlevez-le/);
    assert.equal(await readFile(join(outside, 'soudeuse-soudeur/index.html'), 'utf8'), 'outside');
  });

  test('has its pages in place of a pipe, which is not waited for', async t => {
    const portal = await smallPortal(t);
    await portal.build();
    await fs.promises.rm(join(portal.out, 'mots/index.html'));
    if (!makePipe(t, join(portal.out, 'mots/index.html'))) return;
    await portal.build();
    assert.match(await portal.page('mots/index.html'), /<h1>/);
  });

  test('loses nothing that its list of files names outside of it', async t => {
    const portal = await smallPortal(t);
    await portal.build();
    const files = ['../portal.json', '/etc/hostname', '', '.', 'a/../../portal.json', 'a\0b', RECORD];
    await writeFile(join(portal.out, RECORD), JSON.stringify({ files }));
    await portal.build({ acceptFewer: true });
    assert.match(await readFile(join(portal.folder, 'portal.json'), 'utf8'), /"feeds"/);
  });

  test('refuses two files at one address, and a file at the address of a folder', async t => {
    const { folder } = await smallPortal(t);
    const write = (...paths: readonly string[]): Promise<unknown> =>
      writeSite(
        folder,
        paths.map(path => ({ path, content: '' })),
        { files: [], pages: 0 },
        0,
      );
    await assert.rejects(write('a', 'a'), /deux fichiers du site ont l’adresse \/a/);
    await assert.rejects(write('a/b', 'a'), /\/a est l’adresse d’un fichier et d’un dossier/);
    await assert.rejects(write('../a'), /« \.\.\/a » n’est pas l’adresse d’un fichier du site/);
  });
});
