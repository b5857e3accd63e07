// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Runs the tests of a folder with `node --test`, from the sources.
import { availableParallelism } from 'node:os';
import { compileTests } from './compiled-tests.mjs';
import { runTests } from './failures.mjs';
import { fromSource, root, tryRun } from './run.mjs';
import { testFiles, testsThatRun } from './test-files.mjs';

const fromCompiled = ['--enable-source-maps', '--conditions=@orientation-widgets/source'];

export async function runNodeTests(folder) {
  const { files, options, isWhole } = testFiles(folder);
  const reporter = name => [`--test-reporter=${name}`, '--test-reporter-destination=stdout'];
  const failures = reporter(`${root}scripts/support/failure-reporter.mjs`);
  // In watch mode, Node follows the sources themselves.
  const isWatch = options.includes('--watch');
  const pathOf = isWatch ? file => file : await compileTests(files);
  // A failing test may leave a server open: its process must end all the same.
  const ends = isWatch ? [] : ['--test-force-exit'];
  const run = (tests, ...args) =>
    tryRun(
      'node',
      ...(isWatch ? fromSource : fromCompiled),
      '--test',
      ...ends,
      ...failures,
      ...args,
      ...tests.map(pathOf),
    );
  process.exitCode = await runTests(
    // Node would keep a core for itself; a run of every file only needs its failures.
    () => run(files, `--test-concurrency=${availableParallelism()}`, ...reporter(isWhole ? 'dot' : 'spec'), ...options),
    failed => {
      const tests = testsThatRun(failed, files);
      return tests.length ? run(tests, '--test-concurrency=1', ...reporter('spec')) : 1;
    },
  );
}
