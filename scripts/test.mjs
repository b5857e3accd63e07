// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm test: installs what is missing, builds, and runs every test with Chromium. Unit and browser tests need no build:
// two lines of work go side by side, one for each core of a small machine.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ensureBrowsers } from './support/browsers.mjs';
import { ensureDependencies } from './support/install.mjs';
import { root } from './support/run.mjs';

ensureDependencies();
ensureBrowsers('chromium');

/** Runs scripts one after the other; prints what they say once they have ended. Gives false when one fails. */
async function step(name, ...scripts) {
  const start = Date.now();
  console.log(`… ${name}`);
  let output = '';
  let status = 0;
  for (const [script, ...args] of scripts) {
    const child = spawn(process.execPath, [`${root}scripts/${script}`, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => (output += text));
    [status] = await once(child, 'close');
    if (status !== 0) break;
  }
  console.log(`\n== ${name}\n${output.trim()}`);
  console.log(`-- ${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${Math.round((Date.now() - start) / 1000)} s\n`);
  if (status !== 0) process.exitCode = 1;
  return status === 0;
}

const builtSite = async () =>
  (await step('build', ['build.mjs'], ['build-site.mjs'])) &&
  (await step('end-to-end tests', ['test-e2e.mjs', '--test-concurrency=1']));
// Small parts at the end: both lines then finish together.
const parts = ['1/4', '2/4', '3/4', '4/4'];
const waiting = [
  builtSite,
  () => step('browser tests', ['test-browser.mjs']),
  ...parts.map(
    part => () => step(`unit tests, ${part}`, ['test-unit.mjs', '--test-concurrency=1', `--test-shard=${part}`]),
  ),
];
async function work() {
  for (let next = waiting.shift(); next; next = waiting.shift()) await next();
}
await Promise.all([work(), work()]);
