// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run test:engine [-- FILE…]: runs the tests on a real search engine, which they start themselves; they need Java
// and Maven, and report it when these are not available. ENGINE_SHARE=0.1 runs a tenth of the repeated queries.
import { ensureBrowsers } from './support/browsers.mjs';
import { runNodeTests } from './support/node-tests.mjs';
import { fromSource, tryRun } from './support/run.mjs';
import { ensureSite } from './support/site.mjs';

if (tryRun('node', ...fromSource, 'test/engine/cluster/prepare.ts') === 0) {
  ensureBrowsers('chromium');
  ensureSite();
  // A machine has a single cluster: files run one at a time.
  process.argv.push('--test-concurrency=1');
  await runNodeTests('test/engine');
}
