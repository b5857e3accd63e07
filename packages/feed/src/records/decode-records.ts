// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { collectionOf, fromRows, type Collection, type Column } from '../collection.js';
import type { CollectionName, Models, Problem } from '../collection-types.js';
import { readColumn, type RawColumn } from './read-column.js';
import { conform, type Conformed, type Fault } from '../validation/validate-shape.js';
import { bare, isObject, own, ownOptions } from '../own-property.js';
import { emptyDetails } from './empty-details.js';
import { fetchShape, problemOf, readRecords, REPEATED } from './read-records.js';
import { fieldsOf, type Field, type RecordShape } from '../validation/shape.js';

/** Name of the columnar encoding, written in each file that uses it. */
export const ENCODING = 'columns/1';

/** A collection stored by columns: one entry a field; a field that no record has is left out. */
export interface PackedCollection {
  readonly encoding: typeof ENCODING;
  readonly count: number;
  readonly columns: Readonly<Record<string, unknown>>;
}

/** What came out of a file: the records that were good, and what was refused. */
export interface Decoded<N extends CollectionName> {
  readonly collection: Collection<Models[N]>;
  readonly problems: Problem[];
}

/** How to read a part. */
export interface DecodeOptions {
  /** The part has details shards: the required lists left to them read as empty. */
  readonly detailed?: boolean;
}

const MISSING: Conformed = { fault: { path: '', reason: 'is missing' } };

/** More rows than this in one part are taken for a fault. */
const MAX_ROWS = 2_000_000;

/**
 * Reads the JSON of a part: a plain list of records, or the columnar encoding. It never throws on data. A bad record is
 * left out and reported, each distinct value being checked once; a malformed file gives an empty collection.
 *
 * @param shape - of the collection's records.
 */
export function decodeRecords<N extends CollectionName>(
  name: N,
  shape: RecordShape,
  json: unknown,
  options?: DecodeOptions,
): Decoded<N> {
  const problems: Problem[] = [];
  const blanks = ownOptions(options).detailed ? emptyDetails(name) : {};
  if (Array.isArray(json))
    return { collection: collectionOf(readRecords(name, shape, json, problems, blanks)), problems };

  const malformed = (path: string, reason: string): Decoded<N> => {
    return { collection: collectionOf([]), problems: [{ collection: name, path: `/${name}${path}`, reason }] };
  };
  const packed = isObject(json) && own(json, 'encoding') === ENCODING && own(json, 'columns');
  if (!isObject(packed)) return malformed('', `should be a list, or encoded as ${ENCODING}`);
  const count = own(json as object, 'count') as number;
  if (!Number.isInteger(count) || count < 0 || count > MAX_ROWS)
    return malformed('/count', `should be a whole number 0..${MAX_ROWS}`);

  const columns = new Map<string, RawColumn>();
  const faults = new Map<number, Fault>();
  for (const field of fieldsOf(shape)) {
    const key = String(field[0]);
    const found = own(packed, key) ?? { values: [own(blanks, key)] };
    const column = isObject(found) && readColumn(found, count);
    if (!column) return malformed(`/columns/${key}`, 'is malformed');
    columns.set(key, column);
    checkColumn(field, column, faults);
  }
  const id = columns.get('id');
  if (id && !id.values.distinctTexts) refuseRepeated(id, faults);
  for (const [index, fault] of [...faults].sort(([a], [b]) => a - b))
    problems.push(problemOf(name, fault, index, id?.values.list()[id.codes[index] ?? -1]));

  const size = count - faults.size;
  const codesOf = ({ codes }: RawColumn) => (faults.size ? codes.filter((_, row) => !faults.has(row)) : codes);
  const kept = [...columns].map(([field, column]) => [field, column.values, codesOf(column)] as const);
  const collection = fromRows({
    size,
    row: index => {
      const record = bare();
      for (const [field, values, codes] of kept) {
        const value = values.list()[codes[index] ?? -1];
        if (value !== undefined) record[field] = value;
      }
      return record as unknown as Models[N];
    },
    column: (field): Column<unknown> => {
      const [, values, codes] = kept.find(([key]) => key === field) ?? [];
      return { values: values?.list() ?? [undefined], codes: codes ?? new Uint8Array(size) };
    },
  });
  return { collection, problems };
}

/** `decodeRecords` with the shape of the collection, which is fetched when it is not one that every page has. */
export async function decodePart<N extends CollectionName>(
  name: N,
  json: unknown,
  options?: DecodeOptions,
): Promise<Decoded<N>> {
  return decodeRecords(name, await fetchShape(name), json, options);
}

/** Checks each distinct value, puts its checked copy in its place, and notes the rows of the bad ones. */
function checkColumn([name, shape, optional]: Field, { values, codes }: RawColumn, faults: Map<number, Fault>): void {
  if (values.distinctTexts && (shape === '' || shape === '!')) return;
  const bad = new Map<number, Fault>();
  const list = values.list();
  list.forEach((value, code) => {
    if (value === undefined && optional) return;
    const { fault, value: copy } = value === undefined ? MISSING : conform(shape, value);
    if (fault) bad.set(code, { path: `/${name}${fault.path}`, reason: fault.reason });
    else list[code] = copy;
  });
  if (!bad.size) return;
  codes.forEach((code, row) => {
    const fault = bad.get(code);
    if (fault && !faults.has(row)) faults.set(row, fault);
  });
}

function refuseRepeated({ values, codes }: RawColumn, faults: Map<number, Fault>): void {
  const list = values.list();
  const ids = new Set<unknown>();
  codes.forEach((code, row) => {
    if (faults.has(row)) return;
    if (ids.has(list[code])) faults.set(row, REPEATED);
    ids.add(list[code]);
  });
}
