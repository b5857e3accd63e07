// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message } from '../../messages/message.js';
import type { JobPortrait, JobPortraits, PortraitList } from '../../tables/job-portrait.js';
import type { Sink } from '../reader.js';
import { readSlices, upperSlices, type PaySlice, type UpperSlices } from './pay-slices.js';
import type { PortraitGroup } from './portrait-groups.js';

/** Field of a portrait that a row fills: a group of a list, or a single figure. */
export type PortraitField = PortraitList | 'fixedTerm' | 'partTime' | 'median';

/** One share of a family, in per cent; for its ages, thousands of people; for its median, euros. */
export interface PortraitShare {
  readonly fap: string;
  /** Period of the share; '' when the file does not give it. */
  readonly period: string;
  readonly list: PortraitField;
  readonly value: number;
  readonly group?: PortraitGroup;
}

/** Maximum difference from 100 of the sum of the shares of a complete list. */
const WHOLE_WITHIN = 0.5;

/**
 * Minimum number of people of a family, in thousands: below it, the family has too few answers in the survey, about 36
 * a quarter.
 */
const FEWEST_THOUSANDS = 10;

/** Shares of a source, by family, collected until all its files are read. */
export class PortraitBook {
  readonly #sourceId: string;
  readonly #labels = new Map<string, string>();
  /** Shares of the latest period, by list, then family, then group. */
  readonly #lists = new Map<PortraitField, Map<string, Map<string, PortraitShare>>>();
  readonly #masked = new Set<string>();
  #period = '';

  constructor(sourceId: string) {
    this.#sourceId = sourceId;
  }

  /** Marks a list as incomplete because one of its groups is not published: the list is left out. */
  mask({ fap, list, period }: Pick<PortraitShare, 'fap' | 'list' | 'period'>): void {
    this.#masked.add(`${list} ${fap} ${period}`);
  }

  addLabel(fap: string, label: string): void {
    if (label !== '') this.#labels.set(fap, label);
  }

  /** Adds a share; returns false when the family has another value for the same group and period. */
  addShare(share: PortraitShare): boolean {
    const { fap, list, period, group, value } = share;
    if (period > this.#period) this.#period = period;
    const families = this.#families(list);
    const shares = families.get(fap) ?? new Map<string, PortraitShare>();
    const [earlier] = shares.values();
    if (earlier && earlier.period > period) return true;
    if (earlier && earlier.period < period) shares.clear();
    const same = shares.get(group?.key ?? '');
    if (same) return Math.abs(same.value - value) < 1e-9;
    families.set(fap, shares.set(group?.key ?? '', share));
    return true;
  }

  /** Writes the portraits, and reports the lists left out. */
  finish(portraits: JobPortraits, sink: Sink, file: string): void {
    if (this.#period === '') {
      if (this.#lists.size > 0) sink.warn(message('portrait-without-period'), { file });
      return;
    }
    const counted = new Map([...this.#families('ages')].map(([fap, shares]) => [fap, sumOf(shares)]));
    const upper = this.#upperPay();
    if (upper === 'exchanged') sink.warn(message('upper-pay-exchanged'), { file });
    for (const [list, families] of this.#lists)
      for (const [fap, shares] of families) {
        if (list === 'median') continue;
        const thousands = counted.get(fap);
        if (periodOf(shares) !== '' && periodOf(shares) < this.#period)
          sink.skip(message('earlier-period'), shares.size);
        else if (this.#masked.has(`${list} ${fap} ${periodOf(shares)}`))
          sink.skip(message('share-not-published'), shares.size);
        else if ((thousands ?? Infinity) < FEWEST_THOUSANDS) sink.skip(message('portrait-of-few-people'), shares.size);
        else {
          const portrait = portraits.get(fap) ?? this.#newPortrait(fap, thousands);
          const fields = fieldsOf(list, shares, upper);
          if (fields) portraits.set(fap, { ...portrait, ...fields });
          else sink.drop(message('portrait-not-whole', { fap }), { file });
        }
      }
  }

  #families(list: PortraitField): Map<string, Map<string, PortraitShare>> {
    const families = this.#lists.get(list) ?? new Map<string, Map<string, PortraitShare>>();
    this.#lists.set(list, families);
    return families;
  }

  #upperPay(): UpperSlices {
    const pay = [...this.#families('pay')].filter(
      ([fap, shares]) => !this.#masked.has(`pay ${fap} `) && isWhole(shares),
    );
    const medians = [...this.#families('median')].map(([fap, shares]) => [fap, sumOf(shares)] as const);
    return upperSlices(new Map(pay.map(([fap, shares]) => [fap, slicesOf(shares)])), new Map(medians));
  }

  #newPortrait(fap: string, thousands: number | undefined): JobPortrait {
    const label = this.#labels.get(fap) ?? '';
    return { fap, label, sourceId: this.#sourceId, period: this.#period, ...(thousands && { thousands }) };
  }
}

/** Returns the fields that a list adds to a portrait; undefined when its shares are incomplete. */
function fieldsOf(
  list: Exclude<PortraitField, 'median'>,
  shares: ReadonlyMap<string, PortraitShare>,
  upper: UpperSlices,
): Partial<JobPortrait> | undefined {
  const sum = sumOf(shares);
  if (list === 'fixedTerm' || list === 'partTime') return { [list]: tenth(sum) };
  if (list === 'ages' ? sum <= 0 : !isWhole(shares)) return undefined;
  if (list === 'pay')
    return { pay: readSlices(slicesOf(shares), upper).map(slice => ({ ...slice, value: tenth(slice.value) })) };
  const groups = [...shares.values()]
    .flatMap(({ group, value }) => (group?.fields ? [{ ...group, value }] : []))
    .sort((a, b) => (list === 'employers' ? b.value - a.value : a.rank - b.rank))
    .map(({ fields, value }) => ({ ...fields, value: tenth(list === 'ages' ? (value / sum) * 100 : value) }));
  return { [list]: groups };
}

/** Returns the period of the shares of a list, which is common to all. */
function periodOf(shares: ReadonlyMap<string, PortraitShare>): string {
  const [first] = shares.values();
  return first?.period ?? '';
}

function sumOf(shares: ReadonlyMap<string, PortraitShare>): number {
  return [...shares.values()].reduce((total, { value }) => total + value, 0);
}

function isWhole(shares: ReadonlyMap<string, PortraitShare>): boolean {
  return Math.abs(sumOf(shares) - 100) <= WHOLE_WITHIN;
}

/** Returns the slices of pay, lowest first. */
function slicesOf(shares: ReadonlyMap<string, PortraitShare>): readonly PaySlice[] {
  return [...shares.values()]
    .flatMap(({ group, value }) => {
      const { from, to } = group?.fields ?? {};
      return typeof from === 'number' ? [{ from, ...(typeof to === 'number' && { to }), value }] : [];
    })
    .sort((a, b) => a.from - b.from);
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
