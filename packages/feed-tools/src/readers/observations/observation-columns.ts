// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Message } from '../../messages/message.js';
import { normaliseName } from '../../text/names.js';
import { missingColumns } from '../csv-source.js';
import { readPeriod } from '../../observations/figure-periods.js';
import { KNOWN_MEASURES } from './known-measures.js';
import { levelNamed, type Level } from './figure-territories.js';
import { FIELDS, PATTERNS, type ObservationField } from './observation-fields.js';
import type { MeasureSetting, ObservationSettings } from './observation-settings.js';

/** Headings of the structure of SDMX-CSV, which carry no information about a figure. */
const STRUCTURE = new Set(['structure', 'structure id', 'structure name', 'action', 'dataflow', 'decimals']);

/** Column of values of one measure. */
export interface ValueColumn {
  readonly column: string;
  readonly setting: MeasureSetting | undefined;
  /** Period of its values, in a table with one column for each period; absent in another. */
  readonly period?: string;
}

/** Columns of a table of figures. */
export interface ObservationColumns {
  readonly fields: Partial<Record<ObservationField, string>>;
  /** Columns of values: a single one, or one for each measure or period. */
  readonly values: readonly ValueColumn[];
  /** Level that the heading of the column of territories implies; undefined when it implies none. */
  readonly level: Level | undefined;
  /** Columns that a figure is read from, or filtered by. */
  readonly readColumns: ReadonlySet<string>;
  /** Columns that are ignored. */
  readonly unread: readonly string[];
}

/**
 * Finds the columns of a table of figures; returns the required fields without a column, if any.
 *
 * @param names Normalised headings; in SDMX, a heading may be an id and its label: "ref area: zone".
 */
export function findObservationColumns(
  names: readonly string[],
  settings: ObservationSettings,
): ObservationColumns | { readonly missing: readonly string[] } {
  const fields: Partial<Record<ObservationField, string>> = {};
  for (const field of FIELDS) {
    const configuredColumn = settings.columns[field];
    const column =
      configuredColumn === undefined
        ? names.find(name => PATTERNS[field].test(idOf(name)))
        : names.find(
            name => name === normaliseName(configuredColumn) || idOf(name) === normaliseName(configuredColumn),
          );
    if (column !== undefined) fields[field] = column;
  }
  // Without a column of measures, a label belongs to the territory.
  if (fields.measure === undefined) delete fields.title;
  const described = settings.measures.flatMap(setting => {
    const column = names.find(name => setting.column !== undefined && name === normaliseName(setting.column));
    return column === undefined ? [] : [{ column, setting }];
  });
  const ownColumns = described.length > 0 || fields.value !== undefined ? described : knownColumns(names);
  const periods = fields.period === undefined && ownColumns.length === 0 ? periodColumns(names) : [];
  const values =
    periods.length > 0
      ? periods
      : ownColumns.length > 0
        ? ownColumns
        : fields.value === undefined
          ? []
          : [{ column: fields.value, setting: undefined }];
  const byLevel = fields.territory === undefined ? names.find(name => levelNamed(name) !== undefined) : undefined;
  if (byLevel !== undefined) fields.territory = byLevel;
  const saysMeasure = ownColumns.length > 0 || fields.measure !== undefined || settings.measure !== undefined;
  const missing = [
    ...(values.length === 0 ? ['value'] : []),
    ...(fields.period === undefined && periods.length === 0 ? ['period'] : []),
    ...(fields.territory === undefined ? ['territory'] : []),
    ...(saysMeasure ? [] : ['measure']),
  ];
  if (missing.length > 0) return { missing };
  const filterColumns = settings.where.map(({ column }) => normaliseName(column));
  const readColumns = new Set([...Object.values(fields), ...values.map(({ column }) => column), ...filterColumns]);
  return {
    fields,
    values,
    level: byLevel === undefined ? undefined : levelNamed(byLevel),
    readColumns,
    unread: names.filter(name => !readColumns.has(name) && !STRUCTURE.has(idOf(name)) && !isLabel(name)),
  };
}

/**
 * Returns the message about the columns of the settings that a table lacks: without one, parts would be read as totals.
 * Undefined when none is missing.
 */
export function namedColumnsMissing(names: readonly string[], settings: ObservationSettings): Message | undefined {
  const configuredColumns = [...Object.values(settings.columns), ...settings.where.map(({ column }) => column)];
  return missingColumns([...names, ...names.map(idOf)], configuredColumns);
}

/** Returns the id of a heading that also has a label: "ref area: zone". */
function idOf(name: string): string {
  return name.split(':')[0]?.trim() ?? name;
}

/** Returns the columns whose heading identifies their measure. */
function knownColumns(names: readonly string[]): ValueColumn[] {
  return [...KNOWN_MEASURES].flatMap(([heading, { measure, multiplier = 1 }]) => {
    const column = normaliseName(heading);
    return names.includes(column) ? [{ column, setting: { measure, column, multiplier } }] : [];
  });
}

/** Returns the columns named after a period; empty when there is only one, since it may be anything. */
function periodColumns(names: readonly string[]): ValueColumn[] {
  const columns = names.flatMap(column => {
    const period = readPeriod(column);
    return period ? [{ column, setting: undefined, period }] : [];
  });
  return columns.length > 1 ? columns : [];
}

/** Whether a column contains names of territories, which repeat their code. */
function isLabel(name: string): boolean {
  return /^(libelle|label|nom|territoire|commune|lib( \w+)?|region|source|nature)$/.test(name);
}
