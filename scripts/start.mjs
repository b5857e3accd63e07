// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm start: installs missing packages, builds, writes the default feed, serves the demo, the portals and the
// documentation, and prints their addresses.
import { ensureDependencies } from './support/install.mjs';
import { run } from './support/run.mjs';
import { buildSite } from './support/site.mjs';

ensureDependencies();
buildSite();
const port = process.env.PORT ?? '8080';
const portals = ['portail', 'branche', 'campus'].map(name => `http://127.0.0.1:${port}/${name}/`);
console.log(`Portail, branche, campus\u202f: ${portals.join(' ')}`);
console.log(`Documentation\u202f: http://127.0.0.1:${port}/docs/`);
run('orientation-feed', 'serve', 'dist/site', '--port', port);
