// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The steps of `npm test` and of .ci/run.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../support/paths.js';

const module = pathToFileURL(`${root}scripts/support/steps.mjs`).href;
const step = (name: string, ...programs: readonly string[]): object => ({
  name,
  commands: programs.map(program => [process.execPath, '-e', program]),
});

/** Returns a program that runs groups of steps, then prints their results. */
const programOf = (groups: readonly object[][]): string[] => [
  '--input-type=module',
  '-e',
  `import { results, runInTwoLines } from ${JSON.stringify(module)};
  await runInTwoLines(${JSON.stringify(groups)});
  console.log(JSON.stringify(results));`,
];

test('steps print their output in one piece, with a result', () => {
  const text = execFileSync(process.execPath, programOf([[step('first', 'console.log(1)', 'console.log(2)')]]), {
    encoding: 'utf8',
  });
  assert.match(text, /^… first\n\n== first\n1\n2\n-- first: ok, \d+ s\n\n\[true\]\n$/);
});

test('a step that fails ends its commands, its group and no other group, and fails the run', () => {
  const groups = [
    [step('broken', 'process.exit(3)', 'console.log("never")'), step('after', 'console.log("never")')],
    [step('beside', 'console.log("done")')],
  ];
  const { status, stdout } = spawnSync(process.execPath, programOf(groups), { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.doesNotMatch(stdout, /never/);
  assert.match(stdout, /-- broken: FAILED/);
  assert.match(stdout, /-- beside: ok/);
});
