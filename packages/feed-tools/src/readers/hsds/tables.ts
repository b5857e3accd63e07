// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { basename } from 'node:path';
import { message } from '../../messages/message.js';
import type { JsonItem } from '../json-items.js';
import type { Position, ReadRequest, Sink } from '../reader.js';
import type { InputFile } from '../source-files.js';
import { tableRows } from '../table-rows.js';

/** Maximum number of rows of a datapackage, which stay in memory to be joined. */
const MAX_ROWS = 1_000_000;

/** Tables of the datapackage. */
const TABLES = [
  'organization',
  'service',
  'location',
  'address',
  'phone',
  'schedule',
  'language',
  'cost_option',
  'service_area',
  'service_at_location',
] as const;
type TableName = (typeof TABLES)[number];

/** A row, and its position. */
interface Row {
  readonly item: JsonItem;
  readonly at: Position;
}

/**
 * Returns the table contained in a file of a datapackage, from its name: `service.csv`, `services.csv`; undefined for
 * another file.
 */
export function tableOf({ path }: InputFile): TableName | undefined {
  const name = basename(path)
    .replace(/\.(csv|txt|tsv)$/i, '')
    .toLowerCase();
  return TABLES.find(table => name === table || name === `${table}s` || (table === 'address' && name === 'addresses'));
}

/** Tables of a datapackage, nested as in the JSON of the same standard. */
export class DataPackage {
  readonly #rows = new Map<TableName, Row[]>(TABLES.map(table => [table, []]));
  #places: { addresses: Map<string, JsonItem[]>; schedules: Map<string, JsonItem[]> } | undefined;
  #count = 0;

  async read(file: InputFile, table: TableName, request: ReadRequest, sink: Sink): Promise<void> {
    let columns: readonly string[] = [];
    const onTable = (headings: { columns: readonly string[] }): void => {
      columns = headings.columns;
    };
    const mismatch = (names: readonly string[]): ReturnType<typeof message> | undefined =>
      names.includes('id') ? undefined : message('column-missing', { columns: ['id'] });
    for await (const { row, file: name } of tableRows(file, { mismatch, onTable }, request, sink)) {
      const at = { file: name, line: row.line };
      if (++this.#count > MAX_ROWS) {
        sink.drop(message('too-many-rows'), at);
        return;
      }
      // Normalised headings have spaces instead of the underscores of the standard.
      const cells = columns.map(column => [column.replace(/ /g, '_'), row.get(column)] as const);
      this.#rows.get(table)?.push({ item: Object.fromEntries(cells.filter(([, cell]) => cell !== '')), at });
    }
  }

  /** Returns the organisations. */
  organisations(): Row[] {
    const locations = this.#by('location', 'organization_id');
    return this.#nested('organization', 'organization_id').map(({ item, at }) => ({
      item: { ...item, locations: (locations.get(idOf(item)) ?? []).map(each => this.#location(each)) },
      at,
    }));
  }

  /** Returns the services, each with its organisation and its places. */
  services(): Row[] {
    const organisations = new Map(this.#rowsOf('organization').map(({ item }) => [idOf(item), item]));
    const locations = new Map(this.#rowsOf('location').map(({ item }) => [idOf(item), item]));
    const [links, schedules] = [
      this.#by('service_at_location', 'service_id'),
      this.#by('schedule', 'service_at_location_id'),
    ];
    return this.#nested('service', 'service_id').map(({ item, at }) => ({
      item: {
        ...item,
        organization: organisations.get(textOf(item, 'organization_id')),
        service_at_locations: (links.get(idOf(item)) ?? []).map(link => {
          const location = locations.get(textOf(link, 'location_id'));
          return { location: location && this.#location(location), schedules: schedules.get(idOf(link)) ?? [] };
        }),
      },
      at,
    }));
  }

  /** Returns the rows of a table with the rows that belong to them. */
  #nested(table: TableName, key: string): Row[] {
    const parts = (['phone', 'schedule', 'language', 'cost_option', 'service_area'] as const).map(
      part => [`${part}s`, this.#by(part, key)] as const,
    );
    return this.#rowsOf(table).map(({ item, at }) => ({
      item: { ...item, ...Object.fromEntries(parts.map(([name, rows]) => [name, rows.get(idOf(item)) ?? []])) },
      at,
    }));
  }

  /** Returns a place with its addresses and its hours. */
  #location(item: JsonItem): JsonItem {
    this.#places ??= { addresses: this.#by('address', 'location_id'), schedules: this.#by('schedule', 'location_id') };
    const { addresses, schedules } = this.#places;
    return { ...item, addresses: addresses.get(idOf(item)) ?? [], schedules: schedules.get(idOf(item)) ?? [] };
  }

  #rowsOf(table: TableName): readonly Row[] {
    return this.#rows.get(table) ?? [];
  }

  /** Groups the rows of a table by a column that references another row. */
  #by(table: TableName, key: string): Map<string, JsonItem[]> {
    const itemsByKey = new Map<string, JsonItem[]>();
    for (const { item } of this.#rowsOf(table)) {
      const owner = textOf(item, key);
      if (owner === '') continue;
      const list = itemsByKey.get(owner);
      if (list) list.push(item);
      else itemsByKey.set(owner, [item]);
    }
    return itemsByKey;
  }
}

function idOf(item: JsonItem): string {
  return textOf(item, 'id');
}

function textOf(item: JsonItem, name: string): string {
  const value: unknown = Object.hasOwn(item, name) ? item[name] : undefined;
  return typeof value === 'string' ? value : '';
}
