// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run test:browser [-- FILE… --watch]: tests of the elements in a browser, from the sources. BROWSER chooses it.
import { ensureBrowsers } from './support/browsers.mjs';
import { runTests } from './support/failures.mjs';
import { tryRun } from './support/run.mjs';
import { testFiles } from './support/test-files.mjs';

ensureBrowsers(process.env.BROWSER ?? 'chromium');
const { files, options } = testFiles('test/browser');
const run = (...some) => tryRun('wtr', '--config', 'web-test-runner.config.mjs', ...options, '--files', ...some);
process.exitCode = await runTests(
  () => run(...files),
  some => run(...some),
);
