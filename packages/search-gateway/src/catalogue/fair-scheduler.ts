// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CooperativeTask } from '@orientation-widgets/search';
import { setImmediate as yieldToMessages } from 'node:timers/promises';
import { BusyError } from './busy-error.js';

/** Longest work for one request. */
const MAX_REQUEST_MS = 800;
/** Time in which an address that used all its work has it again. */
const REFILL_MS = 20_000;
/** Addresses whose work is remembered; those with the oldest requests are dropped. */
const MAX_ADDRESSES = 10_000;

/** A request, and the work that it has cost. */
export interface ParsingJob {
  readonly address: string;
  /** Moment when nobody waits for it any more, in milliseconds of the epoch. */
  readonly deadline: number;
  isCancelled: boolean;
  workMs: number;
}

interface Run {
  readonly job: ParsingJob;
  readonly task: CooperativeTask<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

interface Usage {
  ms: number;
  updatedAt: number;
}

/** Runs tasks in steps on one thread. The next step is always one of the address that has used least: nobody waits behind a flood. */
export class FairScheduler {
  readonly #runs = new Set<Run>();
  readonly #usages = new Map<string, Usage>();
  readonly #maxAddressMs: number;
  readonly #now: () => number;
  #isRunning = false;

  /**
   * @param maxAddressMs - Work that an address may use at once.
   * @param now - Milliseconds of the epoch.
   */
  constructor(maxAddressMs: number, now: () => number) {
    this.#maxAddressMs = maxAddressMs;
    this.#now = now;
  }

  /**
   * The value of a task.
   *
   * @throws {BusyError} its deadline has passed, or its request or its address has no work left.
   */
  run<T>(task: CooperativeTask<T>, job: ParsingJob): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#runs.add({ job, task, resolve: value => resolve(value as T), reject });
      if (!this.#isRunning) void this.#runAll();
    });
  }

  async #runAll(): Promise<void> {
    this.#isRunning = true;
    while (this.#runs.size > 0) {
      const run = this.#nextRun();
      if (this.#step(run)) this.#runs.delete(run);
      // Cancellations and new requests are read between two steps.
      await yieldToMessages();
    }
    this.#isRunning = false;
  }

  /** The run whose address has used least; of one address, the oldest. */
  #nextRun(): Run {
    return [...this.#runs].reduce((best, run) =>
      this.#usedBy(run.job.address) < this.#usedBy(best.job.address) ? run : best,
    );
  }

  /** Runs a step; true once there is no other. */
  #step({ job, task, resolve, reject }: Run): boolean {
    const from = this.#now();
    const excess = this.#excessOf(job, from);
    if (excess) {
      reject(excess);
      return true;
    }
    try {
      const step = task.next();
      this.#charge(job, from);
      if (step.done) resolve(step.value);
      return step.done ?? false;
    } catch (error) {
      reject(error);
      return true;
    }
  }

  #excessOf({ address, deadline, isCancelled, workMs }: ParsingJob, now: number): BusyError | undefined {
    if (isCancelled || now >= deadline) return new BusyError('time');
    if (workMs >= MAX_REQUEST_MS) return new BusyError('request');
    const excess = this.#usedBy(address) - this.#maxAddressMs;
    return excess < 0 ? undefined : new BusyError('address', Math.ceil(excess / this.#refill / 1000) + 1);
  }

  /** Milliseconds of work that an address gets back each millisecond. */
  get #refill(): number {
    return this.#maxAddressMs / REFILL_MS;
  }

  #usedBy(address: string): number {
    const usage = this.#usages.get(address);
    return usage ? Math.max(0, usage.ms - (this.#now() - usage.updatedAt) * this.#refill) : 0;
  }

  #charge(job: ParsingJob, from: number): void {
    const now = this.#now();
    job.workMs += now - from;
    const ms = this.#usedBy(job.address) + now - from;
    this.#usages.delete(job.address);
    this.#usages.set(job.address, { ms, updatedAt: now });
    const [oldest] = this.#usages.keys();
    if (this.#usages.size > MAX_ADDRESSES && oldest !== undefined) this.#usages.delete(oldest);
  }
}
