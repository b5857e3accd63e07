// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { setTimeout as wait } from 'node:timers/promises';
import { percentile } from '../search/percentile.js';

/** One answer. */
export interface Timed {
  /** Seconds from the start at which it was asked. */
  readonly at: number;
  /** From the moment at which it was due, so that what waits for a busy process counts. */
  readonly ms: number;
  readonly status: number;
}

/** Asks so many questions a second for so long, whatever the answers take. */
export async function openLoop(
  ask: (n: number) => Promise<number>,
  { rate, seconds }: { readonly rate: number; readonly seconds: number },
): Promise<readonly Timed[]> {
  const from = performance.now();
  const asked: Promise<Timed>[] = [];
  for (let n = 0; n < rate * seconds; n++) {
    const due = from + (1000 * n) / rate;
    const early = due - performance.now();
    if (early > 0) await wait(early);
    asked.push(ask(n).then(status => ({ at: (due - from) / 1000, ms: performance.now() - due, status })));
  }
  return Promise.all(asked);
}

/** How many, how long and how many refused, as one line. */
export function told(answers: readonly Timed[]): string {
  const times = answers.filter(({ status }) => status === 200).map(({ ms }) => ms);
  const of = (share: number): string => percentile(times, share).toFixed(0);
  const refused = answers.length - times.length;
  const share = ((100 * refused) / answers.length).toFixed(2);
  return `${answers.length} asked, p50 ${of(0.5)} p95 ${of(0.95)} p99 ${of(0.99)} ms, ${refused} refused (${share} %)`;
}
