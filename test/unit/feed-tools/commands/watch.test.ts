// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { CoalescedTask, debounce } from '../../../../packages/feed-tools/src/commands/watch.js';
import { feedCommand } from '../../../support/bundled-program.js';
import { configOf, folderWith } from '../support/command.js';
import { jobOf } from '../support/records.js';

test('a series of calls runs once, after the last', t => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let runs = 0;
  const settle = debounce(() => runs++, 300);
  settle.call();
  t.mock.timers.tick(299);
  settle.call();
  t.mock.timers.tick(299);
  assert.equal(runs, 0);
  t.mock.timers.tick(1);
  assert.equal(runs, 1);
  settle.call();
  settle.cancel();
  t.mock.timers.tick(1000);
  assert.equal(runs, 1);
});

test('a task requested several times while it runs is run once more, never twice at once', async () => {
  const gates: (() => void)[] = [];
  const task = new CoalescedTask(() => new Promise(resolve => gates.push(resolve)));
  const done = task.request();
  void task.request();
  void task.request();
  assert.equal(gates.length, 1);
  gates[0]?.();
  await Promise.resolve().then(() => undefined);
  assert.equal(gates.length, 2);
  gates[1]?.();
  await done;
  assert.equal(gates.length, 2);
});

test('--watch rebuilds when a source changes, prints why it refuses, and stops on a signal', async t => {
  const folder = await folderWith(t, {
    'c.json': configOf([{ id: 'a', kind: 'feed', path: 'jobs.json' }]),
    'jobs.json': JSON.stringify({ jobs: [jobOf('a')] }),
  });
  const args = ['build', join(folder, 'c.json'), '--out', join(folder, 'out'), '--watch', '--json'];
  const child = spawn(process.execPath, [await feedCommand(), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  t.after(() => child.kill('SIGKILL'));
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const errors = child.stderr.setEncoding('utf8')[Symbol.asyncIterator]() as AsyncIterator<string>;
  let outputText = '';
  /** Returns the output of the command until it waits for a change. */
  const nextWait = async (): Promise<string> => {
    const mark = 'En attente d’un changement.\n';
    while (!outputText.includes(mark)) {
      const { value, done } = await errors.next();
      if (done) throw new Error(`the command stopped: ${outputText}`);
      outputText += value;
    }
    const text = outputText.slice(0, outputText.indexOf(mark));
    outputText = outputText.slice(text.length + mark.length);
    return text;
  };
  const ids = async (): Promise<string[]> =>
    (JSON.parse(await readFile(join(folder, 'out/feed.json'), 'utf8')) as { jobs: { id: string }[] }).jobs.map(
      ({ id }) => id,
    );

  await nextWait();
  assert.deepEqual(await ids(), ['a']);
  await writeFile(join(folder, 'jobs.json'), JSON.stringify({ jobs: [jobOf('a'), jobOf('b')] }));
  await nextWait();
  assert.deepEqual(await ids(), ['a', 'b']);
  await writeFile(join(folder, 'jobs.json'), '{');
  assert.match(await nextWait(), /jobs\.json:1: ce n’est pas du JSON/);
  assert.deepEqual(await ids(), ['a', 'b']);
  await writeFile(join(folder, 'next.json'), JSON.stringify({ jobs: [jobOf('a'), jobOf('c')] }));
  await rename(join(folder, 'next.json'), join(folder, 'jobs.json'));
  await nextWait();
  assert.deepEqual(await ids(), ['a', 'c']);
  child.kill('SIGTERM');
  const [code] = (await once(child, 'close')) as [number];
  assert.equal(code, 0);
  const results = printed
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { title?: string; error?: { line: number } });
  assert.deepEqual(
    results.map(({ title, error }) => title ?? error?.line),
    ['Essai', 'Essai', 1, 'Essai'],
  );
});
