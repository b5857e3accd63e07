// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES, type CollectionName } from '@orientation-widgets/feed';
import { isObject } from '../../json/parse-json.js';
import { message } from '../../messages/message.js';
import { recordType, typeAt, type FieldType, type ObjectType } from '../../schema/field-type.js';
import type { DateOrder } from '../../text/read-date.js';
import type { RefuseSetting } from '../reader.js';

/** Origin of the value of one field. */
export interface FieldRule {
  /** Path of the field in the record, such as `title.feminine`. */
  path: string;
  type: FieldType;
  /** Heading of the column, or path of the value in a JSON record. */
  column: string;
  /** Values represented by some texts; null means unknown. */
  values: ReadonlyMap<string, unknown>;
  /** Separator of the list items; absent when it is that of the source. */
  separator?: string;
}

/** Names of the settings of a mapping. */
export const MAPPING_SETTINGS = ['columns', 'constants', 'lists', 'missing', 'dates', 'sheet'] as const;

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
 * @param fixed Collection of a kind that has only one.
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
    return refuse('/lists/separator', message('should-be-filled-text'));
  const { dates = 'day-first', missing = MISSING, sheet } = settings;
  if (dates !== 'day-first' && dates !== 'month-first') return refuse('/dates', message('should-be-a-date-order'));
  if (!isTexts(missing)) return refuse('/missing', message('should-be-texts'));
  if (sheet !== undefined && typeof sheet !== 'string') return refuse('/sheet', message('should-be-a-sheet'));
  const columns = Object.entries(section(settings, 'columns', refuse));
  if (fixed === undefined && columns.length === 0) return refuse('/columns', message('columns-not-given'));
  return {
    collection,
    type,
    fields: columns.map(([path, rule]) => fieldOf(path, rule, type, collection, refuse)),
    constants: Object.entries(section(settings, 'constants', refuse)).map(([path, value]) => {
      if (!typeAt(type, path)) return refuse(`/constants/${path}`, message('no-such-field', { collection }));
      return { path, value };
    }),
    separator,
    dates,
    missing: new Set(missing.map(mark => mark.toLowerCase())),
    sheet,
  };
}

function collectionOf(value: unknown, refuse: RefuseSetting): CollectionName {
  const name = COLLECTION_NAMES.find(collectionName => collectionName === value && collectionName !== 'sources');
  const collectionNames = COLLECTION_NAMES.filter(other => other !== 'sources');
  return name ?? refuse('/collection', message('should-be-one-of', { words: collectionNames }));
}

function fieldOf(path: string, rule: unknown, type: ObjectType, collection: string, refuse: RefuseSetting): FieldRule {
  const at = `/columns/${path}`;
  const field = typeAt(type, path);
  if (!field || path === 'sourceId') return refuse(at, message('no-such-field', { collection }));
  if (typeof rule === 'string' && rule !== '') return { path, type: field, column: rule, values: new Map() };
  if (!isObject(rule)) return refuse(at, message('should-be-a-column-rule'));
  const { column, values = {}, separator } = rule;
  if (typeof column !== 'string' || column === '') return refuse(`${at}/column`, message('should-be-a-column'));
  if (!isObject(values)) return refuse(`${at}/values`, message('should-be-values'));
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
  return isObject(value) ? value : refuse(`/${key}`, message('should-be-an-object'));
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string');
}
