// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { setTimeout as wait } from 'node:timers/promises';
import { percentile } from '../search/percentile.js';

/** What a visitor gets: the answer, one of before that says so, none, or another one than when nothing failed. */
export type Outcome = 'right' | 'stale' | 'refused' | 'wrong';

/** One answer. */
export interface Timed {
  /** Seconds from the start at which it was asked. */
  readonly at: number;
  /** From the moment at which it was due, so that what waits for a busy process counts. */
  readonly ms: number;
  readonly outcome: Outcome;
}

/** Asks so many questions a second for so long, whatever the answers take. */
export async function openLoop(
  ask: (n: number) => Promise<Outcome>,
  { rate, seconds }: { readonly rate: number; readonly seconds: number },
): Promise<readonly Timed[]> {
  const from = performance.now();
  const requests: Promise<Timed>[] = [];
  for (let n = 0; n < rate * seconds; n++) {
    const due = from + (1000 * n) / rate;
    const early = due - performance.now();
    if (early > 0) await wait(early);
    requests.push(ask(n).then(outcome => ({ at: (due - from) / 1000, ms: performance.now() - due, outcome })));
  }
  return Promise.all(requests);
}

/** How many, how long and how many without an answer of now, as one line. */
export function describe(answers: readonly Timed[]): string {
  const are = (outcome: Outcome): readonly Timed[] => answers.filter(answer => answer.outcome === outcome);
  const times = are('right').map(({ ms }) => ms);
  const of = (share: number): string => percentile(times, share).toFixed(0);
  const refused = are('refused').length;
  const share = ((100 * refused) / answers.length).toFixed(2);
  return (
    `${answers.length} asked, p50 ${of(0.5)} p95 ${of(0.95)} p99 ${of(0.99)} ms, ` +
    `${refused} refused (${share} %), ${are('stale').length} said stale, ${are('wrong').length} wrong`
  );
}
