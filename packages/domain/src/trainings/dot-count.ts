// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Outcome } from '@orientation-widgets/feed';
import { employedAt6 } from './outcome-choice.js';

const TWENTY = 20;

/** A part of twenty people. */
export interface TwentyPart {
  /** `left`: no longer studying, with no published employment. */
  readonly kind: 'studying' | 'working' | 'other' | 'left';
  /** Number of people; 0 for a part that is not empty but is less than one person out of twenty. */
  readonly people: number;
}

/**
 * Outcome of a training as twenty people. Employment is only measured among people who no longer study: both shares are
 * applied to the same twenty people, and add up to them.
 *
 * @returns undefined when no share is published; empty parts are left out.
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

/** Rounds parts to twenty people in all, by largest remainders. */
function share(parts: readonly { readonly kind: TwentyPart['kind']; readonly share: number }[]): TwentyPart[] {
  const exact = parts.filter(part => part.share > 1e-9).map(part => ({ ...part, exact: part.share * TWENTY }));
  const left = TWENTY - exact.reduce((sum, part) => sum + Math.floor(part.exact), 0);
  const byRemainder = [...exact].sort((a, b) => (b.exact % 1) - (a.exact % 1)).slice(0, left);
  return exact.map(part => ({ kind: part.kind, people: Math.floor(part.exact) + Number(byRemainder.includes(part)) }));
}
