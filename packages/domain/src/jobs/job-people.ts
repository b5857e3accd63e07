// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Job } from '@orientation-widgets/feed';
import { euros, number } from '../words/format.js';
import { TWENTY } from './difficult-hires.js';

type People = NonNullable<Job['people']>;

/** A group of the people of a job: its name, its share, and its number of people out of twenty. */
export interface PeopleGroup {
  readonly name: string;
  /** Per cent. */
  readonly value: number;
  readonly count: number;
}

/** Ages at which groups begin, when the source has a group that begins there. */
const [ADULT, SENIOR] = [30, 50];

/**
 * Groups of the people under thirty, from thirty to forty-nine, and from fifty on; the groups of the source when they
 * cannot be merged so.
 */
export function ageGroups({ ages = [] }: People): readonly PeopleGroup[] {
  if (![ADULT, SENIOR].every(age => ages.some(({ from }) => from === age)))
    return counted(ages.map(({ from, to, value }) => [ageName(from, to), value]));
  const sum = (from: number, to: number): number =>
    ages.filter(group => group.from >= from && group.from < to).reduce((total, { value }) => total + value, 0);
  return counted([
    [msg(str`moins de ${ADULT} ans`), sum(0, ADULT)],
    [ageName(ADULT, SENIOR - 1), sum(ADULT, SENIOR)],
    [ageName(SENIOR, undefined), sum(SENIOR, Infinity)],
  ]);
}

function ageName(from: number, to: number | undefined): string {
  return to === undefined ? msg(str`${from} ans et plus`) : msg(str`${from} à ${to} ans`);
}

/** Groups of the people by highest diploma. */
export function diplomaGroups({ diplomas = [] }: People): readonly PeopleGroup[] {
  return counted(diplomas.map(({ diploma, value }) => [diplomaName(diploma), value]));
}

function diplomaName(diploma: NonNullable<People['diplomas']>[number]['diploma']): string {
  switch (diploma) {
    case 'none':
      return msg('sans diplôme');
    case 'cap':
      return msg('CAP ou BEP');
    case 'bac':
      return msg('bac');
    case 'bac+2':
      return msg('bac + 2');
    case 'bac+3':
      return msg('bac + 3 ou plus');
    case 'studying':
      return msg('en études');
  }
}

/** Groups of the people who work full time, by pay. */
export function payGroups({ pay = [] }: People): readonly PeopleGroup[] {
  return counted(pay.map(({ from, to, value }) => [payName(from, to), value]));
}

function payName(from: number, to: number | undefined): string {
  if (to === undefined) return msg(str`${euros(from)} et plus`);
  return from === 0 ? msg(str`moins de ${euros(to)}`) : msg(str`${number(from)} à ${euros(to)}`);
}

/** The largest group; undefined when there is none. */
export function largestGroup(groups: readonly PeopleGroup[]): PeopleGroup | undefined {
  return groups.toSorted((a, b) => b.value - a.value)[0];
}

/** Rounds shares to twenty people in all, by largest remainders: each group is within one person of its share. */
function counted(groups: readonly (readonly [name: string, value: number])[]): readonly PeopleGroup[] {
  const total = groups.reduce((sum, [, value]) => sum + value, 0);
  if (total <= 0) return [];
  const exact = groups.map(([, value]) => (value / total) * TWENTY);
  const left = TWENTY - exact.reduce((sum, count) => sum + Math.floor(count), 0);
  const remainder = (rank: number): number => (exact[rank] ?? 0) % 1;
  const raised = new Set([...exact.keys()].sort((a, b) => remainder(b) - remainder(a)).slice(0, left));
  return groups.map(([name, value], rank) => ({
    ...{ name, value: Math.round(value * 10) / 10 },
    count: Math.floor(exact[rank] ?? 0) + Number(raised.has(rank)),
  }));
}
