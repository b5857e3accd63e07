// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// One reader, in its own process: a reader that crashes does not affect the others. Prints its figures and ends with 1
// when there was a fault.
import { Coverage } from './coverage.js';
import { fuzzTarget } from './fuzz-target.js';
import { targets } from './targets.js';

const [name = '', seconds, seed, folder = ''] = process.argv.slice(2);
const target = targets[name];
if (!target) throw new Error(`no reader ${name}`);
const end = performance.now() + 1000 * Number(seconds);
const {
  executions,
  paths,
  corpusSize: keptInputs,
  faults,
} = await fuzzTarget(name, target, {
  seed: Number(seed),
  hasTime: () => performance.now() < end,
  coverage: new Coverage(),
  folder,
});
console.log(
  `${name.padEnd(9)} ${executions} executions, ${paths} new paths, ${keptInputs} inputs kept, ${faults.size} faults`,
);
process.exitCode = Number(faults.size > 0);
