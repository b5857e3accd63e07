// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run fuzz [-- TARGET… --seconds N --seed N]: feeds readers with inputs that change little by little, and keeps those that reach
// a block of code that no input had reached. A fault is written in a file, whose path is printed. 100 s a target by default,
// ten minutes in all.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Coverage } from './coverage.js';
import { mutate, mutateJson, numbersOf } from './mutate.js';
import { isAnswer, targets, type Target } from './targets.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
});

/** A read that takes longer is a fault, in milliseconds. */
const TOO_LONG_MS = 5_000;

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
const coverage = new Coverage();

async function faultOf({ run }: Target, bytes: Buffer): Promise<string | undefined> {
  const start = performance.now();
  try {
    await run(bytes, join(folder, 'input'));
  } catch (reason) {
    if (!isAnswer(reason)) return reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
  }
  const spent = performance.now() - start;
  return spent > TOO_LONG_MS ? `${Math.round(spent)} ms` : undefined;
}

async function fuzz(name: string, target: Target): Promise<number> {
  const random = numbersOf(Number(values.seed));
  const corpus: Buffer[] = [];
  const faults = new Map<string, string>();
  let [executions, paths] = [0, 0];
  const one = async (bytes: Buffer): Promise<void> => {
    executions += 1;
    const fault = await faultOf(target, bytes);
    const fresh = coverage.fresh();
    paths += fresh;
    if (fresh || corpus.length < target.seeds.length) corpus.push(bytes);
    // The first lines of a stack tell faults apart.
    const kind = fault?.split('\n').slice(0, 3).join(' ');
    if (kind === undefined || faults.has(kind)) return;
    const path = join(tmpdir(), `fuzz-${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`);
    writeFileSync(path, bytes);
    faults.set(kind, path);
    console.error(`${name}: ${path}\n${fault}`);
  };
  for (const seed of target.seeds) await one(Buffer.from(seed));
  const pick = (): Buffer => corpus[Math.floor(random() ** 0.5 * corpus.length)] ?? Buffer.alloc(0);
  for (const end = performance.now() + 1000 * Number(values.seconds); performance.now() < end;)
    await one((random() < 0.7 && mutateJson(pick(), random)) || mutate(pick(), pick(), random));
  console.log(
    `${name.padEnd(9)} ${executions} executions, ${paths} blocks, ${corpus.length} inputs kept, ${faults.size} faults`,
  );
  return faults.size;
}

let faults = 0;
try {
  for (const [name, target] of Object.entries(targets))
    if (!positionals.length || positionals.includes(name)) faults += await fuzz(name, target);
} finally {
  rmSync(folder, { recursive: true });
}
if (faults) process.exitCode = 1;
