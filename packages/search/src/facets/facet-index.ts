// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Reads the values of a facet in a record: one, several, or none. Repeated values count once. */
export type FacetKey<R> = (record: R) => string | readonly string[] | null | undefined;

/** Selection criteria, all optional. */
export interface FacetQuery<R, F extends string> {
  /** Accepted values by facet: a record matches a facet with any of them. An empty list filters nothing. */
  readonly filters?: Readonly<Partial<Record<F, readonly string[]>>> | undefined;
  /** A condition that is not a facet: a text, a distance. It narrows the records and all the counts. */
  readonly where?: ((record: R) => boolean) | undefined;
  /** Sorts the matching records; equal ones keep the order of the index. Default: the order of the index. */
  readonly compare?: ((a: R, b: R) => number) | undefined;
}

/** Number of records by value, for each facet. A value that no record has is not in the map. */
export type FacetValueCounts<F extends string> = Readonly<Record<F, ReadonlyMap<string, number>>>;

export interface FacetSelection<R, F extends string> {
  /** Records that match every filter, sorted. */
  readonly records: readonly R[];
  /**
   * For each facet and value, the number of records with that value among those that match the filters of the other
   * facets: the number of results if the facet had only that value.
   */
  readonly counts: FacetValueCounts<F>;
}

/** Records indexed by facets. */
export interface FacetIndex<R, F extends string> {
  /** The records that match, and the counts of every facet. */
  select(query?: FacetQuery<R, F>): FacetSelection<R, F>;
}

/** Codes of the values of each record: those of record r are `codes[starts[r]]` to `codes[starts[r + 1] - 1]`. */
interface FacetColumn {
  readonly values: readonly string[];
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

/**
 * Marks a record that fails several filters. A record that fails one filter is marked with the number of its facet,
 * from 1; others with 0.
 */
const SEVERAL = 255;

/**
 * Indexes records by facets, to filter and count them: `createFacetIndex(resources, { kind: r => r.kind, sector: r => r.sectors })`.
 *
 * @param records - kept, not copied; their order is the default order of a selection.
 * @param keys - for each facet, how to read its values in a record. They are called once per record. At most 254 facets.
 */
export function createFacetIndex<R, F extends string>(
  records: readonly R[],
  keys: Readonly<Record<F, FacetKey<R>>>,
): FacetIndex<R, F> {
  const facets = Object.keys(keys) as F[];
  const columns = facets.map(facet => columnOf(records, keys[facet]));
  return {
    select({ filters, where, compare } = {}) {
      // Null prototype, since a page may have added a property with the name of a facet to `Object.prototype`.
      const accepted = { __proto__: null, ...filters } as NonNullable<typeof filters>;
      const failures = new Uint8Array(records.length);
      if (where) records.forEach((record, index) => where(record) || (failures[index] = SEVERAL));
      columns.forEach((column, at) => {
        const values = accepted[facets[at]!];
        if (values?.length) markFailures(failures, column, at + 1, values);
      });
      const selected: R[] = [];
      for (let index = 0; index < failures.length; index++) if (!failures[index]) selected.push(records[index]!);
      const counts: unknown = Object.fromEntries(
        columns.map((column, at) => [facets[at], countValues(failures, column, at + 1)]),
      );
      return {
        records: compare ? selected.sort(compare) : selected,
        counts: counts as FacetValueCounts<F>,
      };
    },
  };
}

function columnOf<R>(records: readonly R[], key: FacetKey<R>): FacetColumn {
  const codeByValue = new Map<string, number>();
  const starts = new Uint32Array(records.length + 1);
  const codes: number[] = [];
  records.forEach((record, index) => {
    const values = key(record) ?? [];
    for (const value of typeof values === 'string' ? [values] : values) {
      const code = codeByValue.get(value) ?? codeByValue.size;
      codeByValue.set(value, code);
      if (!codes.includes(code, starts[index])) codes.push(code);
    }
    starts[index + 1] = codes.length;
  });
  return { values: [...codeByValue.keys()], starts, codes: Uint32Array.from(codes) };
}

/** Marks the records that fail the filter of a facet. */
function markFailures(failures: Uint8Array, column: FacetColumn, facet: number, filter: readonly string[]): void {
  const { values, starts, codes } = column;
  const accepted = values.map(value => filter.includes(value));
  for (let index = 0; index < failures.length; index++) {
    let at = starts[index]!;
    const end = starts[index + 1]!;
    while (at < end && !accepted[codes[at]!]) at++;
    if (at === end) failures[index] = failures[index] ? SEVERAL : facet;
  }
}

/** Number of records by value, among those that fail no filter other than that of the facet. */
function countValues(failures: Uint8Array, { values, starts, codes }: FacetColumn, facet: number): Map<string, number> {
  const tally = new Uint32Array(values.length);
  for (let index = 0; index < failures.length; index++) {
    if (failures[index] && failures[index] !== facet) continue;
    for (let at = starts[index]!, end = starts[index + 1]!; at < end; at++) tally[codes[at]!]!++;
  }
  const counts = new Map<string, number>();
  values.forEach((value, code) => tally[code] && counts.set(value, tally[code]));
  return counts;
}
