// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run audit [-- NAME…]: the promises of docs/embed-contract.md, each a suite of test/trust, and one table at the
// end. Builds the site when something has changed. With names, only the suites whose name has one; with TAG=job-card,
// only what they ask of that element.
import { readFileSync, readdirSync } from 'node:fs';
import { run as runSuites } from 'node:test';
import audit from './support/audit-reporter.mjs';
import { ensureBrowsers } from './support/browsers.mjs';
import { ensureDependencies } from './support/install.mjs';
import { fromSource, root } from './support/run.mjs';
import { ensureSite } from './support/site.mjs';

ensureDependencies();
ensureBrowsers('chromium', 'firefox');
ensureSite();
const wanted = process.argv.slice(2);
const folder = `${root}test/trust/`;
const suites = readdirSync(folder)
  .filter(name => name.endsWith('.test.ts') && (!wanted.length || wanted.some(part => name.includes(part))))
  .map(name => name.replace('.test.ts', ''));
// Those that use the pages of story-walk.ts share a process, where each story is shown once for all of them.
const walks = suites.filter(name =>
  /\bDESK\b.* from '.\/support\/story-walk.js'/.test(readFileSync(`${folder}${name}.test.ts`, 'utf8')),
);
process.env.STORY_SUITES = walks.join();
// The longest start first: none is left to run alone at the end. Last of these, first run.
const longest = ['frameworks', 'feed-at-fault', 'leaks', 'accessibility-firefox', 'hostile-records'];
const others = suites
  .filter(name => !walks.includes(name))
  .sort((a, b) => longest.indexOf(b) - longest.indexOf(a) || a.localeCompare(b))
  .map(name => `${folder}${name}.test.ts`);
// The suites are TypeScript: each of their processes is started with the arguments of this one.
process.execArgv.push(...fromSource);
process.chdir(root);
// Two processes at a time, each with a browser of its own.
const events = runSuites({
  files: [...(walks.length ? [`${folder}support/story-suites.ts`] : []), ...others],
  concurrency: 2,
});
events.on('test:fail', () => {
  process.exitCode = 1;
});
events.compose(audit).pipe(process.stdout);
