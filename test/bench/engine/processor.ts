// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { readFileSync } from 'node:fs';

/** Of the kernel, in milliseconds. */
const TICK_MS = 10;
/** Places of the user and system times after the name of the command. */
const [USER, SYSTEM] = [11, 12];

/** Milliseconds of processor that this process and others have taken: unlike the clock, they do not count the rest of a busy machine. */
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
