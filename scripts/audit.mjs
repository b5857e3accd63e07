// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run audit [-- NAME…]: checks the promises of docs/embed-contract.md, each a suite of test/trust, and prints one
// table at the end. Builds the site when something has changed. With names, runs only the suites whose name contains
// one; with TAG=job-card, only the checks of that element.
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { run as runSuites } from 'node:test';
import audit from './support/audit-reporter.mjs';
import { ensureBrowsers } from './support/browsers.mjs';
import { ensureDependencies } from './support/install.mjs';
import { recordFailureEvent, runTests } from './support/failures.mjs';
import { fromSource, root } from './support/run.mjs';
import { ensureSite } from './support/site.mjs';
import { testsThatRun } from './support/test-files.mjs';

ensureDependencies();
ensureBrowsers('chromium', 'firefox', 'webkit');
ensureSite();
const requestedFiles = process.argv.slice(2);
const folder = `${root}test/trust/`;
const suites = readdirSync(folder)
  .filter(
    name => name.endsWith('.test.ts') && (!requestedFiles.length || requestedFiles.some(part => name.includes(part))),
  )
  .map(name => name.replace('.test.ts', ''));
// Suites that use the pages of story-walk.ts. They share a process, which shows each story once for all of them.
const walks = suites.filter(name =>
  /\bDESK\b.* from '.\/support\/story-walk.js'/.test(readFileSync(`${folder}${name}.test.ts`, 'utf8')),
);
// Suites sorted by duration, the longest last in this list and started first, so that none is left to run alone at the
// end.
const longest = ['frameworks', 'portal-pages', 'feed-at-fault', 'leaks', 'accessibility-firefox', 'hostile-records'];
// The suites are TypeScript: each of their processes starts with the arguments of this one. A failing test may leave a
// server open: its process must end all the same.
process.execArgv.push(...fromSource, '--test-force-exit');
process.chdir(root);

/** Runs two processes at a time, each with its own browser. Returns an exit status. */
async function run(names) {
  const walked = walks.filter(name => names.includes(name));
  process.env.STORY_SUITES = walked.join();
  const files = names
    .filter(name => !walks.includes(name))
    .sort((a, b) => longest.indexOf(b) - longest.indexOf(a) || a.localeCompare(b))
    .map(name => `${folder}${name}.test.ts`);
  if (walked.length) files.unshift(`${folder}support/story-suites.ts`);
  let status = 0;
  const events = runSuites({ files, concurrency: 2 }).on('test:fail', data => {
    status = 1;
    recordFailureEvent(data);
  });
  await pipeline(events.compose(audit), process.stdout, { end: false });
  return status;
}

process.exitCode = await runTests(
  () => run(suites),
  failed => {
    const some = testsThatRun(
      failed,
      suites.map(name => `test/trust/${name}.test.ts`),
    );
    return some.length ? run(some.map(file => basename(file, '.test.ts'))) : 1;
  },
);
