// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Content of a record: figures, codes, lists. */
export type Facts = Readonly<Record<string, unknown>>;

/** Records by identifier. */
export type Records = ReadonlyMap<string, Facts>;

/** Differences between the records of a source and its file. */
export interface Comparison {
  /** Number of expected records. */
  readonly count: number;
  /** Sum of each figure, expected and published. */
  readonly sums: readonly { readonly name: string; readonly expected: number; readonly published: number }[];
  /** One line for each missing, extra or different record. */
  readonly differences: readonly string[];
}

/**
 * Compares record by record, then the sum of each figure.
 *
 * @param isSummed - whether the sums add up a record; true by default.
 */
export function compareRecords(
  expected: Records,
  published: Records,
  figures: readonly string[],
  isSummed: (key: string) => boolean = () => true,
): Comparison {
  const differences: string[] = [];
  for (const [key, facts] of expected) {
    const publishedFact = published.get(key);
    if (!publishedFact) differences.push(`${key}: not published`);
    else if (textOf(publishedFact) !== textOf(facts))
      differences.push(`${key}: published ${textOf(publishedFact)}, the file says ${textOf(facts)}`);
  }
  for (const key of published.keys()) if (!expected.has(key)) differences.push(`${key}: published, not in the file`);
  const sums = figures.map(name => ({
    name,
    expected: sum(expected, name, isSummed),
    published: sum(published, name, isSummed),
  }));
  for (const { name, expected: before, published: after } of sums)
    if (before !== after) differences.push(`sum of ${name}: published ${after}, the file says ${before}`);
  return { count: expected.size, sums, differences };
}

function sum(records: Records, name: string, isSummed: (key: string) => boolean): number {
  let total = 0;
  for (const [key, facts] of records) {
    const value = isSummed(key) ? facts[name] : undefined;
    if (typeof value === 'number') total += value;
    else if (Array.isArray(value)) total += value.length;
  }
  return Math.round(total * 100) / 100;
}

/** Returns the same text for the same facts, in any order of their names. */
function textOf(facts: Facts): string {
  return Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name} ${JSON.stringify(value)}`)
    .join(', ');
}
