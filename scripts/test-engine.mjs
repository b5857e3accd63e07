// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run test:engine [-- FILE…]: tests on a real search engine, which they start themselves; they need Java and Maven, and say so where
// they cannot be had. ENGINE_SHARE=0.1 asks a tenth of the questions that are repeated.
import { ensureBrowsers } from './support/browsers.mjs';
import { runNodeTests } from './support/node-tests.mjs';
import { fromSource, tryRun } from './support/run.mjs';
import { ensureSite } from './support/site.mjs';

if (tryRun('node', ...fromSource, 'test/engine/cluster/prepare.ts') === 0) {
  ensureBrowsers('chromium');
  ensureSite();
  // There is one cluster on a machine: one file at a time.
  process.argv.push('--test-concurrency=1');
  await runNodeTests('test/engine');
}
