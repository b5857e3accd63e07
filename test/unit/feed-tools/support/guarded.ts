// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { feedCommand } from '../../../support/bundled-program.js';
import type { Run } from './command.js';

/** Script loaded before the command: forbids the network, and reports the resources used by the run on descriptor 3. */
const GUARD = `
import net from 'node:net';
import { writeSync } from 'node:fs';
let connections = 0;
net.Socket.prototype.connect = () => { connections++; throw new Error('no network here'); };
process.on('exit', () => writeSync(3, JSON.stringify({ connections, megabytes: process.resourceUsage().maxRSS / 1024 })));
`;

/** A monitored run of the command. */
export interface GuardedRun extends Run {
  /** Number of attempts to reach the network. */
  connections: number;
  /** Peak memory, in megabytes. */
  megabytes: number;
}

/** Runs `orientation-feed` as a user does, without network; a run that never ends is killed and has no exit code. */
export async function guardedFeed(...args: string[]): Promise<GuardedRun> {
  const command = await feedCommand();
  const guard = `--import=data:text/javascript,${encodeURIComponent(GUARD)}`;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [guard, command, ...args], {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      timeout: 60_000,
    });
    const texts = [1, 2, 3].map(descriptor => {
      let text = '';
      (child.stdio[descriptor] as Readable).setEncoding('utf8').on('data', (piece: string) => (text += piece));
      return () => text;
    });
    child.on('error', reject).on('close', code => {
      const [stdout = '', stderr = '', usage = ''] = texts.map(text => text());
      const { connections = -1, megabytes = Number.POSITIVE_INFINITY } = (
        usage === '' ? {} : JSON.parse(usage)
      ) as Partial<GuardedRun>;
      resolve({ code, stdout, stderr, connections, megabytes });
    });
  });
}
