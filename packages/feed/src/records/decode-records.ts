// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { collectionOf, fromRows, type Collection, type Column } from '../collection.js';
import type { CollectionName, Models, Problem } from '../collection-types.js';
import { readColumn, type RawColumn } from './read-column.js';
import { validateShape, type ValidationResult, type Fault } from '../validation/validate-shape.js';
import { nullPrototypeObject, isObject, ownProperty, ownOptions } from '../own-property.js';
import { emptyDetails } from './empty-details.js';
import { fetchShape, toProblem, readRecords, REPEATED_ID } from './read-records.js';
import { fieldsOf, type Field, type RecordShape } from '../validation/shape.js';

/** Name of the columnar encoding, written in each file that uses it. */
export const ENCODING = 'columns/1';

/** A collection in the columnar encoding: a `PackedColumn` per field; a field that no record has is left out. */
export interface PackedCollection {
  readonly encoding: typeof ENCODING;
  readonly count: number;
  readonly columns: Readonly<Record<string, unknown>>;
}

/** The valid records of a file, and what was left out. */
export interface Decoded<N extends CollectionName> {
  readonly collection: Collection<Models[N]>;
  readonly problems: Problem[];
}

/** How to read a part. */
export interface DecodeOptions {
  /** The part has details shards: its records may lack the required lists (a job's `skills`), which read as empty. */
  readonly detailed?: boolean;
}

const MISSING: ValidationResult = { fault: { path: '', expected: 'required', reason: 'is missing' } };

/** A part with more rows is refused: a small file could otherwise fill the memory. */
const MAX_ROWS = 2_000_000;

/**
 * Reads the JSON of a part: see `decodeCollection`. In the columnar encoding, each distinct value is checked once.
 *
 * @param shape - shape of the records.
 */
export function decodeRecords<N extends CollectionName>(
  name: N,
  shape: RecordShape,
  json: unknown,
  options?: DecodeOptions,
): Decoded<N> {
  const problems: Problem[] = [];
  const defaults = ownOptions(options).detailed ? emptyDetails(name) : {};
  if (Array.isArray(json))
    return { collection: collectionOf(readRecords(name, shape, json, problems, defaults)), problems };

  const malformed = (path: string, expected: string, reason: string): Decoded<N> => {
    return {
      collection: collectionOf([]),
      problems: [{ collection: name, path: `/${name}${path}`, expected, reason }],
    };
  };
  const packed = isObject(json) && ownProperty(json, 'encoding') === ENCODING && ownProperty(json, 'columns');
  if (!isObject(packed)) return malformed('', '[]', `should be a list, or encoded as ${ENCODING}`);
  const count = ownProperty(json as object, 'count') as number;
  if (!Number.isInteger(count) || count < 0 || count > MAX_ROWS)
    return malformed('/count', `i0..${MAX_ROWS}`, `should be a whole number 0..${MAX_ROWS}`);

  const columns = new Map<string, RawColumn>();
  const faults = new Map<number, Fault>();
  for (const field of fieldsOf(shape)) {
    const key = String(field[0]);
    const written = ownProperty(packed, key) ?? { values: [ownProperty(defaults, key)] };
    const column = isObject(written) && readColumn(written, count);
    if (!column) return malformed(`/columns/${key}`, ENCODING, 'is malformed');
    columns.set(key, column);
    checkColumn(field, column, faults);
  }
  const id = columns.get('id');
  if (id && !id.values.distinctTexts) refuseRepeatedIds(id, faults);
  for (const [index, fault] of [...faults].sort(([a], [b]) => a - b))
    problems.push(toProblem(name, fault, index, id?.values.list()[id.codes[index] ?? -1]));

  const size = count - faults.size;
  const codesOf = ({ codes }: RawColumn) => (faults.size ? codes.filter((_, row) => !faults.has(row)) : codes);
  const kept = [...columns].map(([field, column]) => [field, column.values, codesOf(column)] as const);
  const collection = fromRows({
    size,
    row: index => {
      const record = nullPrototypeObject();
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

/** `decodeRecords`, loading the shape of the collection when the page does not have it. */
export async function decodePart<N extends CollectionName>(
  name: N,
  json: unknown,
  options?: DecodeOptions,
): Promise<Decoded<N>> {
  return decodeRecords(name, await fetchShape(name), json, options);
}

/** Checks each distinct value and replaces it by its checked copy; adds the rows of the invalid ones to `faults`. */
function checkColumn([name, shape, optional]: Field, { values, codes }: RawColumn, faults: Map<number, Fault>): void {
  if (values.distinctTexts && (shape === '' || shape === '!')) return;
  const invalid = new Map<number, Fault>();
  const list = values.list();
  list.forEach((value, code) => {
    if (value === undefined && optional) return;
    const { fault, value: copy } = value === undefined ? MISSING : validateShape(shape, value);
    if (fault) invalid.set(code, { ...fault, path: `/${name}${fault.path}` });
    else list[code] = copy;
  });
  if (!invalid.size) return;
  codes.forEach((code, row) => {
    const fault = invalid.get(code);
    if (fault && !faults.has(row)) faults.set(row, fault);
  });
}

function refuseRepeatedIds({ values, codes }: RawColumn, faults: Map<number, Fault>): void {
  const list = values.list();
  const ids = new Set<unknown>();
  codes.forEach((code, row) => {
    if (faults.has(row)) return;
    if (ids.has(list[code])) faults.set(row, REPEATED_ID);
    ids.add(list[code]);
  });
}
