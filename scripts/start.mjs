// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm start: installs what is missing, builds, writes the default feed, serves the demo and says where.
import { ensureDependencies } from './support/install.mjs';
import { run } from './support/run.mjs';
import { buildSite } from './support/site.mjs';

ensureDependencies();
buildSite();
run('orientation-feed', 'serve', 'dist/site', '--port', process.env.PORT ?? '8080');
