// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run test:plugins [-- FILE…]: the plugins of integrations/ in a real WordPress and a real SPIP, where Debian's packages have put them;
// the tests say which are missing elsewhere.
import { existsSync } from 'node:fs';
import { ensureBrowsers } from './support/browsers.mjs';
import { runNodeTests } from './support/node-tests.mjs';
import { root, run } from './support/run.mjs';

ensureBrowsers('chromium');
// The scripts of the elements, which the test portal serves.
if (!existsSync(`${root}dist/cdn/manifest.json`)) run('node', 'scripts/build.mjs');
await runNodeTests('test/plugins');
