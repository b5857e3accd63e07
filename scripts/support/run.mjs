// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Runs a command of node_modules/.bin (or node itself) from the root.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Arguments of Node for code that runs without a build: it reads TypeScript, and finds our packages in their `src`. */
export const fromSource = [
  ...['--import', 'tsx', '--import', `${root}scripts/support/tsx-in-workers.mjs`],
  '--conditions=@orientation-widgets/source',
];
// With this configuration, classes are compiled as in the build.
process.env.TSX_TSCONFIG_PATH ??= `${root}tsconfig.base.json`;

/** Runs a command and returns its exit status; 1 for a command stopped by a signal. */
export function tryRun(command, ...args) {
  const path = command === 'node' || command === 'npm' ? command : `${root}node_modules/.bin/${command}`;
  const { status, error } = spawnSync(path, args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
}

/** Runs a command, and exits when it fails. */
export function run(command, ...args) {
  const status = tryRun(command, ...args);
  if (status !== 0) process.exit(status);
}
