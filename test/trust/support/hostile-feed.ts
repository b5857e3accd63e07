// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { readFileSync } from 'node:fs';
import { root } from '../../support/paths.js';

interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly (string | null)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface FeedSchema extends Schema {
  readonly $defs: Readonly<Record<string, Schema>>;
}

const schema = JSON.parse(readFileSync(`${root}packages/feed/schema/feed.schema.json`, 'utf8')) as FeedSchema;

/** Collections, with the definition of their records: "Collection of Job records". */
const collections: readonly (readonly [string, Schema])[] = Object.entries(schema.properties ?? {}).flatMap(
  ([name, { description }]) => {
    const definition = schema.$defs[/^Collection of (\w+) records/.exec(description ?? '')?.[1] ?? ''];
    return definition ? [[name, definition] as const] : [];
  },
);

/** Fields that hold the id of another record although their description lacks the usual words. */
const linked: Readonly<Record<string, string>> = { related: 'jobs', territoryIds: 'territories' };

export interface HostileFeed {
  readonly json: string;
  /** Returns the id of a record of a collection. */
  id(collection: string, record: number): string;
}

/**
 * Returns a feed with one record of each collection for each text, whose string fields all hold that text. It follows
 * the JSON Schema: a field added there is filled here. Ids and codes are plain so that references work, unless
 * `hostileIds`; dates with a pattern match it, or the record would be refused before it is shown.
 */
export function hostileFeed(
  texts: readonly string[],
  { hostileIds = false, url = (text: string) => text } = {},
): HostileFeed {
  const textOf = (record: number): string => texts[record % texts.length] ?? '';
  const id = (collection: string, record: number): string =>
    hostileIds ? textOf(record) : `${collection}-${record % texts.length}`;

  const value = (field: Schema, name: string, collection: string, record: number): unknown => {
    const target = /^Id of a record of `(\w+)`/.exec(field.description ?? '')?.[1] ?? linked[name];
    if (name === 'id') return id(collection, record);
    // All records share one territory: the feed's own, where elements look first.
    const type = Array.isArray(field.type) ? field.type[0] : field.type;
    if (type === 'array') {
      if (name === 'masked') return [];
      if (name === 'parents') return record ? [id('territories', 0)] : [];
      const item = field.items ?? {};
      return target
        ? [id(target, target === 'territories' ? 0 : record + 1)]
        : [value(item, name, collection, record), value(item, name, collection, record)];
    }
    if (target) return id(target, target === 'territories' ? 0 : record);
    if (name === 'kind' && collection === 'territories' && !record) return 'region';
    if (field.enum)
      return field.enum.filter(choice => choice !== null)[record % field.enum.filter(choice => choice !== null).length];
    if (field.properties) return object(field, collection, record);
    if (type === 'boolean') return name !== 'secret';
    if (type === 'integer' || type === 'number')
      return Math.max(field.minimum ?? 0, Math.min(field.maximum ?? 40, 3 + (record % 3)));
    if (field.pattern?.includes('\\d{4}'))
      return field.description?.includes('more than 1 year ahead') ? '2026-01-04' : '2037-01-04';
    if (field.pattern?.includes('[0-5]\\d')) return name === 'opens' ? '08:30' : '17:00';
    if (field.pattern?.includes('{64}')) return 'a'.repeat(64);
    if (field.pattern) throw new Error(`${collection}.${name}: say here how to write ${field.pattern}`);
    if (!hostileIds && (name === 'rome' || name === 'fap'))
      return `${name === 'rome' ? 'F16' : 'B0Z'}${String(record).padStart(2, '0')}`;
    return /url|media/.test(name) ? url(textOf(record)) : textOf(record);
  };
  const object = (definition: Schema, collection: string, record: number): object =>
    Object.fromEntries(
      Object.entries(definition.properties ?? {}).map(([name, field]) => [
        name,
        value(field, name, collection, record),
      ]),
    );

  const feed = {
    formatVersion: '1.0',
    title: textOf(0),
    publisher: { name: textOf(1), url: url(textOf(1)) },
    language: textOf(2),
    updated: '2026-11-24T00:00:00Z',
    territory: id('territories', 0),
    ...Object.fromEntries(
      collections.map(([name, definition]) => [name, texts.map((_, record) => object(definition, name, record))]),
    ),
  };
  return { json: JSON.stringify(feed), id };
}

/** Returns the number of string fields in a record of each collection, to report the coverage of a run. */
export function stringFields(): number {
  const count = (field: Schema): number => {
    if (field.properties) return Object.values(field.properties).reduce((sum, inner) => sum + count(inner), 0);
    if (field.items) return count(field.items);
    return [field.type].flat().includes('string') && !field.enum ? 1 : 0;
  };
  return collections.reduce((sum, [, definition]) => sum + count(definition), 0);
}
