// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Starts and stops programs of the system for a test.
import { execFile, spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { listen } from './loopback.js';

export const PHP = '/usr/bin/php';

/** Runs a program to its end, and returns its output. */
export function runProgram(command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** Runs a program in the same way, while the servers of the test keep answering. */
export async function runBeside(command: string, ...args: readonly string[]): Promise<string> {
  return (await promisify(execFile)(command, args)).stdout;
}

/** Starts a program, and waits until its output reports that it is ready. */
export async function startProgram(
  ready: RegExp,
  command: string,
  args: readonly string[],
  env = {},
): Promise<ChildProcess> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } });
  const outputLines: string[] = [];
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stderr).on('line', line => {
      outputLines.push(line);
      if (ready.test(line)) resolve();
    });
    child.on('error', reject).on('close', () => reject(new Error(`${command} stopped\n${outputLines.join('\n')}`)));
  });
  return child;
}

/** Stops programs, the last started first. */
export async function stopPrograms(started: readonly ChildProcess[]): Promise<void> {
  for (const child of started.toReversed()) {
    const over = new Promise(done => child.once('close', done));
    child.kill();
    await over;
  }
}

export async function freePort(): Promise<string> {
  const server = createServer();
  const { port } = new URL(await listen(server));
  await new Promise(done => server.close(done));
  return port;
}
