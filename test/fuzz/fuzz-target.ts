// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Coverage } from './coverage.js';
import { mutate, mutateJson, numbersOf } from './mutate.js';
import { isAnswer, type Target } from './targets.js';

/** Result of one reader on the inputs of one run. */
export interface Figures {
  readonly executions: number;
  /** Number of blocks of code that no input had reached before. */
  readonly paths: number;
  readonly corpusSize: number;
  /** Files of the failing inputs, by the first lines of their fault. */
  readonly faults: ReadonlyMap<string, string>;
}

export interface Run {
  readonly seed: number;
  /** Whether there is time for one more input. */
  readonly hasTime: () => boolean;
  readonly coverage: Pick<Coverage, 'fresh'>;
  /** Folder of the failing inputs, and of the current input while it is read. */
  readonly folder: string;
}

/** Limit of the processor time of a read, as the megabytes of JSON that this machine parses in the same time. */
const SLOW_READ_MB = 1_000;
/** Duration in milliseconds of a read, on the clock, below which its processor time is not compared. */
const QUICK_MS = 1_000;

/** Returns the milliseconds of processor time since then: other work of the machine does not lengthen them. */
function processorMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}

const tenMegabytes = JSON.stringify(Array.from({ length: 500_000 }, (_, index) => `${index} `.padEnd(17, 'é')));

/**
 * Whether a read is slow on a machine that parses ten megabytes of JSON in this time; both in milliseconds of processor
 * time.
 */
export const isSlow = (readMs: number, tenMegabytesMs: number): boolean =>
  readMs > (tenMegabytesMs / 10) * SLOW_READ_MB;

async function faultOf({ run }: Target, bytes: Buffer, path: string): Promise<string | undefined> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  try {
    await run(bytes, path);
  } catch (reason) {
    if (!isAnswer(reason)) return reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
  }
  if (performance.now() - start < QUICK_MS) return undefined;
  const spent = processorMs(before);
  const beforeParse = process.cpuUsage();
  JSON.parse(tenMegabytes);
  const parse = processorMs(beforeParse);
  return isSlow(spent, parse) ? `${Math.round(spent)} ms, ten megabytes of JSON take ${Math.round(parse)}` : undefined;
}

/**
 * Runs a reader on inputs that change little by little, and keeps those that reach a block that no input had reached.
 */
export async function fuzzTarget(name: string, target: Target, run: Run): Promise<Figures> {
  const random = numbersOf(run.seed);
  const corpus: Buffer[] = [];
  const faults = new Map<string, string>();
  let [executions, paths] = [0, 0];
  // The input is on the disk while it is read: a reader that hangs or crashes the process leaves it there.
  const atHand = atHandOf(run.folder, name);
  const runOnce = async (bytes: Buffer): Promise<void> => {
    executions += 1;
    writeFileSync(atHand, bytes);
    const fault = await faultOf(target, bytes, `${atHand}-file`);
    const fresh = run.coverage.fresh();
    paths += fresh;
    if (fresh || corpus.length < target.seeds.length) corpus.push(bytes);
    // The first lines of the stack identify a fault.
    const kind = fault?.split('\n').slice(0, 3).join(' ');
    if (kind === undefined || faults.has(kind)) return;
    const path = keepInput(run.folder, name, bytes);
    faults.set(kind, path);
    console.error(`${name}: ${path}\n${fault}`);
  };
  for (const seed of target.seeds) await runOnce(Buffer.from(seed));
  const pick = (): Buffer => corpus[Math.floor(random() ** 0.5 * corpus.length)] ?? Buffer.alloc(0);
  while (run.hasTime()) await runOnce((random() < 0.7 && mutateJson(pick(), random)) || mutate(pick(), pick(), random));
  for (const path of [atHand, `${atHand}-file`]) rmSync(path, { force: true });
  return { executions, paths, corpusSize: corpus.length, faults };
}

/** Returns the path of the input that a reader is reading. */
export const atHandOf = (folder: string, name: string): string => join(folder, `fuzz-${name}-at-hand`);

function keepInput(folder: string, name: string, bytes: Buffer): string {
  const path = join(folder, `fuzz-${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`);
  writeFileSync(path, bytes);
  return path;
}
