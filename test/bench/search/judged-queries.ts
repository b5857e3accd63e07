// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Lists of queries in this folder, their expected answers, and the quality of the answers of an engine.
import { readFileSync } from 'node:fs';
import { root } from '../../support/paths.js';
import { randomFrom } from '../../support/random.js';

/** Half of the queries: looked at while the search was written, or not. */
export type Half = 'open' | 'held';

export interface JudgedQuery {
  readonly kind: string;
  readonly text: string;
  readonly half: Half;
  /** Whether a name is a right answer; undefined when the query should have none. */
  readonly fits: ((name: string) => boolean) | undefined;
  /** Whether a name is one of those expected among the first three; any right one by default. */
  readonly isBest?: (name: string) => boolean;
}

/** Names, the best first; a notice tells that they do not exactly match the query. */
export interface Answer {
  readonly names: readonly string[];
  readonly hasNotice?: boolean;
}

export interface Sums {
  n: number;
  first: number;
  three: number;
  /** Number of wrong lists without a notice; an empty list does not count. */
  unsaid: number;
  /** Number of lists that are not empty, and sum of their shares of right answers. */
  lists: number;
  right: number;
}

export interface Measured {
  readonly byKind: ReadonlyMap<string, Sums>;
  /** Milliseconds of each query, in increasing order. */
  readonly times: readonly number[];
}

/** Number of answers read in each list. */
export const READ = 100;
/** Share of right answers below which a list is a miss. */
const MIN_PRECISION = 0.6;
/** Seed that draws the unread half of a list. */
const SEED = 20_260_827;

/** Way to split a list: every second line, or by a seed. */
type Split = 'alternate' | 'seeded';

export function linesOf(file: string): string[][] {
  return readFileSync(`${root}test/bench/search/${file}`, 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => line.split('|').map(cell => cell.trim()));
}

export function halvesOf(split: Split): (place: number) => Half {
  const random = randomFrom(SEED);
  return place => ((split === 'seeded' ? random() >= 0.5 : place % 2 === 1) ? 'held' : 'open');
}

/** Reads queries with the expected names in one cell. */
export function queriesOf(
  file: string,
  fits: (wanted: string) => (name: string) => boolean,
  split: Split = 'alternate',
): JudgedQuery[] {
  const halfOf = halvesOf(split);
  return linesOf(file).map(([kind = '', text = '', ...rest], place) => {
    const expected = rest.join('|');
    return { kind, text, half: halfOf(place), fits: expected === '-' ? undefined : fits(expected) };
  });
}

/** Reads queries with the expected ROME sheets, and the other acceptable families. */
export function sheetQueriesOf(file: string, split: Split = 'alternate'): JudgedQuery[] {
  const halfOf = halvesOf(split);
  return linesOf(file).map(([kind = '', text = '', expected = '', rest = ''], place): JudgedQuery => {
    const best = expected === '-' ? [] : expected.split(',');
    const families = [...best.map(sheet => sheet.slice(0, 3)), ...rest.split(' ').filter(Boolean)];
    const fits = (sheet: string): boolean => families.some(family => sheet.startsWith(family));
    return {
      kind,
      text,
      half: halfOf(place),
      fits: families.length ? fits : undefined,
      ...(best.length && { isBest: (sheet: string) => best.includes(sheet) }),
    };
  });
}

/** Measures the answers of an engine, by kind, by half, by kind of each half, and in all. */
export function measure(search: (text: string) => Answer, queries: readonly JudgedQuery[]): Measured {
  const byKind = new Map<string, Sums>();
  const times: number[] = [];
  for (const { kind, text, half, fits, isBest = fits } of queries) {
    const start = performance.now();
    const { names, hasNotice = false } = search(text);
    times.push(performance.now() - start);
    const first = fits ? fits(names[0] ?? '') : !names.length || hasNotice;
    const three = isBest ? names.slice(0, 3).some(isBest) : first;
    const isWrong = fits ? !names.slice(0, 3).some(fits) : !first;
    const parsed = names.slice(0, READ);
    for (const key of [kind, `${kind} (${half})`, half, 'all']) {
      const sum = byKind.get(key) ?? { n: 0, first: 0, three: 0, unsaid: 0, lists: 0, right: 0 };
      byKind.set(key, sum);
      sum.n++;
      sum.first += Number(first);
      sum.three += Number(three);
      sum.unsaid += Number(isWrong && names.length > 0 && !hasNotice);
      if (!fits || !parsed.length) continue;
      sum.lists++;
      sum.right += parsed.filter(fits).length / parsed.length;
    }
  }
  return { byKind, times: times.sort((a, b) => a - b) };
}

/**
 * Returns the badly answered queries of the open half, each with its answers: those of the other half must not be read.
 */
export function openMisses(search: (text: string) => Answer, queries: readonly JudgedQuery[]): string[] {
  return queries.flatMap(({ kind, text, half, fits = () => false, isBest = fits }) => {
    if (half === 'held') return [];
    const { names, hasNotice = false } = search(text);
    const right = names.filter(fits).length;
    if (names.slice(0, 3).some(isBest) && right / names.length >= MIN_PRECISION) return [];
    const markedNames = names.slice(0, 5).map(name => (fits(name) ? `${name} *` : name));
    return [
      `${kind}: ${text} (${right} of ${names.length}${hasNotice ? ', with a notice' : ''}) ${markedNames.join(' | ')}`,
    ];
  });
}
