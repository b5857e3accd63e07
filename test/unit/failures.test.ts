// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// In CI, failed tests run once more, alone.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, mock, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'failures-'));
const { CI, CI_SUMMARY, FAILED_TESTS } = process.env;
process.env.FAILED_TESTS = join(folder, 'list');
const { recordFailure, recordFailureEvent, runTests } = await import('../../scripts/support/failures.mjs');
const { testFiles, testsThatRun } = await import('../../scripts/support/test-files.mjs');

const summary = (): string => readFileSync(join(folder, 'summary'), 'utf8');
const failing =
  (...files: string[]) =>
  (): number => {
    for (const file of files) recordFailure(file, 'a test: what went wrong');
    return 1;
  };

beforeEach(() => {
  process.env.CI = 'true';
  process.env.CI_SUMMARY = join(folder, 'summary');
  mock.method(console, 'log', () => undefined);
});
afterEach(() => {
  mock.restoreAll();
  rmSync(join(folder, 'summary'), { force: true });
  Object.assign(process.env, { CI, CI_SUMMARY, FAILED_TESTS });
  for (const [name, value] of Object.entries({ CI, CI_SUMMARY, FAILED_TESTS }))
    if (value === undefined) Reflect.deleteProperty(process.env, name);
});

test('a test that fails once and passes alone is reported as unstable, and the run passes', async () => {
  const again: string[][] = [];
  const runAgain = (files: string[]): number => {
    again.push(files);
    return 0;
  };
  assert.equal(await runTests(failing('test/a.test.ts', 'test/a.test.ts'), runAgain), 0);
  assert.deepEqual(again, [['test/a.test.ts']]);
  assert.match(summary(), /^unstable: test\/a\.test\.ts › a test: what went wrong$/m);
});

test('a test that fails twice fails the run', async () => {
  assert.equal(await runTests(failing('test/a.test.ts'), failing('test/a.test.ts')), 1);
  assert.match(summary(), /^failed: test\/a\.test\.ts/m);
});

test('a very long error is cut in the summary, which people read whole', async () => {
  const run = (): number => {
    recordFailure('test/a.test.ts', `a test: ${'x'.repeat(100_000)}`);
    return 1;
  };
  assert.equal(await runTests(run, run), 1);
  assert.ok(summary().length < 1000);
});

test('failures in many files, or without a test name, are not run again', async () => {
  const never = (): number => assert.fail('run again');
  assert.equal(await runTests(failing('a', 'b', 'c', 'd'), never), 1);
  assert.equal(await runTests(() => 7, never), 7);
});

test('a test that two files share is run again by those that import it', () => {
  const trust = ['test/trust/journeys.test.ts', 'test/trust/promises.test.ts'];
  const shared = 'test/support/journeys/walk-journeys.ts';
  assert.deepEqual(testsThatRun([shared, 'test/trust/promises.test.ts'], trust), trust);
  assert.deepEqual(testsThatRun([shared, 'test/support/nobody.ts'], trust), [], 'what nobody runs would pass');
});

test('each test file is in one shard of a run', () => {
  const shards = ['1/3', '2/3', '3/3'].map(shard => testFiles('test/trust', [`--test-shard=${shard}`]).files);
  assert.ok(shards.every(files => files.length > 0));
  assert.deepEqual(shards.flat().sort(), testFiles('test/trust', []).files);
});

test('a test file that fails before its tests run is recorded by its source', async () => {
  const { compileTests } = await import('../../scripts/support/compiled-tests.mjs');
  const pathOf = await compileTests(['test/unit/typography.test.ts']);
  const details = { error: new Error('did not run') };
  recordFailureEvent({ file: pathOf('test/unit/typography.test.ts'), name: 'typography', details });
  assert.match(readFileSync(join(folder, 'list'), 'utf8'), /"file":"test\/unit\/typography\.test\.ts"/);
});

test('a failure on the machine of a developer is never run again', async () => {
  Reflect.deleteProperty(process.env, 'CI');
  assert.equal(await runTests(failing('test/a.test.ts'), () => assert.fail('run again')), 1);
});
