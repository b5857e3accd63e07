// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run test:plugins [-- FILE…]: runs the tests of the plugins of integrations/ in a real WordPress and a real SPIP,
// installed from Debian packages; on another system, the tests report the missing ones.
import { existsSync } from 'node:fs';
import { ensureBrowsers } from './support/browsers.mjs';
import { runNodeTests } from './support/node-tests.mjs';
import { root, run } from './support/run.mjs';

ensureBrowsers('chromium');
// The test portal serves the scripts of the elements.
if (!existsSync(`${root}dist/cdn/manifest.json`)) run('node', 'scripts/build.mjs');
await runNodeTests('test/plugins');
