// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Runs the tests of a folder with `node --test`, from the sources.
import { availableParallelism } from 'node:os';
import { runTests } from './failures.mjs';
import { fromSource, root, tryRun } from './run.mjs';
import { testFiles, testsThatRun } from './test-files.mjs';

export async function runNodeTests(folder) {
  const { files, options, isWhole } = testFiles(folder);
  const reporter = name => [`--test-reporter=${name}`, '--test-reporter-destination=stdout'];
  const failures = reporter(`${root}scripts/support/failure-reporter.mjs`);
  const run = (...args) => tryRun('node', ...fromSource, '--test', ...failures, ...args);
  process.exitCode = await runTests(
    // Node would keep a core for itself, and a run of every file is read by its failures alone.
    () =>
      run(`--test-concurrency=${availableParallelism()}`, ...reporter(isWhole ? 'dot' : 'spec'), ...options, ...files),
    failed => {
      const some = testsThatRun(failed, files);
      return some.length ? run('--test-concurrency=1', ...reporter('spec'), ...some) : 1;
    },
  );
}
