// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { ownProperty } from './own-property.js';

/**
 * Dictionary-coded column: the value of row i is `values[codes[i]]`. A field that a record lacks reads as `undefined`,
 * which is then one of the values. Values are shared between records: do not change them.
 */
export interface Column<V> {
  readonly values: readonly V[];
  readonly codes: Codes;
}

/** Codes of a column, in the narrowest type that holds them. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Read-only records of one collection, whatever its encoding. Iteration follows the order of the file. */
export interface Collection<T> extends Iterable<T> {
  readonly size: number;
  /** The record at a position, from 0; the same object each time. Throws a RangeError outside the collection. */
  at(index: number): T;
  /** The record of an id. */
  get(id: string): T | undefined;
  /** The position of the record of an id, or -1. */
  indexOf(id: string): number;
  /** Values of one field for all records, without building the records. */
  column<K extends keyof T & string>(name: K): Column<T[K]>;
}

/** Access to the records of a collection: one record, or one field of all of them. */
export interface Rows<T> {
  readonly size: number;
  row(index: number): T;
  column(name: string): Column<unknown>;
}

/** Collection of plain records, already checked. The list is used directly, not copied. */
export function collectionOf<T extends object>(records: readonly T[]): Collection<T> {
  return fromRows({
    size: records.length,
    row: index => records[index] as T,
    column: name => columnOf(records.map(record => ownProperty(record, name))),
  });
}

/** A collection of rows. Records and columns are built on first use, then cached. */
export function fromRows<T extends object>(rows: Rows<T>): Collection<T> {
  const { size } = rows;
  const records = new Map<number, T>();
  const columns = new Map<string, Column<unknown>>();
  const positions = new Map<unknown, number>();

  const at = (index: number): T => {
    let record = records.get(index);
    if (!record) {
      if (!(index >= 0 && index < size)) throw new RangeError(`no record ${index} of ${size}`);
      records.set(index, (record = rows.row(index)));
    }
    return record;
  };
  const column = (name: string): Column<unknown> => {
    let cached = columns.get(name);
    if (!cached) columns.set(name, (cached = rows.column(name)));
    return cached;
  };
  const indexOf = (id: string): number => {
    if (!positions.size) {
      const id = column('id');
      for (let index = size - 1; index >= 0; index -= 1) positions.set(cellOf(id, index), index);
    }
    return positions.get(id) ?? -1;
  };
  return {
    size,
    at,
    indexOf,
    get: id => {
      const index = indexOf(id);
      return index < 0 ? undefined : at(index);
    },
    column: column as Collection<T>['column'],
    *[Symbol.iterator]() {
      for (let index = 0; index < size; index += 1) yield at(index);
    },
  };
}

/** The value of a column at a row; undefined outside. */
function cellOf<V>({ values, codes }: Column<V>, row: number): V | undefined {
  return values[codes[row] ?? -1];
}

/** A column of these cells. Arrays and objects are compared by identity. */
export function columnOf(cells: readonly unknown[]): Column<unknown> {
  const positions = new Map<unknown, number>();
  const codes = cells.map(cell => {
    let code = positions.get(cell);
    if (code === undefined) positions.set(cell, (code = positions.size));
    return code;
  });
  return { values: [...positions.keys()], codes: newCodes(positions.size, codes) };
}

/** Codes for a dictionary of `size` values: a length gives zeros, a list is copied. */
export function newCodes(size: number, from: number | ArrayLike<number>): Codes {
  const Type = size <= 0x100 ? Uint8Array : size <= 0x10000 ? Uint16Array : Uint32Array;
  return new Type(from as ArrayLike<number>);
}
