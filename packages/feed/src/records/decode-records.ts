// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { collectionOf, fromRows, type Collection, type Column } from '../collection.js';
import type { CollectionName, Models } from '../contract/models.js';
import type { Problem } from '../problem.js';
import { readColumn, type RawColumn } from './read-column.js';
import { orderFault, validateShape, type ValidationResult, type Fault } from '../validation/validate-shape.js';
import { nullPrototypeObject, isObject, ownProperty, ownOptions } from '../own-property.js';
import { emptyDetails } from './empty-details.js';
import { STEP, inSlices, type Steps } from './steps.js';
import { countOthers, MAX_PROBLEMS, readRecords, toProblem, REPEATED_ID } from './read-records.js';
import { isMore, ORDERED_FIELDS } from '../validation/ordered-fields.js';
import { fieldsOf, type Field, type RecordShape } from '../validation/shape.js';

/** Name of the columnar encoding, written in each file that uses it. */
export const ENCODING = 'columns/1';

/** A collection in the columnar encoding: a `PackedColumn` per field; a field that no record has is left out. */
export interface PackedCollection {
  readonly encoding: typeof ENCODING;
  readonly count: number;
  readonly columns: Readonly<Record<string, unknown>>;
}

/** Valid records of a file, with the problems of the others. */
export interface Decoded<N extends CollectionName> {
  readonly collection: Collection<Models[N]>;
  readonly problems: Problem[];
}

/** Options of the decoding of a part. */
export interface DecodeOptions {
  /** The part has details shards: its records may lack the required lists (a job's `skills`), which read as empty. */
  readonly detailed?: boolean;
}

const MISSING: ValidationResult = { fault: { path: '', expected: 'required', reason: 'is missing' } };

/** A part with more rows is refused: a small file could otherwise fill the memory. */
const MAX_ROWS = 1_000_000;

/** Maximum number of rows in a part whose records are all equal. */
const MAX_EQUAL = 1000;

/**
 * Reads the JSON of a part: see `decodeCollection`. In the columnar encoding, each distinct value is checked once.
 *
 * @param shape - shape of the records.
 */
export function* decodeRecords<N extends CollectionName>(
  name: N,
  shape: RecordShape,
  json: unknown,
  options?: DecodeOptions,
): Steps<Decoded<N>> {
  const problems: Problem[] = [];
  const defaults = ownOptions(options).detailed ? emptyDetails(name) : {};
  if (Array.isArray(json))
    return { collection: collectionOf(yield* readRecords(name, shape, json, problems, defaults)), problems };

  const malformed = (path = ''): Decoded<N> => {
    const problem = { collection: name, path: `/${name}${path}`, expected: ENCODING, reason: 'is malformed' };
    return { collection: collectionOf([]), problems: [problem] };
  };
  const packed = isObject(json) && ownProperty(json, 'encoding') === ENCODING && ownProperty(json, 'columns');
  if (!isObject(packed)) return malformed();
  const count = ownProperty(json as object, 'count') as number;
  if (!Number.isInteger(count) || count < 0 || count > MAX_ROWS) return malformed('/count');

  const columns = new Map<string, RawColumn>();
  /** Faults by row; a row without a fault is a hole. */
  const faults: Fault[] = [];
  const fields = fieldsOf(shape);
  // Columns with one value use no bytes per record: a few bytes could stand for millions of records.
  let remainingEqual = MAX_EQUAL;
  for (const [key] of fields) {
    const packedColumn = ownProperty(packed, key) ?? { values: [ownProperty(defaults, key)] };
    const column = isObject(packedColumn) && readColumn(packedColumn, count);
    if (!column) return malformed(`/columns/${key}`);
    yield;
    columns.set(key as string, column);
    if (column.values.size > 1) remainingEqual = count;
  }
  if (count > remainingEqual) return malformed('/count');
  for (const field of fields) yield* checkColumn(field, columns.get(field[0] as string) as RawColumn, faults);
  yield* refuseDisorder(columns, faults);
  const id = columns.get('id');
  if (id && !id.values.distinctTexts) yield* refuseRepeatedIds(id, faults);
  let faulty = 0;
  faults.forEach((fault, row) => {
    if ((faulty += 1) <= MAX_PROBLEMS) problems.push(toProblem(name, fault, row, id?.values.at(id.codes[row] ?? -1)));
  });
  yield;
  countOthers(name, faulty, problems);

  const size = count - faulty;
  const codesOf = ({ codes }: RawColumn) => (faulty ? codes.filter((_, row) => !faults[row]) : codes);
  const columnEntries = [...columns].map(([field, column]) => [field, column.values, codesOf(column)] as const);
  const collection = fromRows({
    size,
    row: index => {
      const record = nullPrototypeObject();
      for (const [field, values, codes] of columnEntries) {
        const value = values.at(codes[index] ?? -1);
        if (value !== undefined) record[field] = value;
      }
      return record as unknown as Models[N];
    },
    column: (field): Column<unknown> => {
      const [, values, codes] = columnEntries.find(([key]) => key === field) ?? [];
      return { values: values?.list() ?? [undefined], codes: codes ?? new Uint8Array(size) };
    },
  });
  return { collection, problems };
}

/** `decodeRecords` in slices of work, between which a page may draw. */
export function decodeInSlices<N extends CollectionName>(
  ...of: Parameters<typeof decodeRecords<N>>
): Promise<Decoded<N>> {
  return inSlices(decodeRecords(...of));
}

/**
 * Checks each distinct value and replaces it by its checked copy; records the faults of the rows with an invalid value.
 */
function* checkColumn([name, shape, optional]: Field, { values, codes }: RawColumn, faults: Fault[]): Steps<void> {
  if (values.distinctTexts && (shape === '' || shape === '!')) return;
  const invalid = new Map<number, Fault>();
  for (let code = 0; code < values.size; code += 1) {
    if (!(code % STEP)) yield;
    const value = values.at(code);
    if (value === undefined && optional) continue;
    const { fault, value: copy } = value === undefined ? MISSING : validateShape(shape, value);
    if (fault) invalid.set(code, { ...fault, path: `/${name}${fault.path}` });
    else if (copy !== value) values.list()[code] = copy;
  }
  if (!invalid.size) return;
  codes.forEach((code, row) => {
    const fault = invalid.get(code);
    if (fault) faults[row] ??= fault;
  });
}

/** Records the faults of the rows whose fields are out of order. */
function* refuseDisorder(columns: ReadonlyMap<string, RawColumn>, faults: Fault[]): Steps<void> {
  // A sum with masked cells is a lower bound, so its parts may exceed it.
  const masked = columns.get('masked');
  for (const pair of ORDERED_FIELDS) {
    const [first, second] = pair.map(field => columns.get(field));
    if (!first || !second) continue;
    for (let row = 0; row < first.codes.length; row += 1) {
      if (!(row % STEP)) yield;
      if (faults[row] || (masked && (valueAt(masked, row) as readonly unknown[] | undefined)?.length)) continue;
      const [least, most] = [valueAt(first, row), valueAt(second, row)];
      if (isMore(least, most)) faults[row] = orderFault({ [pair[0]]: least, [pair[1]]: most }) as Fault;
    }
  }
}

function valueAt({ values, codes }: RawColumn, row: number): unknown {
  return values.at(codes[row] ?? -1);
}

function* refuseRepeatedIds({ values, codes }: RawColumn, faults: Fault[]): Steps<void> {
  const ids = new Set<unknown>();
  for (let row = 0; row < codes.length; row += 1) {
    if (!(row % STEP)) yield;
    if (faults[row]) continue;
    const id = values.at(codes[row] ?? -1);
    if (ids.has(id)) faults[row] = REPEATED_ID;
    ids.add(id);
  }
}
