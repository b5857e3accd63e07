// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm test: installs what is missing, builds, and runs every test with Chromium.
import { readdirSync } from 'node:fs';
import { ensureBrowsers } from './browsers.mjs';
import { ensureDependencies } from './install.mjs';
import { root, run } from './run.mjs';

ensureDependencies();
ensureBrowsers('chromium');
run('node', 'scripts/build.mjs');
run('node', 'scripts/build-site.mjs');

const tests = folder =>
  readdirSync(`${root}${folder}`, { recursive: true })
    .filter(name => name.endsWith('.test.ts'))
    .map(name => `${folder}/${name}`)
    .sort();
run(
  'node',
  '--import',
  'tsx',
  '--test',
  '--test-reporter=dot',
  '--test-reporter-destination=stdout',
  ...tests('test/unit'),
  ...tests('test/e2e'),
);
run('wtr', '--config', 'web-test-runner.config.mjs');
