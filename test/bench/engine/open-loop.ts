// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { setTimeout as wait } from 'node:timers/promises';
import { percentile } from '../search/percentile.js';

/**
 * Outcome for a visitor: the right answer, an earlier answer marked as such, none, or an answer that differs from the
 * one without failure.
 */
export type Outcome = 'right' | 'stale' | 'refused' | 'wrong';

/** Answer with its times. */
export interface Timed {
  /** Time of the question, in seconds from the start. */
  readonly at: number;
  /** Milliseconds from the time when the question was due, so that waiting for a busy process counts. */
  readonly ms: number;
  readonly outcome: Outcome;
}

/** Asks questions at this rate for this long, without waiting for the answers. */
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

/** Returns the count, the times and the number of missing or stale answers, as one line. */
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
