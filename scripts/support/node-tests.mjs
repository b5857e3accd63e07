// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Runs the tests of a folder with `node --test`, from the sources.
import { availableParallelism } from 'node:os';
import { fromSource, run } from './run.mjs';
import { testFiles } from './test-files.mjs';

export function runNodeTests(folder) {
  const { files, options, isWhole } = testFiles(folder);
  // Node would keep a core for itself, and a run of every file is read by its failures alone.
  const defaults = [`--test-concurrency=${availableParallelism()}`, `--test-reporter=${isWhole ? 'dot' : 'spec'}`];
  run('node', ...fromSource, '--test', ...defaults, '--test-reporter-destination=stdout', ...options, ...files);
}
