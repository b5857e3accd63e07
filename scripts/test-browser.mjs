// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run test:browser [-- FILE… --watch]: runs the tests of the elements in a browser, from the sources. BROWSER
// selects it.
import { ensureBrowsers } from './support/browsers.mjs';
import { runTests } from './support/failures.mjs';
import { tryRun } from './support/run.mjs';
import { testFiles } from './support/test-files.mjs';
import { startWebkitDriver } from './support/webkit-driver.mjs';

/** Port on which web-test-runner.config.mjs expects the driver. */
const WEBDRIVER_PORT = Number(process.env.WEBDRIVER_PORT ?? 4444);
const browser = process.env.BROWSER ?? 'chromium';
ensureBrowsers(browser);
const stopDriver = browser === 'webkit' ? await startWebkitDriver(WEBDRIVER_PORT) : () => undefined;
try {
  const { files, options } = testFiles('test/browser');
  const run = tests => tryRun('wtr', '--config', 'web-test-runner.config.mjs', ...options, '--files', ...tests);
  process.exitCode = await runTests(() => run(files), run);
} finally {
  stopDriver();
}
