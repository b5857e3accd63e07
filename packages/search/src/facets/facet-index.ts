// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Reads the values of a facet in a record: one, several, or none. A record that repeats a value has it once. */
export type FacetKey<R> = (record: R) => string | readonly string[] | null | undefined;

/** What to select. Everything is optional. */
export interface FacetQuery<R, F extends string> {
  /** Accepted values by facet: a record matches a facet with any of them. An empty list filters nothing. */
  readonly filters?: Readonly<Partial<Record<F, readonly string[]>>> | undefined;
  /** A condition that is not a facet: a text, a distance. It narrows the records and all the counts. */
  readonly where?: ((record: R) => boolean) | undefined;
  /** Sorts the records that match; equal ones keep the order of the index. Default: the order of the index. */
  readonly compare?: ((a: R, b: R) => number) | undefined;
}

/** Number of records by value, for each facet. A value that no record has is not in the map. */
export type FacetValueCounts<F extends string> = Readonly<Record<F, ReadonlyMap<string, number>>>;

export interface FacetSelection<R, F extends string> {
  /** Records that match every filter, sorted. */
  readonly records: readonly R[];
  /**
   * For each facet and value, the number of records with that value among those that match the filters of the other facets:
   * what the filter of the facet would give with that value alone.
   */
  readonly counts: FacetValueCounts<F>;
}

/** Codes of the values of each record: those of record r are `codes[starts[r]]` to `codes[starts[r + 1] - 1]`. */
interface FacetColumn {
  readonly values: readonly string[];
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

/** Which filters a record fails: none, the one of a facet (its number, from 1), or several. */
const NONE = 0;
const SEVERAL = 255;

/** Narrows records by facets and counts the records of each value. At most 254 facets. */
export class FacetIndex<R, F extends string> {
  readonly #records: readonly R[];
  readonly #facets: readonly F[];
  readonly #columns: readonly FacetColumn[];

  constructor(records: readonly R[], keys: Readonly<Record<F, FacetKey<R>>>) {
    this.#records = records;
    this.#facets = Object.keys(keys) as F[];
    this.#columns = this.#facets.map(facet => columnOf(records, keys[facet]));
  }

  /** The records that match, and the counts of every facet. */
  select(query: FacetQuery<R, F> = {}): FacetSelection<R, F> {
    // Null prototypes: a page may have polluted `Object.prototype`.
    const { where, compare, ...rest } = { __proto__: null, ...query } as FacetQuery<R, F>;
    const filters = { __proto__: null, ...rest.filters } as NonNullable<typeof rest.filters>;
    const failures = new Uint8Array(this.#records.length);
    if (where) this.#records.forEach((record, index) => !where(record) && (failures[index] = SEVERAL));
    this.#columns.forEach((column, facet) => {
      const accepted = filters[this.#facets[facet]!];
      if (accepted?.length) noteFailures(failures, column, facet + 1, accepted);
    });
    const records: R[] = [];
    for (let index = 0; index < failures.length; index++)
      if (failures[index] === NONE) records.push(this.#records[index]!);
    if (compare) records.sort(compare);
    const counts: unknown = Object.fromEntries(
      this.#columns.map((column, facet) => [this.#facets[facet], countValues(failures, column, facet + 1)]),
    );
    return { records, counts: counts as FacetValueCounts<F> };
  }
}

function columnOf<R>(records: readonly R[], key: FacetKey<R>): FacetColumn {
  const codeOf = new Map<string, number>();
  const starts = new Uint32Array(records.length + 1);
  const codes: number[] = [];
  records.forEach((record, index) => {
    const values = key(record) ?? [];
    for (const value of typeof values === 'string' ? [values] : values) {
      let code = codeOf.get(value);
      if (code === undefined) codeOf.set(value, (code = codeOf.size));
      if (!codes.includes(code, starts[index])) codes.push(code);
    }
    starts[index + 1] = codes.length;
  });
  return { values: [...codeOf.keys()], starts, codes: Uint32Array.from(codes) };
}

/** Notes the records that fail the filter of a facet, whose number is given. */
function noteFailures(failures: Uint8Array, column: FacetColumn, facet: number, filter: readonly string[]): void {
  const { values, starts, codes } = column;
  const accepted = Uint8Array.from(values, value => Number(filter.includes(value)));
  for (let index = 0; index < failures.length; index++) {
    let at = starts[index]!;
    const end = starts[index + 1]!;
    while (at < end && !accepted[codes[at]!]) at++;
    if (at === end) failures[index] = failures[index] === NONE ? facet : SEVERAL;
  }
}

/** The number of records by value, among those that fail no filter but perhaps that of the facet itself. */
function countValues(failures: Uint8Array, { values, starts, codes }: FacetColumn, facet: number): Map<string, number> {
  const tally = new Uint32Array(values.length);
  for (let index = 0; index < failures.length; index++) {
    if (failures[index] !== NONE && failures[index] !== facet) continue;
    for (let at = starts[index]!, end = starts[index + 1]!; at < end; at++) tally[codes[at]!]!++;
  }
  const counts = new Map<string, number>();
  values.forEach((value, code) => tally[code] && counts.set(value, tally[code]));
  return counts;
}

/**
 * Indexes records by facets, to filter and count them: `createFacetIndex(resources, { kind: r => r.kind, sector: r => r.sectors })`.
 *
 * @param records - kept, not copied; their order is the default order of a selection.
 * @param keys - for each facet, how to read its values in a record. They are called once per record.
 */
export function createFacetIndex<R, F extends string>(
  records: readonly R[],
  keys: Readonly<Record<F, FacetKey<R>>>,
): FacetIndex<R, F> {
  return new FacetIndex(records, keys);
}
