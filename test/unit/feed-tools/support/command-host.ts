// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Process that runs the command lines sent by a test file, one after the other, and answers with their output. Starting
// the process takes half of the time of a short build.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { buildFeed } from '@orientation-widgets/feed-tools';
import { runCommandLine } from '../../../../packages/feed-tools/src/commands/command-line.js';
import { compressQuickly } from '../../../support/quick-compression.js';
import type { HostedBuild, HostedRequest, HostedRun } from './hosted-command.js';

compressQuickly();

const originals = { ...fs.promises };

type Change = (path: string, ...args: readonly unknown[]) => Promise<unknown>;

/**
 * Refuses changes to the disk as a request specifies, and counts those to its folder. Returns a function that gives
 * their current number.
 */
function watchDisk({ refusal }: HostedRequest): () => number {
  let changes = 0;
  for (const name of ['writeFile', 'rename', 'mkdir', 'mkdtemp'] as const) {
    const change = originals[name] as Change;
    const watched: Change = (path, ...args) => {
      if (!refusal || !String(path).startsWith(refusal.folder)) return change(path, ...args);
      changes++;
      if (changes < refusal.from) return change(path, ...args);
      return Promise.reject(Object.assign(new Error(refusal.code), { code: refusal.code, path }));
    };
    Object.assign(fs.promises, { [name]: watched });
  }
  // The command imports these functions by their names.
  syncBuiltinESMExports();
  return () => changes;
}

async function answer(request: HostedRequest): Promise<void> {
  const run: HostedRun = { code: null, stdout: '', stderr: '', changes: 0 };
  for (const name of ['stdout', 'stderr'] as const)
    process[name].write = (text: string | Uint8Array): boolean => {
      run[name] += String(text);
      return true;
    };
  const changes = watchDisk(request);
  run.code = await runCommandLine(request.args);
  process.send?.({ ...run, changes: changes() });
}

async function build({ config, ...options }: HostedBuild): Promise<void> {
  try {
    process.send?.({ report: await buildFeed(config, options) });
  } catch (error) {
    process.send?.({ fault: String(error) });
  }
}

process.on('message', (request: HostedRequest | HostedBuild) => {
  void ('args' in request ? answer(request) : build(request));
});
