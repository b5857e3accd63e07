// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { PackedColumn } from '../records/read-column.js';
import type { CollectionName, Models } from '../collection-types.js';
import { conform } from '../validation/validate-shape.js';
import { COLLECTIONS } from '../contract/contract.js';
import { ENCODING, type PackedCollection } from '../records/decode-records.js';
import { detailFields } from '../details/detail-fields.js';
import { emptyDetails } from '../records/empty-details.js';
import { shardOf } from '../details/details.js';
import { NumberList } from './growable-array.js';
import { own } from '../own-property.js';
import { pack } from './pack-numbers.js';
import { packTexts } from './pack-texts.js';
import { fieldsOf } from '../validation/shape.js';
import { TextTable } from './text-table.js';

/** How to write the columns. */
export interface EncodeOptions {
  /** Records were just checked, as `decodeCollection` and `checkRecord` do, and hold only what the contract names. */
  readonly checked?: boolean;
  /** Leaves out the fields of `detailFields`, written elsewhere by `encodeDetails`. */
  readonly withoutDetails?: boolean;
}

/**
 * Writes records in the columnar encoding; the result is to be saved with `JSON.stringify`. Fields the contract does not
 * name are left out. The order is kept: records sorted by training, then date, take the fewest bytes.
 * Throws an Error that names the record and the field when one is not as the contract says.
 */
export function encodeCollection<N extends CollectionName>(
  name: N,
  records: Iterable<Models[N]>,
  options: EncodeOptions = {},
): PackedCollection {
  const encoder = new CollectionEncoder(name, options);
  for (const record of records) encoder.add(record);
  return encoder.finish(options);
}

/**
 * `encodeCollection` for records that come one by one and are too many to be kept: only their columns are, out of the heap.
 * The fields of `detailFields` may be missing from records, when they are written elsewhere.
 */
export class CollectionEncoder<N extends CollectionName> {
  readonly #name: N;
  readonly #columns: Map<string, ColumnEncoder>;
  readonly #blanks: object;
  readonly #checked: boolean;
  #count = 0;

  constructor(name: N, { withoutDetails, checked = false }: EncodeOptions = { withoutDetails: true }) {
    const shape = COLLECTIONS[name];
    this.#name = name;
    this.#checked = checked;
    this.#columns = new Map(fieldsOf(shape).map(([field]) => [String(field), new ColumnEncoder()]));
    this.#blanks = withoutDetails ? emptyDetails(name) : {};
  }

  get count(): number {
    return this.#count;
  }

  /** Throws an Error that names the record and the field when one is not as the contract says. */
  add(record: object): void {
    const value = this.#checked ? record : this.#check(record);
    for (const [field, column] of this.#columns) {
      const cell = own(value, field);
      column.add(cell === undefined ? own(this.#blanks, field) : cell);
    }
    this.#count += 1;
  }

  #check(record: object): object {
    const { fault, value } = conform(COLLECTIONS[this.#name], { ...this.#blanks, ...record });
    if (fault) throw new Error(`/${this.#name}/${this.#count}${fault.path} ${fault.reason}`);
    return value as object;
  }

  /** The columns, once all records are there: nothing can be added after. */
  finish({ withoutDetails }: EncodeOptions = {}): PackedCollection {
    const left: readonly string[] = withoutDetails ? detailFields(this.#name) : [];
    const columns: Record<string, PackedColumn> = {};
    for (const [field, encoder] of this.#columns) {
      const column = left.includes(field) ? undefined : encoder.finish();
      if (column) columns[field] = column;
      this.#columns.delete(field);
    }
    return { encoding: ENCODING, count: this.#count, columns };
  }
}

/** The details of records, shared out in files: `{ "records": { "<id>": { …long fields } } }`, one for each shard. */
export function encodeDetails<N extends CollectionName>(
  name: N,
  records: Iterable<Models[N]>,
  shards: number,
): { records: Record<string, object> }[] {
  const files = Array.from({ length: shards }, () => new Map<string, object>());
  for (const record of records) {
    const id = own(record, 'id');
    const details = detailFields(name)
      .filter(field => own(record, field) !== undefined)
      .map(field => [field, own(record, field)]);
    if (typeof id === 'string' && details.length) files[shardOf(id, shards)]?.set(id, Object.fromEntries(details));
  }
  return files.map(file => ({ records: Object.fromEntries(file) }));
}

/** Values remembered by themselves, so that most cells need not be written down to be known again. */
const REMEMBERED = 1024;

/** The dictionary and the codes of one field. */
class ColumnEncoder {
  /** Distinct values, as JSON. */
  readonly #values = new TextTable();
  /** For each row, 0 without a value, or the rank of its value + 1. Not kept while all rows have the first one. */
  #codes: NumberList | undefined;
  #first = 0;
  #rows = 0;
  readonly #known = new Map<unknown, number>();
  #gaps = false;

  add(cell: unknown): void {
    const code = cell === undefined ? 0 : (this.#known.get(cell) ?? this.#learn(cell));
    this.#gaps ||= cell === undefined;
    if (this.#rows === 0) this.#first = code;
    if (!this.#codes && code !== this.#first) this.#codes = NumberList.of(this.#first, this.#rows);
    this.#codes?.push(code);
    this.#rows += 1;
  }

  #learn(cell: unknown): number {
    const code = this.#values.add(JSON.stringify(cell)) + 1;
    if (typeof cell !== 'object' && this.#known.size < REMEMBERED) this.#known.set(cell, code);
    return code;
  }

  finish(): PackedColumn | undefined {
    const { size } = this.#values;
    if (!size) return undefined;
    const valueAt = (rank: number): unknown => JSON.parse(this.#values.textAt(rank));
    const values = packTexts(size, valueAt) ?? Array.from({ length: size }, (_, rank) => valueAt(rank));
    const codes = this.#codes?.values() ?? [];
    if (this.#gaps) return { values, codes: pack(codes), gaps: true };
    return size === 1 || size === this.#rows ? { values } : { values, codes: pack(codes.map(code => code - 1)) };
  }
}
