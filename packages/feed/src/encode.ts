// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { MAX_BETWEEN, MAX_DIGITS, type PackedColumn, type PackedTexts } from './columns.js';
import type { CollectionName, Models } from './collections.js';
import { conform } from './conform.js';
import { COLLECTIONS } from './contract.js';
import { ENCODING, type PackedCollection } from './decode.js';
import { detailFields, emptyDetails, shardOf } from './details.js';
import { own } from './own.js';
import { pack } from './pack.js';
import { fieldsOf } from './shape.js';

/** What to leave out of the columns. */
export interface EncodeOptions {
  /** Leaves out the fields of `detailFields`, written elsewhere by `encodeDetails`. */
  readonly withoutDetails?: boolean;
}

/**
 * Writes records in the columnar encoding; the result is to be saved with `JSON.stringify`. Fields the contract does not
 * name are left out. The order is kept: records sorted by training, then date, take the fewest bytes.
 * Throws an Error that names the record and the field when one is not as the contract says.
 */
export function encodeCollection<N extends CollectionName>(
  name: N, records: Iterable<Models[N]>, options: EncodeOptions = {},
): PackedCollection {
  const rows = [...records].map((record, index) => checked(name, record, index, options));
  const left: readonly string[] = options.withoutDetails ? detailFields(name) : [];
  const columns: Record<string, PackedColumn> = {};
  for (const [key] of fieldsOf(COLLECTIONS[name])) {
    const field = String(key);
    if (left.includes(field)) continue;
    const column = encodeColumn(rows.map(row => own(row, field)));
    if (column) columns[field] = column;
  }
  return { encoding: ENCODING, count: rows.length, columns };
}

/** The details of records, shared out in files: `{ "records": { "<id>": { …long fields } } }`, one for each shard. */
export function encodeDetails<N extends CollectionName>(
  name: N, records: Iterable<Models[N]>, shards: number,
): { records: Record<string, object> }[] {
  const files = Array.from({ length: shards }, () => new Map<string, object>());
  for (const record of records) {
    const id = own(record, 'id');
    const details = detailFields(name).filter(field => own(record, field) !== undefined).map(field => [field, own(record, field)]);
    if (typeof id === 'string' && details.length) files[shardOf(id, shards)]?.set(id, Object.fromEntries(details));
  }
  return files.map(file => ({ records: Object.fromEntries(file) }));
}

function checked(name: CollectionName, record: object, index: number, { withoutDetails }: EncodeOptions): object {
  const shape = COLLECTIONS[name];
  const read = conform(shape, withoutDetails ? { ...emptyDetails(name, shape), ...record } : record);
  if (read.fault) throw new Error(`/${name}/${index}${read.fault.path} ${read.fault.reason}`);
  return read.value as object;
}

function encodeColumn(cells: readonly unknown[]): PackedColumn | undefined {
  const gaps = cells.includes(undefined);
  const positions = new Map<string | undefined, number>(gaps ? [[undefined, 0]] : []);
  const values: unknown[] = [];
  const codes = cells.map(cell => {
    const key = cell === undefined ? undefined : JSON.stringify(cell);
    let code = positions.get(key);
    if (code === undefined) {
      positions.set(key, (code = positions.size));
      values.push(cell);
    }
    return code;
  });
  if (!values.length) return undefined;
  const packed = packTexts(values) ?? values;
  if (gaps) return { values: packed, codes: pack(codes), gaps };
  const implied = values.length === 1 || values.length === cells.length;
  return implied ? { values: packed } : { values: packed, codes: pack(codes) };
}

/** Texts worth less than this are written as they are. */
const FEW = 4;

function packTexts(values: readonly unknown[]): PackedTexts | undefined {
  if (values.length < FEW || !values.every(value => typeof value === 'string')) return undefined;
  // A split on a captured group gives text, digits, text, digits… text.
  const split = values.map(value => value.split(/(\d+)/));
  const first = split[0] ?? [];
  const between = first.filter((_, index) => index % 2 === 0);
  const groups = between.length - 1;
  if (!groups || between.join('').length > MAX_BETWEEN) return undefined;
  const same = split.every(pieces => pieces.length === first.length && between.every((text, index) => pieces[index * 2] === text));
  if (!same) return undefined;
  const digits: number[] = [];
  const numbers = [];
  for (let group = 0; group < groups; group += 1) {
    const texts = split.map(pieces => pieces[group * 2 + 1] ?? '');
    const width = Math.max(...new Set(texts.map(text => text.length)));
    if (width > MAX_DIGITS) return undefined;
    const padded = texts.every(text => text.length === width);
    if (!padded && texts.some(text => text.length > 1 && text.startsWith('0'))) return undefined;
    digits.push(padded ? width : 0);
    numbers.push(pack(texts.map(Number)));
  }
  return { between, digits, numbers };
}
