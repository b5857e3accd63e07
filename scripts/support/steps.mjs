// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Named steps of a long run, each with its result and its time: one after the other, or in two lines of work, one for each core of
// a small machine.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { addToSummary } from './failures.mjs';
import { root } from './run.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[][]} commands - Each with its arguments; the first that fails ends the step.
 * @property {Record<string, string>} [env] - Added to the environment.
 */

/** Whether each step has passed, in the order of their ends. */
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
 * Runs a step that prints as it goes. Gives false when it fails.
 *
 * @param {Step} step
 */
export async function runAlone(step) {
  const start = Date.now();
  console.log(`\n== ${step.name}`);
  return recordResult(step.name, await runCommands(step, 'inherit'), start);
}

/** Runs a step beside another: what it prints comes once it has ended. */
async function runBeside(step) {
  const start = Date.now();
  console.log(`… ${step.name}`);
  let text = '';
  const passed = await runCommands(step, 'pipe', piece => (text += piece));
  console.log(`\n== ${step.name}\n${text.trim()}`);
  return recordResult(step.name, passed, start);
}

/**
 * Runs steps in two lines of work, each of which takes the next step when it is free. Long steps come first, so that both lines end
 * together.
 *
 * @param {Step[][]} groups - Steps of a group follow one another, until one fails.
 */
export async function runInTwoLines(groups) {
  const waiting = [...groups];
  async function work() {
    for (let group = waiting.shift(); group; group = waiting.shift())
      for (const step of group) if (!(await runBeside(step))) break;
  }
  await Promise.all([work(), work()]);
}
