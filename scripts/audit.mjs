// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run audit [-- NAME…]: the promises of docs/embed-contract.md, each a suite of test/trust, and one table at the
// end. Builds the site when something has changed. With names, only the suites whose name has one.
import { readdirSync } from 'node:fs';
import { run as runSuites } from 'node:test';
import audit from './audit-reporter.mjs';
import { ensureBrowsers } from './browsers.mjs';
import { ensureDependencies } from './install.mjs';
import { fromSource, root } from './run.mjs';
import { ensureSite } from './site.mjs';

ensureDependencies();
ensureBrowsers('chromium', 'firefox');
ensureSite();
// The longest suites start first: none is left to run alone at the end. Last of these, first run.
const longest = [
  'leaks',
  'accessibility-tree',
  'accessibility-firefox',
  'reading-comfort',
  'accessibility-axe',
  'hostile-records',
].map(name => `${name}.test.ts`);
const wanted = process.argv.slice(2);
const suites = readdirSync(`${root}test/trust`)
  .filter(name => name.endsWith('.test.ts') && (!wanted.length || wanted.some(part => name.includes(part))))
  .sort((a, b) => longest.indexOf(b) - longest.indexOf(a) || a.localeCompare(b));
// The suites are TypeScript: each of their processes is started with the arguments of this one.
process.execArgv.push(...fromSource);
process.chdir(root);
// Two suites at a time, each in a process and a browser of its own.
const events = runSuites({ files: suites.map(name => `${root}test/trust/${name}`), concurrency: 2 });
events.on('test:fail', () => {
  process.exitCode = 1;
});
events.compose(audit).pipe(process.stdout);
