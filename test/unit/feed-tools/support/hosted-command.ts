// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { fork, type ChildProcess } from 'node:child_process';
import { bundledProgram } from '../../../support/bundled-program.js';
import type { Run } from './command.js';

/** A command line, and how its disk behaves. */
export interface HostedRequest {
  readonly args: readonly string[];
  /** The disk refuses the changes to a folder, from the one of this number on, with the code of an error. */
  readonly refusal?: { readonly folder: string; readonly from: number; readonly code: string };
}

/** A run, and the number of changes to the folder of the refusal. */
export interface HostedRun extends Run {
  changes: number;
}

/** Starts the host of this test file; it ends with the file. */
async function startHost(): Promise<ChildProcess> {
  const program = await bundledProgram('test/unit/feed-tools/support/command-host.ts');
  const host = fork(program, { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  host.unref();
  return host;
}

/** Sends a request to the host, and gives its answer. */
function ask(host: ChildProcess, request: HostedRequest): Promise<HostedRun> {
  // The channel keeps this process alive as long as it waits for an answer.
  host.channel?.ref();
  return new Promise<HostedRun>((resolve, reject) => {
    const onExit = (code: number | null): void => reject(new Error(`the host of the command stopped: ${code}`));
    host.once('exit', onExit);
    host.once('message', run => {
      host.off('exit', onExit).channel?.unref();
      resolve(run as HostedRun);
    });
    host.send(request);
  });
}

let starting: Promise<ChildProcess> | undefined;
let previous: Promise<unknown> = Promise.resolve();

/** Runs a request after those before it. */
export function runHosted(request: HostedRequest): Promise<HostedRun> {
  const host = (starting ??= startHost());
  const run = previous.then(async () => ask(await host, request));
  previous = run.catch(() => undefined);
  return run;
}

/**
 * Runs `orientation-feed` in a process that the runs of a test file share. For what the command prints, writes and returns; what
 * depends on its process (pipes, memory, signals) is tested with `orientationFeed`.
 */
export const hostedFeed = (...args: string[]): Promise<Run> => runHosted({ args });
