// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm start: installs what is missing, builds, writes the default feed, serves the demo and the portal, and says where.
import { ensureDependencies } from './support/install.mjs';
import { run } from './support/run.mjs';
import { buildSite } from './support/site.mjs';

ensureDependencies();
buildSite();
const port = process.env.PORT ?? '8080';
console.log(`Portail\u202f: http://127.0.0.1:${port}/portail/`);
run('orientation-feed', 'serve', 'dist/site', '--port', port);
