// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES, type CollectionName } from '@orientation-widgets/feed';
import { isObject } from '../../json/parse-json.js';
import { recordType, typeAt, type FieldType, type ObjectType } from '../../schema/field-type.js';
import type { DateOrder } from '../../text/read-date.js';
import type { RefuseSetting } from '../reader.js';

/** Where one field comes from. */
export interface FieldRule {
  /** Path of the field in the record, such as `title.feminine`. */
  path: string;
  type: FieldType;
  /** Heading of the column, or path of the value in a JSON record. */
  column: string;
  /** Values that some texts stand for; null means unknown. */
  values: ReadonlyMap<string, unknown>;
  /** Separator of the list items, when it differs from that of the source. */
  separator?: string;
}

/** Mapping of rows to records: the settings of the kinds `csv`, `indicators`, `resources` and `commitments`. */
export interface Mapping {
  collection: CollectionName;
  type: ObjectType;
  fields: readonly FieldRule[];
  /** Default values of every record. */
  constants: readonly { path: string; value: unknown }[];
  separator: string;
  dates: DateOrder;
  missing: ReadonlySet<string>;
  sheet: string | undefined;
}

const SEPARATOR = '|';
const MISSING = ['-', 'n.d.', 'nd', '#N/A'];

/**
 * Reads and checks the mapping of a source.
 *
 * @param settings The source, as written in the configuration.
 * @param fixed Collection of the kinds that have only one.
 */
export function readMapping(
  settings: Readonly<Record<string, unknown>>,
  refuse: RefuseSetting,
  fixed?: CollectionName,
): Mapping {
  const collection = fixed ?? collectionOf(settings['collection'], refuse);
  const type = recordType(collection);
  const lists = section(settings, 'lists', refuse);
  const separator = lists['separator'] ?? SEPARATOR;
  if (typeof separator !== 'string' || separator === '')
    return refuse('/lists/separator', 'should be a text that is not empty');
  const { dates = 'day-first', missing = MISSING, sheet } = settings;
  if (dates !== 'day-first' && dates !== 'month-first')
    return refuse('/dates', 'should be "day-first" or "month-first"');
  if (!isTexts(missing)) return refuse('/missing', 'should be a list of texts');
  if (sheet !== undefined && typeof sheet !== 'string') return refuse('/sheet', 'should be the name of a sheet');
  const columns = Object.entries(section(settings, 'columns', refuse));
  if (fixed === undefined && columns.length === 0)
    return refuse('/columns', 'is missing: give the column of each field');
  return {
    collection,
    type,
    fields: columns.map(([path, rule]) => fieldOf(path, rule, type, collection, refuse)),
    constants: Object.entries(section(settings, 'constants', refuse)).map(([path, value]) => {
      if (!typeAt(type, path)) return refuse(`/constants/${path}`, `${collection} have no such field`);
      return { path, value };
    }),
    separator,
    dates,
    missing: new Set(missing.map(mark => mark.toLowerCase())),
    sheet,
  };
}

function collectionOf(value: unknown, refuse: RefuseSetting): CollectionName {
  const name = COLLECTION_NAMES.find(known => known === value && known !== 'sources');
  const known = COLLECTION_NAMES.filter(other => other !== 'sources').join(', ');
  return name ?? refuse('/collection', `should be one of ${known}`);
}

function fieldOf(path: string, rule: unknown, type: ObjectType, collection: string, refuse: RefuseSetting): FieldRule {
  const at = `/columns/${path}`;
  const field = typeAt(type, path);
  if (!field || path === 'sourceId') return refuse(at, `${collection} have no such field`);
  if (typeof rule === 'string' && rule !== '') return { path, type: field, column: rule, values: new Map() };
  if (!isObject(rule)) return refuse(at, 'should be the name of a column, or an object with "column"');
  const { column, values = {}, separator } = rule;
  if (typeof column !== 'string' || column === '') return refuse(`${at}/column`, 'should be the name of a column');
  if (!isObject(values)) return refuse(`${at}/values`, 'should be an object: what each text stands for');
  const more = typeof separator === 'string' && separator !== '' ? { separator } : {};
  return { path, type: field, column, values: new Map(Object.entries(values)), ...more };
}

function section(
  settings: Readonly<Record<string, unknown>>,
  key: string,
  refuse: RefuseSetting,
): Record<string, unknown> {
  const value = Object.hasOwn(settings, key) ? settings[key] : undefined;
  if (value === undefined) return {};
  return isObject(value) ? value : refuse(`/${key}`, 'should be an object');
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string');
}
