// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run test:browser [-- FILE… --watch]: tests of the elements in a browser, from the sources. BROWSER chooses it.
import { ensureBrowsers } from './support/browsers.mjs';
import { run } from './support/run.mjs';
import { testFiles } from './support/test-files.mjs';

ensureBrowsers(process.env.BROWSER ?? 'chromium');
const { files, options } = testFiles('test/browser');
run('wtr', '--config', 'web-test-runner.config.mjs', ...options, '--files', ...files);
