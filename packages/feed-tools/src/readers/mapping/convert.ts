// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message, type Message } from '../../messages/message.js';
import type { FieldType, ScalarType } from '../../schema/field-type.js';
import { readDate, type DateOrder } from '../../text/read-date.js';
import { ambiguousMark, readCount } from '../../text/read-count.js';
import { readNumber } from '../../text/read-number.js';
import { serialDate, type Calendar } from '../../xlsx/cell.js';
import { allowedValue, yesOrNo } from '../../text/french-values.js';

/** Format of the values of a source. */
export interface ValueRules {
  /** Separator of list items; a line break always separates too. */
  separator: string;
  dates: DateOrder;
  /** Texts that mean "no value", in lower case. */
  missing: ReadonlySet<string>;
  /** Calendar of dates that a workbook stores as numbers. */
  calendar?: Calendar | undefined;
}

/** Converted value, or the reason why it is not valid. */
export type Converted = { value: unknown } | { fault: Message };

const ABSENT: Converted = { value: undefined };

/**
 * Converts a cell, or a value of a JSON file, which is unchanged unless it is a text.
 *
 * @returns `value` undefined when the source has none.
 */
export function convert(raw: unknown, type: FieldType, rules: ValueRules): Converted {
  if (raw === undefined || raw === null) return ABSENT;
  if (type.kind === 'list') return convertList(raw, type.item, rules);
  if (typeof raw !== 'string') return { value: raw };
  const text = raw.trim();
  if (isMissing(text, rules)) return ABSENT;
  if (type.kind === 'object') return { fault: message('not-an-object', { value: text }) };
  return convertText(text, type, rules);
}

function convertText(text: string, type: ScalarType, rules: ValueRules): Converted {
  if (type.kind === 'number' || type.kind === 'integer') {
    const count = type.kind === 'integer' ? readCount(text) : undefined;
    if (type.kind === 'number' && !type.isBounded && ambiguousMark(text) !== undefined)
      return { fault: message('number-ambiguous', { value: text }) };
    return valid(count ?? readNumber(text), message('not-a-number', { value: text }));
  }
  if (type.kind === 'boolean') return valid(yesOrNo(text), message('not-yes-or-no', { value: text }));
  if (type.allowed)
    return valid(allowedValue(text, type.allowed), message('not-one-of', { value: text, words: type.allowed }));
  if (!type.date) return { value: text };
  const serial = rules.calendar === undefined ? undefined : serialDate(text, rules.calendar);
  const date = serial ?? readDate(text, rules.dates);
  return valid(type.date === 'day' ? date?.slice(0, 10) : date, message('not-a-date', { value: text }));
}

function valid(value: unknown, fault: Message): Converted {
  return value === undefined ? { fault } : { value };
}

/**
 * Converts a list. In a list of objects with a single required text, such as actions and their titles, each item is
 * that text.
 */
function convertList(raw: unknown, item: FieldType, rules: ValueRules): Converted {
  const parts: unknown[] = Array.isArray(raw) ? raw : typeof raw === 'string' ? itemsOf(raw, rules) : [raw];
  const values: unknown[] = [];
  for (const part of parts) {
    const converted = convertItem(part, item, rules);
    if ('fault' in converted) return converted;
    if (converted.value !== undefined) values.push(converted.value);
  }
  return { value: values };
}

function convertItem(part: unknown, item: FieldType, rules: ValueRules): Converted {
  if (item.kind !== 'object' || typeof part !== 'string') return convert(part, item, rules);
  const [only, ...otherNames] = item.required;
  const type = only === undefined ? undefined : item.fields.get(only);
  if (only === undefined || type === undefined || otherNames.length > 0) return convert(part, item, rules);
  const converted = convert(part, type, rules);
  return 'fault' in converted || converted.value === undefined ? converted : { value: { [only]: converted.value } };
}

function itemsOf(text: string, { separator }: ValueRules): string[] {
  const items = text.split(separator);
  return text.includes('\n') ? items.flatMap(item => item.split('\n')) : items;
}

function isMissing(text: string, { missing }: ValueRules): boolean {
  return text === '' || missing.has(text.toLowerCase());
}
