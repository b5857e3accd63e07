// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm test: installs what is missing, builds, and runs every test with Chromium.
import { ensureBrowsers } from './browsers.mjs';
import { ensureDependencies } from './install.mjs';
import { run } from './run.mjs';
import { buildSite } from './site.mjs';

ensureDependencies();
ensureBrowsers('chromium');
buildSite();
run('node', 'scripts/test-unit.mjs');
run('node', 'scripts/test-e2e.mjs');
run('node', 'scripts/test-browser.mjs');
