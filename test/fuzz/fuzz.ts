// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run fuzz [-- TARGET… --seconds N --seed N --at-once N]: runs readers on inputs that change little by little, each
// reader in its own process. A failing input stays in `.cache/fuzz`, and its path is printed. 100 s per target by
// default, ten minutes in all.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from '../support/paths.js';
import { atHandOf } from './fuzz-target.js';
import { targets } from './targets.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    'at-once': { type: 'string', default: '1' },
  },
});

/** Minutes after its time limit when a reader counts as hanging. */
const PATIENCE_MIN = 10;

const folder = `${root}.cache/fuzz`;
mkdirSync(folder, { recursive: true });

/** Runs one reader; returns whether it had no fault. */
async function fuzz(name: string): Promise<boolean> {
  rmSync(atHandOf(folder, name), { force: true });
  const script = fileURLToPath(new URL('one-reader.ts', import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, script, name, values.seconds, values.seed, folder], {
    stdio: 'inherit',
    timeout: (Number(values.seconds) + 60 * PATIENCE_MIN) * 1000,
    killSignal: 'SIGKILL',
  });
  const [status, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) =>
    child.on('error', reject).on('close', (...how) => resolve(how)),
  );
  // The process did not end normally: the input it was reading is the fault.
  if (status !== 0 && existsSync(atHandOf(folder, name)))
    console.error(`${name}: ${atHandOf(folder, name)}\nthe process ended with ${status ?? signal}`);
  return status === 0;
}

const waiting = Object.keys(targets).filter(name => !positionals.length || positionals.includes(name));
const unknown = positionals.filter(name => !(name in targets));
if (unknown.length) {
  console.error(`no reader ${unknown.join(', ')}: one of ${Object.keys(targets).join(', ')}`);
  process.exit(2);
}
let isSound = true;
await Promise.all(
  Array.from({ length: Number(values['at-once']) }, async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) isSound = (await fuzz(name)) && isSound;
  }),
);
process.exitCode = Number(!isSound);
