// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run test:projects [-- FILE…]: builds a project of Next, Nuxt, Astro, SvelteKit and Angular, each with its own
// tools from the packed packages, then opens it in Chromium. It takes a few minutes and needs the registry: it is not
// in `.ci/run`.
import { ensureBrowsers } from './support/browsers.mjs';
import { runNodeTests } from './support/node-tests.mjs';
import { run } from './support/run.mjs';

ensureBrowsers('chromium');
// The tests pack the built packages.
run('node', 'scripts/build.mjs');
await runNodeTests('test/projects');
