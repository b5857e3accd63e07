// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Checks faulty files, hostile or damaged: the result must be one message, or a feed with a count of the records left
// out; never a crash, a connection, high memory use, or a file outside the folder of the feed.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { BuildReport } from '@orientation-widgets/feed-tools';
import { configOf, folderWith, refusalOf } from './command.js';
import { guardedFeed } from './guarded.js';

const MOST_MEGABYTES = 300;

/** Expected result for a file: a refusal, or a feed with these faults in its report. */
export type Outcome = RegExp | { faults: RegExp | 'none' };

export const RESOURCES = {
  kind: 'csv',
  collection: 'resources',
  columns: { name: 'titre', url: 'url', starts: 'debut', lat: 'lat', lon: 'lon' },
  constants: { kind: 'event', summary: '' },
};
export const TERMS = { kind: 'csv', collection: 'terms', columns: { acronym: 'titre', expansion: 'titre' } };
export const LHEO = { kind: 'lheo' };
export const FEED = { kind: 'feed' };
export const LIST = { kind: 'resources' };

/** Builds a feed from a faulty file through the command, and checks the outcome. */
export async function checkFile(t: TestContext, path: string, source: object, outcome: Outcome): Promise<void> {
  const folder = await folderWith(t, { 'c.json': configOf([{ id: 's', path, ...source }], { accept: ['ODbL-1.0'] }) });
  const out = join(folder, 'out');
  const run = await guardedFeed('build', join(folder, 'c.json'), '--out', out, '--quiet', '--json');
  assert.equal(run.connections, 0);
  assert.ok(run.megabytes < MOST_MEGABYTES, `${run.megabytes} MB`);
  const inFolder = await readdir(folder);
  if (outcome instanceof RegExp) {
    assert.equal(run.code, 1, run.stderr);
    assert.match(run.stderr, /^orientation-feed: [^\n]+\n$/);
    assert.ok(run.stderr.includes(path.slice(path.lastIndexOf(sep) + 1)), run.stderr);
    assert.match(refusalOf(run), outcome);
    assert.deepEqual(inFolder, ['c.json']);
    return;
  }
  assert.deepEqual([run.code, run.stderr], [0, '']);
  assert.deepEqual(inFolder.sort(), ['c.json', 'out']);
  const report = JSON.parse(await readFile(join(out, 'report.json'), 'utf8')) as BuildReport;
  const faults = report.sources
    .flatMap(({ dropped, warnings }) => [...dropped, ...warnings])
    .flatMap(({ examples }) => examples);
  if (outcome.faults === 'none') assert.deepEqual(faults, []);
  else assert.match(faults.join('\n'), outcome.faults);
}

/** Outcome of a file read without a fault. */
export const clean: Outcome = { faults: 'none' };

/** A faulty file: its name, its content, its source and the expected outcome. */
export type FaultyFile = [name: string, content: string | Uint8Array, source: object, outcome: Outcome];

/** Declares a test for each file. */
export function testFaultyFiles(files: readonly FaultyFile[]): void {
  for (const [name, content, source, outcome] of files) {
    test(`a faulty file: ${name}`, async t => {
      const folder = await folderWith(t, { [name]: content });
      await checkFile(t, join(folder, name), source, outcome);
      assert.deepEqual(await readdir(folder), [name]);
      assert.equal(existsSync('/tmp/feed-tools-pwned'), false);
    });
  }
}
