// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run test:projects [-- FILE…]: a project of Next, Nuxt, Astro, SvelteKit and Angular, each built with its own tools from the packed
// packages, then opened in Chromium. A few minutes, and the registry: not in `.ci/run`.
import { ensureBrowsers } from './support/browsers.mjs';
import { runNodeTests } from './support/node-tests.mjs';
import { run } from './support/run.mjs';

ensureBrowsers('chromium');
// The packages are packed as they are built.
run('node', 'scripts/build.mjs');
await runNodeTests('test/projects');
