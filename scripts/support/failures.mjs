// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Runs tests, and the failures among them once more in CI: an unstable test is reported, a real fault fails twice.
import { appendFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { sourceOf } from './compiled-folder.mjs';
import { root } from './run.mjs';

/** File in which the reporters of a run record failures; the processes that they start inherit its path. */
const record = (process.env.FAILED_TESTS ??= join(mkdtempSync(join(tmpdir(), 'failed-tests-')), 'list'));
/** Maximum length of the error in a record: the log of CI that people read is short. */
const LONGEST_ERROR = 300;
/** Maximum number of failed files to run again: more of them fail by a fault of the code, not by a busy machine. */
const MOST_AGAIN = 3;

const cut = text => (text.length > LONGEST_ERROR ? `${text.slice(0, LONGEST_ERROR)}…` : text);

/**
 * @param {string} file - Path of the test file.
 * @param {string} test - Its name, and the error in one line.
 */
export function recordFailure(file, test) {
  appendFileSync(record, `${JSON.stringify({ file: relative(root, file), test: cut(test) })}\n`);
}

/** Whether a group of tests fails because of one of them, rather than in its own body or in a hook. */
export const failsByItsTests = ({ details }) => details?.error?.failureType === 'subtestsFailed';

/** Records a failure from a `test:fail` event of node:test. */
export function recordFailureEvent({ file, name, details }) {
  if (failsByItsTests({ details })) return;
  const error = details?.error;
  recordFailure(sourceOf(file ?? name), `${name}: ${String(error?.cause?.message ?? error).split('\n')[0]}`);
}

const recorded = () =>
  existsSync(record)
    ? readFileSync(record, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line))
    : [];

/** Adds a line to the summary at the end of .ci/run. */
export function addToSummary(text) {
  if (process.env.CI_SUMMARY) appendFileSync(process.env.CI_SUMMARY, `${text}\n`);
}

/**
 * Runs tests, and in CI, alone, the files that failed when they are few. Returns the exit status.
 *
 * @param {() => number | Promise<number>} run - Runs them all and returns an exit status.
 * @param {(files: string[]) => number | Promise<number>} runAgain - Runs some files.
 */
export async function runTests(run, runAgain) {
  const before = recorded().length;
  const status = await run();
  if (status === 0) return 0;
  const failures = recorded().slice(before);
  const files = [...new Set(failures.map(({ file }) => file))];
  const mayPass = process.env.CI && files.length > 0 && files.length <= MOST_AGAIN;
  if (mayPass) console.log(`\nOnce more, alone: ${files.join(', ')}`);
  const passes = mayPass && (await runAgain(files)) === 0;
  for (const { file, test } of failures) {
    const line = `${passes ? 'unstable' : 'failed'}: ${file} › ${test}`;
    console.log(line);
    addToSummary(line);
  }
  return passes ? 0 : status;
}
