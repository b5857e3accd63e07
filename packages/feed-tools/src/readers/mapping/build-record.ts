// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { checkRecord } from '@orientation-widgets/feed/encode';
import { hash } from 'node:crypto';
import { isObject } from '../../json/parse-json.js';
import { faultMessage } from '../../messages/feed-messages.js';
import { atPath, message, type Message } from '../../messages/message.js';
import { typeAt, type FieldType, type ObjectType } from '../../schema/field-type.js';
import { normaliseName } from '../../text/names.js';
import type { Calendar } from '../../xlsx/cell.js';
import { oversizeFault } from '../size-limits.js';
import { convert } from './convert.js';
import type { FieldRule, Mapping } from './mapping.js';

/** Record built from a row, or the reason why the row is not valid. */
export type BuildResult = { record: Record<string, unknown> } | { fault: Message };

/** A container of a record: an object or a list. */
type Container = Record<string, unknown>;

/** Fields that contain the name of a record, used to generate a missing id. */
const NAMING = ['name', 'label', 'title', 'acronym'];

/**
 * Builds records of one collection from rows.
 *
 * A field without a value is left out, unless the schema requires it: a list is then empty, a nullable value null.
 * Constants complete the record, and fill an object inside it only when a column gave that object a value.
 */
export class RecordBuilder {
  readonly #mapping: Mapping;
  readonly #sourceId: string;

  constructor(mapping: Mapping, sourceId: string) {
    this.#mapping = mapping;
    this.#sourceId = sourceId;
  }

  /**
   * Builds one record and checks it against the schema of the feed.
   *
   * @param get Returns the cell of a column, or the value of a JSON record.
   */
  fromRow(get: (column: string) => unknown, fields: readonly FieldRule[], calendar?: Calendar): BuildResult {
    const record: Container = {};
    let sign = '';
    const { separator, dates, missing } = this.#mapping;
    for (const rule of fields) {
      const raw = get(rule.column);
      const hasRule = typeof raw === 'string' && rule.values.has(raw.trim());
      const rules = { separator: rule.separator ?? separator, dates, missing, calendar };
      const converted = hasRule ? { value: rule.values.get(raw.trim()) } : convert(raw, rule.type, rules);
      if ('fault' in converted) return { fault: atPath(rule.path, converted.fault) };
      if (converted.value !== undefined) setAt(record, rule.path, converted.value, this.#mapping.type);
      if (rule.path === 'value' && typeof raw === 'string') sign = /[%€]$/.exec(raw.trim())?.[0] ?? '';
    }
    const result = this.complete(record);
    const unit = 'record' in result && typeof result.record['unit'] === 'string' ? result.record['unit'] : undefined;
    return unit === undefined || unit.includes(sign)
      ? result
      : { fault: atPath('value', message('sign-clash', { value: sign, unit })) };
  }

  /** Completes a record with the constants and the required fields, then checks it. */
  complete(record: Container): BuildResult {
    const tooLong = oversizeFault(record);
    if (tooLong) return { fault: atPath(tooLong.field, tooLong.reason) };
    const { collection, type, constants } = this.#mapping;
    for (const { path, value } of constants) {
      if (!path.includes('.') || hasContainer(record, path)) setIfAbsent(record, path, value, type);
    }
    fillRequired(record, type);
    if (type.fields.has('sourceId')) record['sourceId'] ??= this.#sourceId;
    const makesId = type.fields.has('id') && !Object.hasOwn(record, 'id');
    if (makesId) record['id'] = this.#sourceId;
    const checkedRecord = checkRecord(collection, record);
    if ('fault' in checkedRecord)
      return {
        fault: atPath(
          checkedRecord.fault.path.slice(1).replaceAll('/', '.') || collection,
          faultMessage(checkedRecord.fault.expected),
        ),
      };
    const checked: Container = { ...checkedRecord.value };
    return { record: makesId ? { ...checked, id: idOf(checked, this.#sourceId) } : checked };
  }
}

/** Sets a value at a path, and creates the objects and lists on the way. */
function setAt(record: Container, path: string, value: unknown, root: ObjectType): void {
  if (!path.includes('.')) {
    record[path] = value;
    return;
  }
  const steps = path.split('.');
  let at: Container = record;
  for (const [index, step] of steps.slice(0, -1).entries()) {
    const isList = typeAt(root, steps.slice(0, index + 1).join('.'))?.kind === 'list';
    at = (at[step] ??= isList ? [] : {}) as Container;
  }
  at[steps.at(-1) ?? ''] = value;
}

function setIfAbsent(record: Container, path: string, value: unknown, root: ObjectType): void {
  const parent = containerAt(record, path.split('.').slice(0, -1));
  if (!parent || !Object.hasOwn(parent, path.slice(path.lastIndexOf('.') + 1))) setAt(record, path, value, root);
}

function hasContainer(record: Container, path: string): boolean {
  return containerAt(record, path.split('.').slice(0, -1)) !== undefined;
}

function containerAt(record: Container, steps: readonly string[]): Container | undefined {
  let at: unknown = record;
  for (const step of steps)
    at = typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? (at as Container)[step] : undefined;
  return typeof at === 'object' && at !== null ? (at as Container) : undefined;
}

/** Removes the gaps of lists, and sets required fields that may be empty or null. */
function fillRequired(record: Container, type: ObjectType): void {
  for (const [name, field] of type.fields) {
    const value = Object.hasOwn(record, name) ? record[name] : undefined;
    if (Array.isArray(value)) record[name] = value.filter(item => item !== undefined && item !== null);
    else if (isObject(value) && field.kind === 'object') fillRequired(value, field);
    else if (value === undefined && type.required.has(name)) setBlank(record, name, field);
  }
}

function setBlank(record: Container, name: string, field: FieldType): void {
  if (field.kind === 'list') record[name] = [];
  else if (field.kind === 'object' ? field.required.size === 0 : field.nullable)
    record[name] = field.kind === 'object' ? {} : null;
}

/** Generates an id from the name of a record and a digest of its content: it is stable while the record is. */
function idOf(record: Container, sourceId: string): string {
  const name = NAMING.map(field => record[field]).find(value => typeof value === 'string') ?? '';
  const slug = normaliseName(name)
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  return [sourceId, slug, hash('sha256', JSON.stringify(record)).slice(0, 8)].filter(Boolean).join('-');
}
