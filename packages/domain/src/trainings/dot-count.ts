// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Outcome } from '@orientation-widgets/feed';
import { employedAt6 } from './outcome-choice.js';

const TWENTY = 20;

/** A part of twenty people. */
export interface TwentyPart {
  /** `left`: no longer studying, and nothing is published of their employment. */
  readonly kind: 'studying' | 'working' | 'other' | 'left';
  /** Zero for a part that holds somebody, and less than one person out of twenty. */
  readonly people: number;
}

/**
 * What became of twenty people like those of a record. Work is only measured among those who no longer study: both shares are
 * laid on the same twenty people, and add up to them.
 *
 * @returns nothing when no share is published; parts that hold nobody are left out.
 */
export function twentyPeople(outcome: Outcome): TwentyPart[] {
  const employed = employedAt6(outcome);
  const { furtherStudy } = outcome;
  if (employed === null && furtherStudy === null) return [];
  const studying = (furtherStudy ?? 0) / 100;
  const working = (1 - studying) * ((employed ?? 0) / 100);
  return share([
    { kind: 'studying', share: studying },
    { kind: 'working', share: working },
    { kind: employed === null ? 'left' : 'other', share: 1 - studying - working },
  ]);
}

/** Whole people whose sum is twenty: those left over go to the largest remainders. */
function share(parts: readonly { readonly kind: TwentyPart['kind']; readonly share: number }[]): TwentyPart[] {
  const exact = parts.filter(part => part.share > 1e-9).map(part => ({ ...part, exact: part.share * TWENTY }));
  const left = TWENTY - exact.reduce((sum, part) => sum + Math.floor(part.exact), 0);
  const byRemainder = [...exact].sort((a, b) => (b.exact % 1) - (a.exact % 1)).slice(0, left);
  return exact.map(part => ({ kind: part.kind, people: Math.floor(part.exact) + Number(byRemainder.includes(part)) }));
}
