// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models } from '../contract/models.js';
import { COLLECTIONS } from '../contract/collections.js';
import { detailFields } from '../details/detail-fields.js';
import { ownProperty } from '../own-property.js';
import { ENCODING, type PackedCollection } from '../records/decode-records.js';
import { emptyDetails } from '../records/empty-details.js';
import type { PackedColumn } from '../records/read-column.js';
import { fieldsOf } from '../validation/shape.js';
import { validateShape } from '../validation/validate-shape.js';
import { ColumnEncoder } from './column-encoder.js';

/** Options of the column encoding. */
export interface EncodeOptions {
  /**
   * Whether the records come from `decodeCollection` or `checkRecord`: they are then valid and hold only fields of the
   * contract, so they are not checked again. False by default.
   */
  readonly checked?: boolean;
  /** Leaves out the fields of `detailFields`, which `encodeDetails` writes. False by default. */
  readonly withoutDetails?: boolean;
}

/**
 * Encodes records in columns; save the result with `JSON.stringify`. Fields outside the contract are left out. The
 * order is kept: records sorted by training, then date, take the fewest bytes. Throws an Error that names the record
 * and the field when one does not follow the contract.
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
 * `encodeCollection` for records that are read one at a time and do not fit in memory: only their columns are kept, in
 * typed arrays. By default (`withoutDetails`), records may lack the fields of `detailFields`.
 */
export class CollectionEncoder<N extends CollectionName> {
  readonly #name: N;
  readonly #columns: Map<string, ColumnEncoder>;
  readonly #defaults: object;
  readonly #checked: boolean;
  #count = 0;

  constructor(name: N, { withoutDetails, checked = false }: EncodeOptions = { withoutDetails: true }) {
    const shape = COLLECTIONS[name];
    this.#name = name;
    this.#checked = checked;
    this.#columns = new Map(fieldsOf(shape).map(([field]) => [String(field), new ColumnEncoder()]));
    this.#defaults = withoutDetails ? emptyDetails(name) : {};
  }

  /** Number of records added. */
  get count(): number {
    return this.#count;
  }

  /** Adds a record. Throws an Error that names the record and the field when one does not follow the contract. */
  add(record: object): void {
    const value = this.#checked ? record : this.#check(record);
    for (const [field, column] of this.#columns) {
      const cell = ownProperty(value, field);
      column.add(cell === undefined ? ownProperty(this.#defaults, field) : cell);
    }
    this.#count += 1;
  }

  #check(record: object): object {
    const { fault, value } = validateShape(COLLECTIONS[this.#name], { ...this.#defaults, ...record });
    if (fault) throw new Error(`/${this.#name}/${this.#count}${fault.path} ${fault.reason}`);
    return value as object;
  }

  /** Returns the columns of all the records. Call it once; nothing can be added afterwards. */
  finish({ withoutDetails }: EncodeOptions = {}): PackedCollection {
    const omitted: readonly string[] = withoutDetails ? detailFields(this.#name) : [];
    const columns: Record<string, PackedColumn> = {};
    for (const [field, encoder] of this.#columns) {
      const column = omitted.includes(field) ? undefined : encoder.finish();
      if (column) columns[field] = column;
      this.#columns.delete(field);
    }
    return { encoding: ENCODING, count: this.#count, columns };
  }
}
