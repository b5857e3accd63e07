// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { newCodes, type Codes } from '../collection.js';
import { unpack, type Numbers, type PackedNumbers } from './packed-numbers.js';
import { isObject, own } from '../own-property.js';

/**
 * One field of every record, as written in a file. `values` holds the distinct values, as JSON or as patterned texts;
 * `codes` says which one each row has. Without `codes`, row i has value i, or every row has the only value.
 * With `gaps`, code 0 means that the record does not have the field, and code n is value n - 1.
 */
export interface PackedColumn {
  readonly values: readonly unknown[] | PackedTexts;
  readonly codes?: PackedNumbers;
  readonly gaps?: boolean;
}

/**
 * Texts that differ only by numbers, "14_AF_0000011179": the text between the numbers, the number of digits of each
 * (0: not padded), and the numbers.
 */
export interface PackedTexts {
  readonly between: readonly string[];
  readonly digits: readonly number[];
  readonly numbers: readonly PackedNumbers[];
}

/** A column that was read, its values not checked yet. */
export interface RawColumn {
  readonly values: Values;
  readonly codes: Codes;
}

/** The distinct values of a column. Texts that differ by numbers are only written out when one is asked for. */
export interface Values {
  readonly size: number;
  list(): unknown[];
  /** Known to be texts, none empty and none twice: no need to look at each. */
  readonly distinctTexts: boolean;
}

/** More text than this around the numbers is no identifier: a short file could otherwise ask for gigabytes. */
export const MAX_BETWEEN = 200;
/** Beyond, a number would not be exact. */
export const MAX_DIGITS = 15;

/** Reads a column of `count` rows, or gives undefined when it is malformed. */
export function readColumn(packed: object, count: number): RawColumn | undefined {
  const values = readValues(own(packed, 'values'), Boolean(own(packed, 'gaps')));
  const packedCodes = own(packed, 'codes');
  if (!values) return undefined;
  const { size } = values;
  if (packedCodes === undefined && size === 1) return { values, codes: newCodes(1, count) };
  const numbers = packedCodes === undefined ? sequence(size) : unpack(packedCodes);
  if (numbers?.length !== count) return undefined;
  for (let row = 0; row < count; row += 1) {
    const code = numbers[row] ?? -1;
    if (code < 0 || code >= size) return undefined;
  }
  return { values, codes: newCodes(size, numbers) };
}

function sequence(size: number): Uint32Array {
  const numbers = new Uint32Array(size);
  for (let row = 0; row < size; row += 1) numbers[row] = row;
  return numbers;
}

function readValues(packed: unknown, gaps: boolean): Values | undefined {
  const values = Array.isArray(packed) ? listed([...packed]) : isObject(packed) ? readTexts(packed) : undefined;
  return gaps && values ? listed([undefined, ...values.list()]) : values;
}

function listed(list: unknown[]): Values {
  return { size: list.length, list: () => list, distinctTexts: false };
}

function readTexts(packed: object): Values | undefined {
  const [between, digits, packedNumbers] = ['between', 'digits', 'numbers'].map(key => own(packed, key));
  if (!Array.isArray(between) || !Array.isArray(digits) || !Array.isArray(packedNumbers)) return undefined;
  const groups = packedNumbers.map(unpack) as Numbers[];
  const size = groups[0]?.length;
  const sound =
    size !== undefined &&
    between.length === groups.length + 1 &&
    between.every(text => typeof text === 'string') &&
    between.join('').length <= MAX_BETWEEN &&
    digits.every(width => Number.isInteger(width) && width >= 0 && width <= MAX_DIGITS) &&
    groups.every(numbers => numbers?.length === size);
  if (!sound) return undefined;
  const write = (_: unknown, index: number): string => {
    let text: string = between[0] ?? '';
    // By rank: a page's old library may have replaced `entries` (Prototype.js).
    for (let group = 0; group < groups.length; group += 1)
      text += String(groups[group]?.[index]).padStart(digits[group] ?? 0, '0') + between[group + 1];
    return text;
  };
  let texts: string[] | undefined;
  return {
    size,
    list: () => (texts ??= Array.from({ length: size }, write)),
    distinctTexts: groups.some(isIncreasing),
  };
}

function isIncreasing(numbers: Numbers): boolean {
  for (let index = 1; index < numbers.length; index += 1)
    if ((numbers[index] ?? 0) <= (numbers[index - 1] ?? 0)) return false;
  return true;
}
