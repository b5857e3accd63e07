// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Runs the named steps of a long run, each with its result and its time: one after the other, or two at a time, one for
// each core of a small machine.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { addToSummary } from './failures.mjs';
import { root } from './run.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[][]} commands - Each with its arguments; the first failing one ends the step.
 * @property {Record<string, string>} [env] - Added to the environment.
 */

/** Whether each step has passed, in the order in which they end. */
export const results = [];

async function runCommands({ commands, env }, output, onText) {
  for (const [command, ...args] of commands) {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', output, output],
      env: { ...process.env, ...env },
    });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', onText);
    const [status] = await once(child, 'close');
    if (status !== 0) return false;
  }
  return true;
}

function recordResult(name, passed, start) {
  console.log(`-- ${name}: ${passed ? 'ok' : 'FAILED'}, ${Math.round((Date.now() - start) / 1000)} s\n`);
  if (!passed) {
    process.exitCode = 1;
    addToSummary(`failed: ${name}`);
  }
  results.push(passed);
  return passed;
}

/**
 * Runs a step that prints as it goes. Returns false when it fails.
 *
 * @param {Step} step
 */
export async function runAlone(step) {
  const start = Date.now();
  console.log(`\n== ${step.name}`);
  return recordResult(step.name, await runCommands(step, 'inherit'), start);
}

/** Runs a step at the same time as another: its output is printed once it has ended. */
async function runBeside(step) {
  const start = Date.now();
  console.log(`… ${step.name}`);
  let text = '';
  const passed = await runCommands(step, 'pipe', piece => (text += piece));
  console.log(`\n== ${step.name}\n${text.trim()}`);
  return recordResult(step.name, passed, start);
}

/**
 * Runs groups of steps two at a time: each of two workers takes the next group when it is free. Long groups come first,
 * so that both workers end together.
 *
 * @param {Step[][]} groups - The steps of a group run one after the other, until one fails.
 */
export async function runInTwoLines(groups) {
  const waiting = [...groups];
  async function work() {
    for (let group = waiting.shift(); group; group = waiting.shift())
      for (const step of group) if (!(await runBeside(step))) break;
  }
  await Promise.all([work(), work()]);
}
