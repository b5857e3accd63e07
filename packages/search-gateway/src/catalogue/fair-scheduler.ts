// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CooperativeTask } from '@orientation-widgets/search';
import { setImmediate as yieldToMessages } from 'node:timers/promises';
import { AddressWork } from '../address-work.js';
import { BusyError } from './busy-error.js';

/** Longest work for one request. */
const MAX_REQUEST_MS = 800;

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

/** Runs tasks in steps on one thread. The next step is always one of the address that has used least: nobody waits behind a flood. */
export class FairScheduler {
  readonly #runs = new Set<Run>();
  readonly #work: AddressWork;
  readonly #now: () => number;
  #isRunning = false;

  /**
   * @param maxAddressMs - Work that an address may use at once.
   * @param now - Milliseconds of the epoch.
   */
  constructor(maxAddressMs: number, now: () => number) {
    this.#work = new AddressWork(maxAddressMs, now);
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
      this.#work.usedBy(run.job.address) < this.#work.usedBy(best.job.address) ? run : best,
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
    const retryAfter = this.#work.retryAfter(address);
    return retryAfter === undefined ? undefined : new BusyError('address', retryAfter);
  }

  #charge(job: ParsingJob, from: number): void {
    const ms = this.#now() - from;
    job.workMs += ms;
    this.#work.charge(job.address, ms);
  }
}
