// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run audit [-- NAME…]: the promises of docs/embed-contract.md, each a suite of test/trust, and one table at the
// end. Needs a build (`npm run build && node scripts/build-site.mjs`). With names, only the suites whose name has one.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { ensureBrowsers } from './browsers.mjs';
import { ensureDependencies } from './install.mjs';
import { root, run } from './run.mjs';

ensureDependencies();
ensureBrowsers('chromium', 'firefox');
if (!existsSync(`${root}dist/site/feed/feed.json`)) {
  run('node', 'scripts/build.mjs');
  run('node', 'scripts/build-site.mjs');
}
const wanted = process.argv.slice(2);
const suites = readdirSync(`${root}test/trust`)
  .filter(name => name.endsWith('.test.ts') && (!wanted.length || wanted.some(part => name.includes(part))))
  .sort();
const reporter = './scripts/audit-reporter.mjs';
// Two suites at a time, each in a process and a browser of its own.
const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', '--test-concurrency=2', `--test-reporter=${reporter}`, '--test-reporter-destination=stdout', ...suites.map(name => `test/trust/${name}`)], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
