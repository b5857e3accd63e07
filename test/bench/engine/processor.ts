// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { readFileSync } from 'node:fs';

/** Milliseconds of a tick of the kernel. */
const TICK_MS = 10;
/** Positions of the user and system times after the name of the command. */
const [USER, SYSTEM] = [11, 12];

/**
 * Returns the milliseconds of processor time that this process and others have used: unlike the clock, they exclude
 * other work of a busy machine.
 */
export function processorMs(pids: readonly (number | undefined)[]): number {
  const { user, system } = process.cpuUsage();
  const rest = pids.map(pid => {
    const fields = pid
      ? readFileSync(`/proc/${pid}/stat`, 'utf8')
          .replace(/^.*\) /, '')
          .split(' ')
      : [];
    return TICK_MS * (Number(fields[USER] ?? 0) + Number(fields[SYSTEM] ?? 0));
  });
  return (user + system) / 1000 + rest.reduce((sum, ms) => sum + ms, 0);
}
