// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm test: installs missing packages, builds, and runs every test with Chromium. Unit and browser tests need no build.
import { ensureBrowsers } from './support/browsers.mjs';
import { ensureDependencies } from './support/install.mjs';
import { runInTwoLines } from './support/steps.mjs';

ensureDependencies();
ensureBrowsers('chromium');

const step = (name, ...scripts) => ({
  name,
  commands: scripts.map(([script, ...args]) => [process.execPath, `scripts/${script}`, ...args]),
});
const oneFile = '--test-concurrency=1';

await runInTwoLines([
  [step('build', ['build.mjs'], ['build-site.mjs']), step('end-to-end tests', ['test-e2e.mjs', oneFile])],
  [step('browser tests', ['test-browser.mjs'])],
  // Small parts come last, so that both workers finish together.
  ...['1/4', '2/4', '3/4', '4/4'].map(part => [
    step(`unit tests, ${part}`, ['test-unit.mjs', oneFile, `--test-shard=${part}`]),
  ]),
]);
