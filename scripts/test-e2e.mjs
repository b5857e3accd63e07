// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run test:e2e [-- FILE…]: runs the tests of the built site in Chromium. The site is built first when something has
// changed.
import { ensureBrowsers } from './support/browsers.mjs';
import { runNodeTests } from './support/node-tests.mjs';
import { ensureSite } from './support/site.mjs';

ensureBrowsers('chromium');
ensureSite();
await runNodeTests('test/e2e');
