// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { BuildReport } from '@orientation-widgets/feed-tools';
import { fork, type ChildProcess } from 'node:child_process';
import { feedHost } from '../../../support/bundled-program.js';
import type { Run } from './command.js';

/** A command line, and the behaviour of its disk. */
export interface HostedRequest {
  readonly args: readonly string[];
  /** Refusal of changes to a folder, from the change of this number on, with the code of an error. */
  readonly refusal?: { readonly folder: string; readonly from: number; readonly code: string };
}

/** A run, and the number of changes to the folder of the refusal. */
export interface HostedRun extends Run {
  changes: number;
}

/** A build of a feed, from a configuration whose paths start from `folder`. */
export interface HostedBuild {
  readonly config: object;
  readonly folder: string;
  readonly out: string;
}

/** Starts the host of this test file; it stops at the end of the file. */
async function startHost(): Promise<ChildProcess> {
  const host = fork(await feedHost(), { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  host.unref();
  return host;
}

/** Sends a request to the host, and returns its answer. */
function ask<Answer>(host: ChildProcess, request: HostedRequest | HostedBuild): Promise<Answer> {
  // The channel keeps this process alive while it waits for an answer.
  host.channel?.ref();
  return new Promise<Answer>((resolve, reject) => {
    const onExit = (code: number | null): void => reject(new Error(`the host of the command stopped: ${code}`));
    host.once('exit', onExit);
    host.once('message', answer => {
      host.off('exit', onExit).channel?.unref();
      resolve(answer as Answer);
    });
    host.send(request);
  });
}

let starting: Promise<ChildProcess> | undefined;
let previous: Promise<unknown> = Promise.resolve();

/** Sends a request to the host once it has answered the earlier ones. */
function askInTurn<Answer>(request: HostedRequest | HostedBuild): Promise<Answer> {
  const host = (starting ??= startHost());
  const answer = previous.then(async () => ask<Answer>(await host, request));
  previous = answer.catch(() => undefined);
  return answer;
}

/** Runs a command line on a disk that behaves as the request specifies. */
export const runHosted = (request: HostedRequest): Promise<HostedRun> => askInTurn(request);

/**
 * Builds a large feed in the host: node:test watches every promise of its own process, which takes a third of the time
 * of such a build.
 */
export async function buildHosted(request: HostedBuild): Promise<BuildReport> {
  const { report, fault } = await askInTurn<{ report?: BuildReport; fault?: string }>(request);
  if (!report) throw new Error(fault);
  return report;
}

/**
 * Runs `orientation-feed` in a process shared by the runs of a test file. It suits tests of the output, the files and
 * the exit code; tests that depend on the process (pipes, memory, signals) use `orientationFeed`.
 */
export const hostedFeed = (...args: string[]): Promise<Run> => runHosted({ args });
