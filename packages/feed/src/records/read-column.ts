// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { newCodes, type Codes } from '../collection.js';
import { unpackNumbers, type Numbers, type PackedNumbers } from './packed-numbers.js';
import { isObject, ownProperty } from '../own-property.js';

/**
 * Encoded values of one field for all records. `values` lists the distinct values, or one integer per row; `codes`
 * gives the index of the value of each row. Without `codes`, row i has value i or, when there is only one value, every
 * row has it. With `gaps`, code 0 means that the record lacks the field, and code n is value n - 1.
 */
export interface PackedColumn {
  readonly values: readonly unknown[] | PackedTexts | PackedNumbers;
  readonly codes?: PackedNumbers;
  readonly gaps?: boolean;
}

/**
 * Texts that differ only by their numbers, such as "14_AF_0000011179": the text around the numbers, the width that each number
 * is padded to with zeros (0: not padded), and the numbers.
 */
export interface PackedTexts {
  readonly between: readonly string[];
  readonly digits: readonly number[];
  readonly numbers: readonly PackedNumbers[];
}

/** Decoded column whose values are not checked yet. */
export interface RawColumn {
  readonly values: Values;
  readonly codes: Codes;
}

/** The distinct values of a column. Packed texts are written out on the first call of `list`. */
export interface Values {
  readonly size: number;
  /** Value of a code, without expanding the others. */
  at(code: number): unknown;
  list(): unknown[];
  /** Whether the values are distinct non-empty texts by construction, and need no check. */
  readonly distinctTexts: boolean;
}

/** Limit of characters around the numbers, in all the texts together. A small file could otherwise expand to gigabytes. */
export const MAX_CHARACTERS = 50_000_000;
/** Maximum number of digits of a number inside a text: with more, it would not be exact. */
export const MAX_DIGITS = 15;

/** Reads a column of `count` rows; undefined when it is malformed. */
export function readColumn(packed: object, count: number): RawColumn | undefined {
  const values = readValues(ownProperty(packed, 'values'), Boolean(ownProperty(packed, 'gaps')));
  const packedCodes = ownProperty(packed, 'codes');
  if (!values) return undefined;
  const { size } = values;
  if (packedCodes === undefined && size === 1) return { values, codes: newCodes(1, count) };
  const numbers = packedCodes === undefined ? sequence(size) : unpackNumbers(packedCodes);
  if (numbers?.length !== count || numbers.some(code => code < 0 || code >= size)) return undefined;
  return { values, codes: newCodes(size, numbers) };
}

function sequence(size: number): Uint32Array {
  const numbers = new Uint32Array(size);
  for (let row = 0; row < size; row += 1) numbers[row] = row;
  return numbers;
}

function readValues(packed: unknown, gaps: boolean): Values | undefined {
  const values = Array.isArray(packed)
    ? plainValues([...(packed as unknown[])])
    : isObject(packed)
      ? (readTexts(packed) ?? readNumbers(packed))
      : undefined;
  return gaps && values ? withGap(values) : values;
}

function plainValues(list: unknown[]): Values {
  return { size: list.length, at: code => list[code], list: () => list, distinctTexts: false };
}

function readNumbers(packed: object): Values | undefined {
  const numbers = unpackNumbers(packed);
  return numbers && plainValues([...numbers]);
}

/** Values with a first one that stands for a missing field. */
function withGap(values: Values): Values {
  let list: unknown[] | undefined;
  return {
    size: values.size + 1,
    at: code => (list ? list[code] : code ? values.at(code - 1) : undefined),
    list: () => (list ??= [undefined, ...values.list()]),
    distinctTexts: false,
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isDigitCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_DIGITS;

const isListOf = <T>(value: unknown, isItem: (item: unknown) => item is T): value is T[] =>
  Array.isArray(value) && value.every(isItem);

function readTexts(packed: object): Values | undefined {
  const [between, digits, packedNumbers] = ['between', 'digits', 'numbers'].map(key => ownProperty(packed, key));
  if (!isListOf(between, isText) || !isListOf(digits, isDigitCount) || !Array.isArray(packedNumbers)) return undefined;
  const groups = packedNumbers.map(unpackNumbers).filter(numbers => numbers !== undefined);
  const size = groups[0]?.length;
  const isValid =
    size !== undefined &&
    between.length === groups.length + 1 &&
    between.join('').length * size <= MAX_CHARACTERS &&
    groups.length === packedNumbers.length &&
    groups.every(numbers => numbers.length === size);
  if (!isValid) return undefined;
  const write = (index: number): string => {
    let text = between[0] ?? '';
    // An index rather than `entries()`, which old libraries replace (Prototype.js).
    for (let group = 0; group < groups.length; group += 1)
      text += String(groups[group]?.[index]).padStart(digits[group] ?? 0, '0') + (between[group + 1] ?? '');
    return text;
  };
  let texts: string[] | undefined;
  return {
    size,
    at: code => (code < 0 ? undefined : (texts?.[code] ?? write(code))),
    list: () => (texts ??= Array.from({ length: size }, (_, index) => write(index))),
    distinctTexts: groups.some(isIncreasing),
  };
}

function isIncreasing(numbers: Numbers): boolean {
  return numbers.every((value, index) => !index || value > (numbers[index - 1] ?? 0));
}
