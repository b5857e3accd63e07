// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The script of a night that the documents give, with a command and a copy that stand for the real ones.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { root } from '../../support/paths.js';

interface Night {
  readonly status: number | null;
  readonly lines: readonly string[];
}

async function script(path: string, text: string): Promise<void> {
  await writeFile(path, `#!/bin/sh\n${text}\n`);
  await chmod(path, 0o755);
}

async function runNight(t: TestContext, copy: string, isInstalled = true): Promise<Night> {
  const folder = await mkdtemp(join(tmpdir(), 'night-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  await copyFile(join(root, 'docs/examples/systemd/nuit.sh'), join(folder, 'nuit.sh'));
  await script(join(folder, 'copie.sh'), copy);
  await mkdir(join(folder, 'node_modules/.bin'), { recursive: true });
  if (isInstalled) await script(join(folder, 'node_modules/.bin/orientation-feed'), 'exit 0');
  await script(join(folder, 'npx'), 'exit 0');
  const env = { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}` };
  const { status, stdout, stderr } = spawnSync('sh', [join(folder, 'nuit.sh')], { env, encoding: 'utf8' });
  return { status, lines: `${stdout}${stderr}`.split('\n').filter(line => line !== '') };
}

describe('the script of a night', () => {
  test('prints nothing when the feed is built and copied', async t => {
    assert.deepEqual(await runNight(t, 'echo sent'), { status: 0, lines: [] });
  });

  test('says in one line why the copy failed, and which feed the web server has', async t => {
    const { status, lines } = await runNight(t, 'echo receiving; echo "rsync: No space left on device" >&2; exit 11');
    assert.equal(status, 4);
    assert.deepEqual(lines, [
      'Flux construit, mais pas copié : rsync: No space left on device. Le serveur web sert encore le flux d’avant.',
    ]);
  });

  test('says in one line that the command is not installed', async t => {
    const { status, lines } = await runNight(t, 'exit 0', false);
    assert.equal(status, 4);
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? '', /orientation-feed n’est pas installé/);
  });
});
